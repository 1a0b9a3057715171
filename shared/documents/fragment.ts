// A paper as the pack takes it: its Word file with its page count, made once and found again by a key of all that it was made from (DESIGN section 4).
import { canonicalJson } from '../meeting-file/canonical-json.ts';
import { pictureHashes } from '../model/file-hashes.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyles } from './house-style/index.ts';
import { countPages, layoutVersion } from './page-count.ts';
import { paperFile, paperMaker } from './paper-document.ts';
import { paperSheet, type PaperSheet } from './paper/paper-sheet.ts';
import { packedDocument, wordDocument } from './word-file.ts';

export type Fragment = {
  /** SHA-256 of what it was made from, 64 hex digits. */
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
};

/** Counts up whenever the same sheet gives other bytes, so that no cache keeps what an older version made. */
export const builderVersion = 2;

const keyOf = (sheet: PaperSheet, snapshot: MeetingSnapshot, { style, phrases = {}, files }: DocumentOptions, sha256: Sha256): Promise<string> => {
  const house = style ?? snapshot.panel.houseStyle;
  const pictures = sheet.sections.flatMap(({ text }) => pictureHashes(text)).map((hash) => ({ hash, there: files?.(hash) !== undefined }));
  const source = canonicalJson({ builderVersion, layoutVersion, sheet, organisation: snapshot.panel.councilName, house, styles: houseStyles[house], phrases, pictures });
  return sha256(new TextEncoder().encode(source));
};

/**
 * The key alone, without making anything. The sheet in it is the words that print after access, display rules and consents, so that whatever
 * changes one of them changes the key, and nothing else does. Not in it: the day of building, as far as it doesn't print
 * (the file's own date isn't taken over into a pack).
 * @returns the problems of `paperDocument`
 */
export const fragmentKey = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions, sha256: Sha256): Promise<Result<string>> => {
  const sheet = paperSheet(snapshot, paperId, options);
  return sheet.ok ? ok(await keyOf(sheet.value, snapshot, options, sha256)) : sheet;
};

/** The key of a sheet's text alone, whatever stands at the head of its pages: for a pack, which puts its own there. */
export const keyOfText = (sheet: PaperSheet, snapshot: MeetingSnapshot, options: DocumentOptions, sha256: Sha256): Promise<string> => keyOf({ ...sheet, pageHead: [] }, snapshot, options, sha256);

/** The fragment of a paper for an audience, public by default. Takes about 0.1 s a page: for a worker. */
export const makeFragment = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions, sha256: Sha256): Promise<Result<Fragment>> => {
  const sheet = paperSheet(snapshot, paperId, options);
  if (!sheet.ok) return sheet;
  const file = paperFile(sheet.value, paperMaker(snapshot, options));
  const { pages, flagged } = countPages(wordDocument(file), houseStyles[file.style].page.bottom);
  const again = paperFile(sheet.value, paperMaker(snapshot, options));
  return ok({ key: await keyOf(sheet.value, snapshot, options, sha256), bytes: await packedDocument(wordDocument(again), again), pages, flagged });
};
