// The built command line in a process of its own, in a folder that holds all it may write to: what it says, spends, takes and leaves.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { folders } from '../../../build/lib/paths.ts';
import { viteTargets } from '../../../build/lib/vite-targets.ts';
import { runToItsEnd, type ProgramEnd } from '../../bench/support/program.ts';

/** Built here, as it ships: what stands in dist may be older than what is tested. In the repository, since it finds its libraries from there. */
const built = path.join(folders.reports, 'hostile-cli');

/** Removes what was built. */
export const dropProgram = (): void => { rmSync(built, { recursive: true, force: true }); };

/** Builds the command line for `Sandbox.call`. */
export const buildProgram = async (): Promise<void> => {
  dropProgram();
  for (const config of viteTargets.cli) await build({ ...config, build: { ...config.build, outDir: built } });
};

/** What is in a folder and below, each file with its bytes' hash. */
export type Listing = ReadonlyMap<string, string>;

export type Sandbox = {
  /** The folder from which the command line is called. It is deep in the sandbox, so that a name that leads a few folders up is still seen. */
  readonly place: string;
  readonly call: (...words: readonly string[]) => Promise<ProgramEnd>;
  /** Everything in the sandbox. */
  readonly listing: () => Listing;
  readonly remove: () => void;
};

/** Far above the longest that any call may take: what is killed then hangs. */
const hangs = 400_000;

const listed = (top: string): Listing => new Map(readdirSync(top, { recursive: true, encoding: 'utf8' }).sort().map((name) => {
  const file = path.join(top, name);
  return [name, statSync(file).isDirectory() ? 'folder' : createHash('sha256').update(readFileSync(file)).digest('hex')];
}));

export const newSandbox = (): Sandbox => {
  const top = mkdtempSync(path.join(tmpdir(), 'hostile-'));
  const [place, home, temporary, elsewhere] = ['a/b/c/d/place', 'home', 'tmp', 'a/b/c/d/elsewhere'].map((name) => path.join(top, name)) as [string, string, string, string];
  for (const folder of [place, home, temporary, elsewhere]) mkdirSync(folder, { recursive: true });
  const env = { ...process.env, INIT_CWD: place, HOME: home, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  return {
    place,
    call: (...words) => runToItsEnd(path.join(built, 'orderpaper.js'), words, { cwd: elsewhere, env, timeout: hangs }),
    listing: () => listed(top),
    remove: () => { rmSync(top, { recursive: true, force: true }); },
  };
};

/** Names that one of the two has and the other not, or with other bytes. */
export const changesOf = (before: Listing, after: Listing): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).map((name) => path.basename(name)).sort();
