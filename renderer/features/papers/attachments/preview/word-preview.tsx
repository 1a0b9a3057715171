// A Word file for reading: its words in order, not its pages.
import { Fragment, useEffect, useState } from 'react';
import type { CSSProperties } from 'react';
import type { ReadingBlock, ReadingParagraph } from '../../../../../shared/attachments/word/reading-view.ts';
import type { Result } from '../../../../../shared/model/result.ts';
import { Notice, ProblemNotice } from '../../../../ui/notice.tsx';
import { readWordInWorker } from '../../../../workers/attachments-client.ts';
import { Opening } from './opening.tsx';
import styles from './preview.module.css';

const Pieces = ({ pieces }: Pick<ReadingParagraph, 'pieces'>) =>
  pieces.map(({ text, bold, italic }, index) => {
    const lines = text.split('\n').map((line, at) => <Fragment key={at}>{at > 0 && <br />}{line}</Fragment>);
    const slanted = italic ? <em>{lines}</em> : lines;
    return <Fragment key={index}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });

const Paragraph = ({ paragraph: { pieces, marker, level, pictures } }: { readonly paragraph: ReadingParagraph }) => {
  const depth: CSSProperties = level === 0 ? {} : { marginInlineStart: `calc(${level} * var(--space-l))` };
  return (
    <div className={styles.paragraph} style={depth}>
      {marker !== null && <span className={styles.marker}>{marker}</span>}
      <p><Pieces pieces={pieces} /></p>
      {pictures.map((alt, index) => <p key={index} className={styles.pictureNote}>{alt === '' ? '[A picture without words for those who can’t see it]' : `[Picture: ${alt}]`}</p>)}
    </div>
  );
};

/** The screen has h1 and h2; the file's own headings go below them. */
const Heading = ({ level, text }: { readonly level: number; readonly text: string }) => {
  const Tag = level <= 1 ? 'h3' : level === 2 ? 'h4' : level === 3 ? 'h5' : 'h6';
  return <Tag className={styles.heading} data-level={level}>{text}</Tag>;
};

const Block = ({ block }: { readonly block: ReadingBlock }) => {
  switch (block.kind) {
    case 'heading': return <Heading level={block.level} text={block.text} />;
    case 'paragraph': return <Paragraph paragraph={block} />;
    case 'table':
      return (
        <div className={styles.tableBox} role="group" aria-label="Table" tabIndex={0}>
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

export const WordPreview = ({ bytes, fileName }: { readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string }) => {
  const [read, setRead] = useState<Result<readonly ReadingBlock[]> | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void readWordInWorker(fileName, bytes, { signal: controller.signal }).then((result) => { if (!controller.signal.aborted) setRead(result); });
    return () => { controller.abort(); };
  }, [bytes, fileName]);
  if (read === null) return <Opening />;
  if (!read.ok) return <ProblemNotice what={read.problem.what} safe="The file is as it was stored." remedy={read.problem.remedy} />;
  return (
    <>
      <Notice title="The words in their order, approximate; Word shows it exactly.">
        <p>Pictures, page breaks, headers and footers are not shown. Save a copy to open it in Word.</p>
      </Notice>
      {read.value.length === 0 ? <p className={styles.opening}>There are no words in it.</p> : <div className={styles.reading}>{read.value.map((block, index) => <Block key={index} block={block} />)}</div>}
    </>
  );
};
