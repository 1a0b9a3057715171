// Nothing half-written (DESIGN section 6): bytes go to a hidden file beside the target, are flushed to the disk, then take its name.
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, constants, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { whileUnfinished } from './unfinished.ts';

/** Bytes that are safe on the disk under a hidden name: `commit` puts them in place, `discard` removes them. */
export type StagedFile = { readonly path: string; readonly commit: () => Promise<void>; readonly discard: () => Promise<void> };

/** Some systems can't flush a folder; there the rename itself has to do. */
const flushFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
};

/** A hidden file that is still being written, chunk after chunk; `close` flushes it and makes it ready to be put in place. */
export type OpenStagedFile = {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<StagedFile>;
  readonly discard: () => Promise<void>;
};

/** Who may read and write the file that is replaced; a rename alone would replace even one that is not to be written. */
const modeOf = async (path: string): Promise<number | null> => {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return null;
  await access(path, constants.W_OK);
  return facts.mode & 0o777;
};

/**
 * Opens a hidden file beside `path` without touching what is there; who may read that holds for what takes its place.
 * @throws the system's error (no such folder, no permission, a file that can only be read); nothing is left behind then
 */
export const beginStagedFile = async (path: string): Promise<OpenStagedFile> => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  const mode = await modeOf(path);
  const finished = whileUnfinished(() => { rmSync(temporary, { force: true }); });
  const handle = await open(temporary, 'wx', ...(mode === null ? [] : [mode])).catch((error: unknown) => { finished(); throw error; });
  let isOpen = true;
  const release = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  const discard = async (): Promise<void> => {
    await release();
    await rm(temporary, { force: true });
    finished();
  };
  const commit = async (): Promise<void> => {
    try {
      await rename(temporary, path);
      finished();
    } catch (error) {
      await discard();
      throw error;
    }
    await flushFolder(dirname(path));
  };
  return {
    write: (bytes) => handle.writeFile(bytes),
    close: async () => {
      await handle.sync();
      await release();
      return { path, commit, discard };
    },
    discard,
  };
};

/**
 * Writes and flushes the bytes beside their target without touching it.
 * @throws the system's error (no such folder, no permission, disk full); nothing is left behind then
 */
export const stageFile = async (path: string, bytes: Uint8Array): Promise<StagedFile> => {
  const staged = await beginStagedFile(path);
  try {
    await staged.write(bytes);
    return await staged.close();
  } catch (error) {
    await staged.discard();
    throw error;
  }
};

/**
 * Replaces or makes the file at `path` with all of `bytes` or not at all.
 * @throws the system's error; the old file is untouched then and no temporary file is left
 */
export const writeFileAtomically = async (path: string, bytes: Uint8Array): Promise<void> => {
  const staged = await stageFile(path, bytes);
  await staged.commit();
};
