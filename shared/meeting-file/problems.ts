// The ways in which a file can fail to be a meeting file, each with what to do about it.
import { failed } from '../model/result.ts';
import type { Failed } from '../model/result.ts';

const again = 'Ask for the file again, or use a backup.';

export const notAMeetingFile = (): Failed =>
  failed({ code: 'not-a-meeting-file', what: 'This file is not an Orderpaper file.', remedy: 'Choose a file that ends in .orderpaper; import Word, PDF and text files instead.' });

export const damaged = (where: string): Failed =>
  failed({ code: 'damaged', what: 'This file is damaged or was cut short.', remedy: again, where });

/** Whole, but not as Orderpaper writes it: packed again by another program, or made to mislead. */
export const notOurs = (where: string): Failed =>
  failed({ code: 'not-canonical', what: 'This file was changed by another program.', remedy: again, where });

export const tooLarge = (where: string): Failed =>
  failed({ code: 'too-large', what: 'This file holds more than an Orderpaper file may hold.', remedy: again, where });

export const newerFormat = (format: number): Failed =>
  failed({
    code: 'newer-format',
    what: `This file was written by a newer version of Orderpaper (format ${format}).`,
    remedy: 'Update Orderpaper, then open it again.',
  });

export const doesNotFit = (entry: string, where: string, message: string): Failed =>
  failed({ code: 'does-not-fit', what: `This file has a field that does not fit: ${message}.`, remedy: again, where: `${entry}, ${where}` });

export const wrongKind = (found: string, wanted: string): Failed =>
  failed({ code: 'wrong-kind', what: `This file holds ${found}, not ${wanted}.`, remedy: `Choose a file that holds ${wanted}.` });

/** Nobody's but their reader's: no officer's screen reads them. */
export const readersNotes = (): Failed =>
  failed({ code: 'wrong-kind', what: "This file holds a reader's own notes, sealed: nothing in it is for the officer.", remedy: 'If they are yours, open their meeting under My meetings, and there Brief and files on My notes.' });
