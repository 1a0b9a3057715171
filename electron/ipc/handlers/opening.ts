// Opening: the user chooses files or double-clicks one; the page gets tokens and reads through them, part by part.
import { open, stat } from 'node:fs/promises';
import { failed, largestFileBytes, ok, type OpenedFile, type Result } from '../../../shared/ipc/contract.ts';
import type { Destinations } from '../../files/destinations.ts';
import { readProblem } from '../../files/file-problems.ts';
import type { Handlers } from '../answer.ts';
import type { Dialogs } from './dialogs.ts';

type Opening = Pick<Handlers, 'open-files' | 'take-opened-files' | 'read-file'>;

const openedFile = async (places: Destinations, file: string): Promise<Result<OpenedFile>> => {
  const handle = places.issue(file, 'read');
  try {
    const { size } = await stat(file);
    return size > largestFileBytes
      ? failed({ code: 'file-too-large', what: `“${handle.name}” is larger than 2 GB.`, remedy: 'Nothing was read. Choose a smaller file.' })
      : ok({ ...handle, size });
  } catch (error) {
    return failed(readProblem(file, error));
  }
};

const openedFiles = async (places: Destinations, files: readonly string[]): Promise<Result<readonly OpenedFile[]>> => {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const one = await openedFile(places, file);
    if (!one.ok) return one;
    opened.push(one.value);
  }
  return ok(opened);
};

const readPart = async (file: string, offset: number, length: number): Promise<Uint8Array> => {
  const handle = await open(file, 'r');
  try {
    const part = new Uint8Array(length);
    const { bytesRead } = await handle.read(part, 0, length, offset);
    return part.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/**
 * The calls that read files.
 * @param takeWaiting hands over, once, the paths of files opened from outside
 */
export const openingHandlers = (dialogs: Dialogs, places: Destinations, takeWaiting: () => readonly string[]): Opening => ({
  'open-files': async ({ types, multiple }) => {
    const chosen = await dialogs.chooseFiles(types, multiple);
    return chosen === null ? ok(null) : openedFiles(places, chosen);
  },
  'take-opened-files': () => openedFiles(places, takeWaiting()),
  'read-file': async ({ token, offset, length }) => {
    const file = places.resolve(token, 'read');
    if (!file.ok) return file;
    try {
      const part = await readPart(file.value, offset, length);
      return part.length === length ? ok(part) : failed(readProblem(file.value, new Error('the file became shorter')));
    } catch (error) {
      return failed(readProblem(file.value, error));
    }
  },
});
