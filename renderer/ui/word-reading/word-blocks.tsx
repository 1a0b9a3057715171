// The words of a Word file as real headings, lists and tables, for reading on the screen.
import { Fragment } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { ReadingBlock, ReadingParagraph } from '../../../shared/attachments/word/reading-view.ts';
import styles from './word-blocks.module.css';

const Pieces = ({ pieces }: Pick<ReadingParagraph, 'pieces'>) =>
  pieces.map(({ text, bold, italic }, index) => {
    const lines = text.split('\n').map((line, at) => <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>);
    const slanted = italic ? <em>{lines}</em> : lines;
    return <Fragment key={index}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });

const Paragraph = ({ paragraph: { pieces, marker, level, pictures }, block }: { readonly paragraph: ReadingParagraph; readonly block?: string | undefined }) => {
  const depth: CSSProperties = level === 0 ? {} : { marginInlineStart: `calc(${level} * var(--space-l))` };
  return (
    <div className={styles.paragraph} style={depth} data-block={block}>
      {marker !== null && <span className={styles.marker}>{marker}</span>}
      <p><Pieces pieces={pieces} /></p>
      {pictures.map((alt, index) => <p key={index} className={styles.pictureNote}>{alt === '' ? '[A picture without words for those who can’t see it]' : `[Picture: ${alt}]`}</p>)}
    </div>
  );
};

/** The screen has h1 and h2; the file's own headings go below them. */
const Heading = ({ level, text, block }: { readonly level: number; readonly text: string; readonly block: string | undefined }) => {
  const Tag = level <= 1 ? 'h3' : level === 2 ? 'h4' : level === 3 ? 'h5' : 'h6';
  return <Tag className={styles.heading} data-level={level} data-block={block}>{text}</Tag>;
};

const Block = ({ block, name }: { readonly block: ReadingBlock; readonly name: string | undefined }) => {
  switch (block.kind) {
    case 'heading': return <Heading level={block.level} text={block.text} block={name} />;
    case 'paragraph': return <Paragraph paragraph={block} block={name} />;
    case 'table':
      return (
        <div className={styles.tableBox} role="group" aria-label="Table" tabIndex={0} data-block={name}>
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => <td key={column}>{cell.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} />)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
};

/** Of more blocks than about three screens hold, what is not in sight costs nothing. */
const longFrom = 60;

export type WordBlocksProps = {
  readonly blocks: readonly ReadingBlock[];
  /** As marks, search and the reader's place name a block; absent where nothing does. */
  readonly keyOf?: (index: number) => string;
  /** What stands before a block, such as where a printed page begins. */
  readonly before?: (index: number) => ReactNode;
};

export const WordBlocks = ({ blocks, keyOf, before }: WordBlocksProps) => (
  <div className={styles.reading} data-long={blocks.length > longFrom ? '' : undefined}>
    {blocks.map((block, index) => (
      <Fragment key={index}>
        {before?.(index)}
        <Block block={block} name={keyOf?.(index)} />
      </Fragment>
    ))}
  </div>
);
