// The real command line in a process of its own, from a folder of its own.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const program = fileURLToPath(new URL('../../../electron/cli/orderpaper.ts', import.meta.url));

export type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string; readonly stderrLines: readonly string[] };

/** @param folder where the caller is; the process itself runs elsewhere, as under npm */
export const orderpaper = (folder: string, ...words: readonly string[]): Promise<Ended> => sabotaged('', folder, ...words);

/** @param sabotage JavaScript that runs in the process before the program does */
export const sabotaged = (sabotage: string, folder: string, ...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    execFile(
      process.execPath, [...(sabotage === '' ? [] : ['--import', `data:text/javascript,${encodeURIComponent(sabotage)}`]), program, ...words],
      { cwd: tmpdir(), env: { ...process.env, INIT_CWD: folder }, maxBuffer: 64 * 1024 * 1024, timeout: 60_000 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code !== 'number') {
          reject(new Error(`The process did not end by itself: ${error?.message ?? ''}`, { cause: error?.signal }));
          return;
        }
        resolve({ code, stdout, stderr, stderrLines: stderr.split('\n').filter((line) => line !== '') });
      },
    );
  });

/** The one JSON document on stdout. */
export const document = ({ stdout }: Ended): unknown => JSON.parse(stdout);

const folders: string[] = [];
export const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'orderpaper-cli-'));
  folders.push(folder);
  return folder;
};
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** All names under a folder, hidden ones too. */
export const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).sort();
