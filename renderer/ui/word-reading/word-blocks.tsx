// The words of a Word file as real headings, lists and tables, for reading on the screen.
import { Fragment, useCallback, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { ReadingBlock, ReadingParagraph } from '../../../shared/ooxml/reading-view.ts';
import { CanvasPicture } from '../canvas-picture.tsx';
import styles from './word-blocks.module.css';

const Pieces = ({ pieces }: Pick<ReadingParagraph, 'pieces'>) =>
  pieces.map(({ text, bold, italic }, index) => {
    const lines = text.split('\n').map((line, at) => <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>);
    const slanted = italic ? <em>{lines}</em> : lines;
    return <Fragment key={index}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });

/** Paragraphs by name, for marks, search and the reader's place. A way is a block's number, in a table row, cell and the paragraph's number too. */
export type NamedWords = {
  readonly keyOf: (way: readonly number[]) => string;
  /** What stands before it, such as where a printed page begins. */
  readonly before: (key: string) => ReactNode;
};

/** The bytes of a picture by its part; null: it is not there. */
export type PictureOf = (part: string) => Promise<Uint8Array | null>;

type Placed = { readonly way: readonly number[]; readonly named: NamedWords | undefined; readonly pictureOf: PictureOf | undefined };

const keyAt = ({ way, named }: Pick<Placed, 'way' | 'named'>): string | undefined => named?.keyOf(way);

const Before = ({ way, named }: Pick<Placed, 'way' | 'named'>) => named?.before(named.keyOf(way)) ?? null;

type Picture = ReadingParagraph['pictures'][number];

/** Of a kind that only Word draws, or not here. */
const PictureWords = ({ alt }: Pick<Picture, 'alt'>) => <p className={styles.pictureNote}>{alt === '' ? '[A picture without words for those who can’t see it]' : `[Picture: ${alt}]`}</p>;

const Shown = ({ picture: { part, alt, width }, pictureOf }: { readonly picture: Picture; readonly pictureOf: PictureOf }) => {
  const [isMissing, setMissing] = useState(false);
  const read = useCallback(() => pictureOf(part), [pictureOf, part]);
  const onMissing = useCallback(() => { setMissing(true); }, []);
  if (isMissing) return <PictureWords alt={alt} />;
  return <div className={styles.picture} style={width === undefined ? {} : { maxInlineSize: `${width}px` }}><CanvasPicture read={read} alt={alt} size={null} onMissing={onMissing} /></div>;
};

const Paragraph = ({ paragraph: { pieces, marker, level, pictures }, ...place }: Placed & { readonly paragraph: ReadingParagraph }) => {
  const depth: CSSProperties = level === 0 ? {} : { marginInlineStart: `calc(${level} * var(--space-l))` };
  return (
    <>
      <Before {...place} />
      <div className={styles.paragraph} style={depth}>
        {marker !== null && <span className={styles.marker}>{marker}</span>}
        {pieces.length > 0 && <p data-block={keyAt(place)}><Pieces pieces={pieces} /></p>}
        {pictures.map((picture, index) => (place.pictureOf === undefined ? <PictureWords key={index} alt={picture.alt} /> : <Shown key={index} picture={picture} pictureOf={place.pictureOf} />))}
      </div>
    </>
  );
};

/** The screen has h1 and h2; the file's own headings go below them. */
const Heading = ({ level, text, ...place }: Placed & { readonly level: number; readonly text: string }) => {
  const Tag = level <= 1 ? 'h3' : level === 2 ? 'h4' : level === 3 ? 'h5' : 'h6';
  return (
    <>
      <Before {...place} />
      <Tag className={styles.heading} data-level={level} data-block={keyAt(place)}>{text}</Tag>
    </>
  );
};

/** Behind what they follow; a word processor draws them. */
const Drawn = ({ drawn }: Pick<ReadingBlock, 'drawn'>) => drawn.map(({ kind, words }, index) => <p key={index} className={styles.pictureNote}>{words === '' ? `[A ${kind.toLowerCase()} without words]` : `[${kind}: ${words}]`}</p>);

const Block = ({ block, ...place }: Placed & { readonly block: ReadingBlock }) => {
  switch (block.kind) {
    case 'heading': return <Heading level={block.level} text={block.text} {...place} />;
    case 'paragraph': return <Paragraph paragraph={block} {...place} />;
    case 'table':
      return (
        <div className={styles.tableBox} role="group" aria-label="Table" tabIndex={0}>
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => <td key={column}>{cell.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} way={[...place.way, at, column, index]} named={place.named} pictureOf={place.pictureOf} />)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
};

/** Of more blocks than that, what is not in sight is laid out as it comes near: laying out all of it would take longer than a look. */
const longFrom = 1_500;

export type WordBlocksProps = { readonly blocks: readonly ReadingBlock[]; readonly named?: NamedWords; /** Without it pictures are only named. The same function while the file is. */ readonly pictureOf?: PictureOf };

export const WordBlocks = ({ blocks, named, pictureOf }: WordBlocksProps) => (
  <div className={styles.reading} data-long={blocks.length > longFrom ? '' : undefined}>
    {blocks.map((block, index) => <Fragment key={index}><Block block={block} way={[index]} named={named} pictureOf={pictureOf} /><Drawn drawn={block.drawn} /></Fragment>)}
  </div>
);
