// Papers that came as files: a Word file's words, a picture, and what is not in this copy.
import { Lock, LockOpen } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { wordPicture } from '../../../../shared/attachments/word/word-picture.ts';
import { pageKey, wordKey } from '../../../../shared/meeting-file/reading/flow-keys.ts';
import type { ReadingBody, ReadingItem, ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { pagesWords } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { CanvasPicture } from '../../../ui/canvas-picture.tsx';
import { Button } from '../../../ui/button.tsx';
import { WordBlocks } from '../../../ui/word-reading/word-blocks.tsx';
import type { ReadWord } from '../../../workers/attachments-client.ts';
import { differencesOf } from './approximate-words.ts';
import styles from './paper.module.css';
import { paragraphLines, restrictionWords } from './restriction-words.ts';

type WordBodyProps = { readonly body: Extract<ReadingBody, { as: 'word' }>; readonly copy: OpenCopy; readonly read: ReadWord; readonly before: (key: string) => ReactNode };

export const WordBody = ({ body, copy, read, before }: WordBodyProps) => {
  const named = useMemo(() => ({ keyOf: wordKey, before }), [before]);
  const differences = useMemo(() => differencesOf(read), [read]);
  const pictureOf = useCallback(async (part: string): Promise<Uint8Array | null> => {
    const bytes = await copy.readFile(body.file);
    return bytes === null ? null : wordPicture(bytes, part);
  }, [copy, body.file]);
  return (
    <>
      {differences.length > 0 && <p className={styles.quiet}>Not quite as it is printed: {differences.join(' ')}</p>}
      {read.blocks.length === 0 ? <p className={styles.quiet}>There are no words in it.</p> : <WordBlocks blocks={read.blocks} named={named} pictureOf={pictureOf} />}
    </>
  );
};

export const PictureBody = ({ body, copy }: { readonly body: Extract<ReadingBody, { as: 'picture' }>; readonly copy: OpenCopy }) => {
  const read = useCallback(() => copy.readFile(body.file), [copy, body.file]);
  return (
    <figure className={styles.picture}>
      <CanvasPicture read={read} alt={body.alt} size={null} />
      <figcaption data-block={pageKey(1)}>{body.alt}</figcaption>
    </figure>
  );
};

export type WithheldBodyProps = {
  readonly paper: ReadingPaper;
  readonly item: ReadingItem | undefined;
  /** The copy has a sealed part that is not open. */
  readonly onOpen: (() => void) | null;
  /** The printed page that was asked for; null: none. */
  readonly asked: string | null;
};

export const WithheldBody = ({ paper, item, onOpen, asked }: WithheldBodyProps) => {
  const isPublic = paper.access.level === 'public';
  return (
    <div className={styles.withheld}>
      <p className={styles.withheldTitle}>{!isPublic && <Lock aria-hidden="true" />}{restrictionWords(paper.access) ?? 'This paper is not in this copy'}</p>
      {paragraphLines(paper.access).map((line) => <p key={line}>{line}</p>)}
      {isPublic && (item?.lines ?? []).map((line) => <p key={line}>{line}</p>)}
      {asked !== null && <p>Page {asked} is in a paper that {onOpen === null ? 'is not in your copy' : 'is not open yet'}.</p>}
      <p>{onOpen === null
        ? isPublic ? `${pagesWords(paper)} of the printed pack.` : `${pagesWords(paper)} of the printed pack are not in this copy. If you should have them, ask the council officer for a copy with them.`
        : `${pagesWords(paper)} are in the restricted part of this copy, which the passphrase opens.`}</p>
      {onOpen !== null && <p><Button variant="primary" icon={<LockOpen aria-hidden="true" />} onPress={onOpen}>Open the restricted papers</Button></p>}
    </div>
  );
};
