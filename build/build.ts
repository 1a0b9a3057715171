// `npm run build`: the page, the shell and the command line into dist/. `node build/build.ts cli` builds one of them.
import { rename, rm } from 'node:fs/promises';
import { build } from 'vite';
import { copyPdfjsFiles } from './lib/copy-pdfjs.ts';
import { copySpellingFiles } from './lib/copy-spelling.ts';
import { folders } from './lib/paths.ts';
import { targetNames, viteTargets, type TargetName } from './lib/vite-targets.ts';

const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** Builds beside the folder and swaps at the end: a build that fails leaves the last good one, a window that is open keeps its files till then. */
const buildTarget = async (name: TargetName): Promise<void> => {
  const next = `${folders[name]}.next`;
  await remove(next);
  for (const config of viteTargets[name]) await build({ ...config, build: { ...config.build, outDir: next } });
  if (name === 'renderer') await Promise.all([copyPdfjsFiles(next), copySpellingFiles(next)]);
  await remove(folders[name]);
  await rename(next, folders[name]);
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !targetNames.some((known) => known === name));
if (unknown.length > 0) {
  process.stderr.write(`There is nothing to build called ${unknown.join(', ')}. Choose from ${targetNames.join(', ')}.\n`);
  process.exit(2);
}
try {
  for (const name of targetNames) if (asked.length === 0 || asked.includes(name)) await buildTarget(name);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
