// Files in and out of a command: read whole and within a limit, written whole or not at all, failures as problems.
import { rmdirSync } from 'node:fs';
import { mkdir, readFile, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { failed, ok, type Failed, type Result } from '../../shared/model/result.ts';
import { stageFile, type StagedFile } from '../files/atomic-write.ts';
import { whileUnfinished } from '../files/unfinished.ts';

const megabyte = 1024 * 1024;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown');

const reasons: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'Check the path.'],
  EEXIST: ['a file of that name is there', 'Name a folder.'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'Check the path.'],
  EISDIR: ['it is a folder', 'Name a file.'],
  EACCES: ['you may not open or write it', 'Choose another place, or ask for access.'],
  EPERM: ['you may not open or write it', 'Choose another place, or ask for access.'],
  EROFS: ['the disk can only be read', 'Choose another disk.'],
  ENOSPC: ['the disk is full', 'Free some space or choose another disk.'],
  EDQUOT: ['your share of the disk is full', 'Free some space or choose another disk.'],
  EBUSY: ['it is open in another program', 'Close it there.'],
  ENAMETOOLONG: ['the name is too long', 'Choose a shorter one.'],
};

const fileProblem = (code: 'not-read' | 'not-written', typed: string, error: unknown): Failed => {
  const [why, remedy] = reasons[codeOf(error)] ?? [`the system refused (${codeOf(error)})`, 'Check the path and try again.'];
  return failed({ code, what: `"${typed}" could not be ${code === 'not-read' ? 'read' : 'written'}: ${why}.`, remedy });
};

export type InputFile = { readonly name: string; readonly path: string; readonly bytes: Uint8Array };

/** @param typed the path as it was typed; @param maxBytes looked at before anything is read */
export const readInput = async (folder: string, typed: string, maxBytes: number): Promise<Result<InputFile>> => {
  const file = path.resolve(folder, typed);
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return failed({ code: 'not-read', what: `"${typed}" is not a file.`, remedy: 'Name a file.' });
    if (facts.size > maxBytes) {
      return failed({ code: 'file-too-large', what: `"${typed}" is larger than ${maxBytes < megabyte ? `${maxBytes / 1024} kB` : `${maxBytes / megabyte} MB`}.`, remedy: 'Use a smaller file, or only the part of it that you need.' });
    }
    return ok({ name: path.basename(file), path: file, bytes: new Uint8Array(await readFile(file)) });
  } catch (error) {
    return fileProblem('not-read', typed, error);
  }
};

/** Whether a file may be put there: the folder is there, no folder has its name, and an existing file only with `force`. */
export const outputFile = async (folder: string, typed: string, force: boolean): Promise<Result<string>> => {
  const file = path.resolve(folder, typed);
  try {
    if (!(await stat(path.dirname(file))).isDirectory()) return failed({ code: 'not-written', what: `"${path.dirname(typed)}" is not a folder.`, remedy: 'Choose a folder that is there.' });
  } catch (error) {
    return fileProblem('not-written', typed, error);
  }
  try {
    const facts = await stat(file);
    if (!facts.isFile()) return failed({ code: 'not-written', what: `"${typed}" is a folder, not a file.`, remedy: 'Name the file with --out.' });
    return force ? ok(file) : failed({ code: 'exists', what: `"${typed}" is already there.`, remedy: 'Choose another name, or add --force to replace it.' });
  } catch {
    return ok(file);
  }
};

/** The same for a meeting file: under a name that says it is something else, the program of that name would open it and find it broken. */
export const meetingOutput = async (folder: string, typed: string, force: boolean): Promise<Result<string>> => {
  const kind = path.extname(typed);
  return kind === '' || kind.toLowerCase() === '.orderpaper' ? outputFile(folder, typed, force)
    : failed({ code: 'bad-call', what: `"${typed}" would be a meeting file with a name that ends in "${kind}".`, remedy: 'Name it with --out so that it ends in .orderpaper; "orderpaper build" makes Word files from it.' });
};

/** Makes a folder and those above it. Node's own recursive mkdir tries for ever where nothing can be made (/proc). Answers the first one made. */
const makeFolders = async (folder: string): Promise<string | undefined> => {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return undefined;
    if (codeOf(error) !== 'ENOENT' || path.dirname(folder) === folder) throw error;
    const first = await makeFolders(path.dirname(folder));
    await mkdir(folder);
    return first ?? folder;
  }
};

/** The folders from the innermost to the first one that was made; none, where all were there. */
const foldersMade = (folder: string, first: string | undefined): readonly string[] => {
  const folders: string[] = [];
  for (let each = folder; first !== undefined && each.length >= first.length; each = path.dirname(each)) folders.push(each);
  return folders;
};

/**
 * Puts all the files in place: each is written and flushed beside its name first, then one after another takes its name.
 * Nothing is touched when one can't be written, or a folder has its name; should a rename fail, the files before it are already there, each whole.
 * @param make the folder may be missing and is made; one that stays empty because of a failure is removed again
 */
export const writeAll = async (
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  { make }: { readonly make: boolean },
): Promise<Result<null>> => {
  const made = make ? await makeFolders(folder).catch((error: unknown) => fileProblem('not-written', folder, error)) : undefined;
  if (typeof made === 'object') return made;
  const empty = foldersMade(folder, made);
  const finished = empty.length === 0 ? () => undefined : whileUnfinished(() => { for (const each of empty) rmdirSync(each); });
  const staged: StagedFile[] = [];
  let at = '';
  try {
    for (const { name } of files) {
      at = name;
      const there = await stat(path.join(folder, name)).catch(() => null);
      if (there !== null && !there.isFile()) throw Object.assign(new Error('no file can take its place'), { code: 'EISDIR' });
    }
    for (const { name, bytes } of files) {
      at = name;
      staged.push(await stageFile(path.join(folder, name), bytes));
    }
    for (const file of staged) {
      at = path.basename(file.path);
      await file.commit();
    }
    return ok(null);
  } catch (error) {
    await Promise.allSettled(staged.map((file) => file.discard()));
    for (const each of empty) await rmdir(each).catch(() => undefined);
    return fileProblem('not-written', at, error);
  } finally {
    finished();
  }
};
