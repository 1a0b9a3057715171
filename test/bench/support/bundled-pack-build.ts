// The bench's builder of packs, bundled as the programs are: what is changed in a library as it is bundled counts here too.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { folders } from '../../../build/lib/paths.ts';
import { program } from '../../../build/lib/vite-targets.ts';

type PackBuild = typeof import('./pack-build.ts');

const threads = ['picture-thread', 'pdf-draw-thread', 'prepare-thread'];

/** Bundles it, with the programs of its threads beside it, and loads it. */
export const bundledPackBuild = async (): Promise<PackBuild> => {
  const outDir = path.join(folders.reports, 'bench-program');
  const entries = [['test/bench/support/pack-build.ts', 'pack-build.js'], ...threads.map((name) => [`electron/cli/adapters/${name}.ts`, `${name}.js`])];
  for (const [entry = '', file = ''] of entries) {
    const target = program(entry, 'es', file);
    await build({ ...target, build: { ...target.build, outDir } });
  }
  return (await import(pathToFileURL(path.join(outDir, 'pack-build.js')).href)) as PackBuild;
};
