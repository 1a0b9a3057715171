// Runs the directions of DESIGN 3 over a tree of sources. A check that read next to nothing has proved nothing, so it counts as broken.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { misplacedElectronNames } from './electron-names.ts';

export const checkedFolders = ['shared', 'renderer', 'electron', 'build'] as const;
export type Floors = Readonly<Partial<Record<(typeof checkedFolders)[number], number>>>;

export type BoundaryReport = {
  readonly modules: number;
  /** "rule: from -> to" or a sentence; empty when all is well. */
  readonly findings: readonly string[];
};

const rules = createRequire(import.meta.url)('../dependency-cruiser.cjs') as IConfiguration;

const cruiseTree = async (top: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { output } = await cruise([...folders], { ...rules.options, baseDir: top, validate: true, ruleSet: { forbidden: rules.forbidden ?? [] } });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  return output;
};

/**
 * Checks the sources under `top`.
 * @param floors the least number of modules that must have been read per folder; folders without one are not read
 */
export const checkBoundaries = async (top: string, floors: Floors): Promise<BoundaryReport> => {
  const folders = checkedFolders.filter((folder) => floors[folder] !== undefined);
  const result = await cruiseTree(top, folders);
  const own = result.modules.map((module) => module.source).filter((source) => folders.some((folder) => source.startsWith(`${folder}/`)));
  const tooFew = folders.flatMap((folder) => {
    const read = own.filter((source) => source.startsWith(`${folder}/`)).length;
    const floor = floors[folder] ?? 0;
    return read < floor ? [`Only ${read} modules were read in ${folder}/, fewer than ${floor}: the check itself is broken.`] : [];
  });
  const violations = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
  const names = own
    .filter((source) => /^electron\/.*\.tsx?$/.test(source))
    .flatMap((source) => misplacedElectronNames(source, readFileSync(path.join(top, source), 'utf8')));
  return { modules: own.length, findings: [...tooFew, ...violations, ...names] };
};
