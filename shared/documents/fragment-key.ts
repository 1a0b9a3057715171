// What a paper's Word file is found again by: a key of all that it was made from (DESIGN section 4). Nothing is made for it, and nothing loaded that makes.
import { canonicalJson } from '../meeting-file/canonical-json.ts';
import { pictureHashes } from '../model/file-hashes.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Id } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import type { Sha256 } from '../ports.ts';
import type { DocumentOptions } from './document-options.ts';
import { houseStyleText } from './house-style/house-style-text.ts';
import { layoutVersion } from './page-count/layout-version.ts';
import { paperSheet, type PaperSheet } from './paper/paper-sheet.ts';

/** Counts up whenever the same sheet gives other bytes, so that no cache keeps what an older version made. */
export const builderVersion = 2;

/** The key of a sheet as it is. */
export const keyOfSheet = (sheet: PaperSheet, snapshot: MeetingSnapshot, { style, phrases = {}, files }: DocumentOptions, sha256: Sha256): Promise<string> => {
  const house = style ?? snapshot.panel.houseStyle;
  const pictures = sheet.sections.flatMap(({ text }) => pictureHashes(text)).map((hash) => ({ hash, there: files?.(hash) !== undefined }));
  const source = canonicalJson({ builderVersion, layoutVersion, sheet, organisation: snapshot.panel.councilName, house, styles: houseStyleText(house), phrases, pictures });
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
  return sheet.ok ? ok(await keyOfSheet(sheet.value, snapshot, options, sha256)) : sheet;
};

/** The key of a sheet's text alone, whatever stands at the head of its pages: for a pack, which puts its own there. */
export const keyOfText = (sheet: PaperSheet, snapshot: MeetingSnapshot, options: DocumentOptions, sha256: Sha256): Promise<string> => keyOfSheet({ ...sheet, pageHead: [] }, snapshot, options, sha256);
