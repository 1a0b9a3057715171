// Every check of `npm test`: what runs, and how its outcome is counted.
import { findOrInstallBrowser } from '../find-browser.ts';
import { failedOnce, passedOnce, totals, type Counts } from './counts.ts';
import { playwrightCounts, type PlaywrightReport } from './playwright-report.ts';
import { freshReport, readReport } from './read-report.ts';
import { runTool } from './run-tool.ts';
import { vitestCounts, type VitestReport } from './vitest-report.ts';

export type Check = { readonly name: string; readonly run: () => Promise<Counts> };

/** A tool that either succeeds or not: one check. */
const tool = (name: string, script: string, ...args: string[]): Check => ({
  name,
  run: async () => {
    const { code, tail } = await runTool(name, script, args);
    return code === 0 ? passedOnce : failedOnce(...tail);
  },
});

export type VitestChoice = {
  readonly env?: Readonly<Record<string, string>>;
  /** Only these files. */
  readonly files?: readonly string[];
  /** On one core, beside another check; on all of them where this is not given. */
  readonly oneCore?: true;
};

/** Projects of build/vitest.config.ts (a star stands for the rest of a name). @param name of the check and of its report */
export const vitestProjects = (name: string, projects: readonly string[], { env = {}, files = [], oneCore }: VitestChoice = {}): Check => ({
  name,
  run: async () => {
    const file = freshReport(`${name}.json`);
    const chosen = projects.flatMap((project) => ['--project', project]);
    const args = ['run', '-c', 'build/vitest.config.ts', ...chosen, ...files, ...(oneCore ? ['--maxWorkers=1'] : []), '--reporter=json', `--outputFile=${file}`, '--reporter=default'];
    const { code, tail } = await runTool(name, 'node_modules/vitest/vitest.mjs', args, env);
    const report = readReport<VitestReport>(file);
    const counts = totals(vitestCounts(report, code));
    return counts.failed > 0 && (report === null || counts.details.length === 1) ? { ...counts, details: [...counts.details, ...tail] } : counts;
  },
});

/** One project of build/vitest.config.ts. */
export const vitestProject = (project: string, choice: VitestChoice = {}): Check => vitestProjects(project, [project], choice);

const playwrightCli = 'node_modules/@playwright/test/cli.js';

/** The tests of test/e2e, or those that `chosen` picks. */
export const browserTests = (env: Readonly<Record<string, string>> = {}, chosen: readonly string[] = []): Check => ({
  name: 'browser',
  run: async () => {
    const browser = findOrInstallBrowser();
    const file = freshReport('e2e.json');
    const args = ['test', '-c', 'build/playwright.config.ts', ...chosen, ...(browser === null ? ['--list'] : [])];
    const { tail } = await runTool('browser', playwrightCli, args, browser === null ? env : { ...env, CHROMIUM_PATH: browser });
    const report = readReport<PlaywrightReport>(file);
    const counts = playwrightCounts(report);
    if (browser !== null) return report === null ? { ...counts, details: [...counts.details, ...tail] } : counts;
    return { passed: 0, failed: 0, skipped: { 'no Chromium': counts.passed + counts.failed }, details: ['No Chromium was found (CHROMIUM_PATH, then installed ones): the browser tests were skipped.'] };
  },
});

/** Counts of big trials are at least 5 % of the full ones in `npm test`. */
export const soakScale = (full: boolean): Readonly<Record<string, string>> => ({ SOAK_SCALE: full ? '1' : '0.05' });

/** Checks that follow one another. */
export type Lane = readonly Check[];

/** Groups follow one another; the lanes of a group run beside each other, one busy core each, and take about as long. */
export const checkGroups: readonly (readonly Lane[])[] = [
  [
    [tool('typecheck', 'node_modules/typescript/bin/tsc', '-b'), tool('lint', 'node_modules/eslint/bin/eslint.js', '-c', 'build/eslint.config.js', '.', '--max-warnings', '0')],
    [
      tool('build', 'build/build.ts'), tool('boundaries', 'build/boundaries.ts'), vitestProject('migrations', { oneCore: true }), vitestProject('soak', { env: soakScale(false), oneCore: true }),
      tool('package', 'build/package-check.ts', '--only-package'), vitestProject('packaging', { oneCore: true }),
    ],
  ],
  [[vitestProjects('unit', ['unit', 'unit-data', 'unit-shared'])]],
  [[vitestProject('documents')]],
  [[browserTests()]],
];
