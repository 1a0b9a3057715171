// A paper as the pack takes it: its Word file with its page count and the key that it is found again by (DESIGN section 4).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { keyOfSheet } from './fragment-key.ts';
import { countPages } from './page-count.ts';
import { paperFile, paperMaker } from './paper-document.ts';
import { paperSheet } from './paper/paper-sheet.ts';
import { packedDocument, wordDocument } from './word-file.ts';

export type Fragment = {
  /** SHA-256 of what it was made from, 64 hex digits. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
};

/** The fragment of a paper for an audience, public by default. Takes about 0.1 s a page: for a worker. */
export const makeFragment = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions, sha256: Sha256): Promise<Result<Fragment>> => {
  const sheet = paperSheet(snapshot, paperId, options);
  if (!sheet.ok) return sheet;
  const file = paperFile(sheet.value, paperMaker(snapshot, options));
  const { pages, flagged } = countPages(wordDocument(file), houseStyles[file.style].page.bottom);
  const again = paperFile(sheet.value, paperMaker(snapshot, options));
  return ok({ key: await keyOfSheet(sheet.value, snapshot, options, sha256), bytes: await packedDocument(wordDocument(again), again), pages, flagged });
};
