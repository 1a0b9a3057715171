// What the system says when it cannot read or write, in words for the user: what happened, what is safe, what to do.
import path from 'node:path';
import type { Problem } from '../../shared/ipc/contract.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown');

const writeReasons: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOSPC: ['the disk is full', 'Free some space or choose another disk, and save again.'],
  EDQUOT: ['your share of the disk is full', 'Free some space or choose another disk, and save again.'],
  EACCES: ['you may not write there', 'Choose another folder and save again.'],
  EPERM: ['you may not write there, or the file is open in another program', 'Close it there or choose another folder, and save again.'],
  EBUSY: ['the file is open in another program', 'Close it there, for example in Word, and save again.'],
  EROFS: ['the disk can only be read', 'Choose another disk and save again.'],
  ENOENT: ['the folder is no longer there', 'Choose another folder and save again.'],
};

/** The problem of a file that could not be written. The old file, if any, is untouched: writing is all or nothing. */
export const writeProblem = (file: string, error: unknown): Problem => {
  const code = codeOf(error);
  const [why, remedy] = writeReasons[code] ?? ['the system refused', 'Choose another folder and save again.'];
  return { code: 'not-saved', what: `“${path.basename(file)}” could not be saved: ${why}.`, remedy: `Your work in Orderpaper is safe. ${remedy}`, where: code };
};

/** The problem of a file that could not be read. */
export const readProblem = (file: string, error: unknown): Problem => ({
  code: 'file-unreadable',
  what: `“${path.basename(file)}” could not be read.`,
  remedy: 'Check that it is still there and that you may open it, then choose it again.',
  where: codeOf(error),
});
