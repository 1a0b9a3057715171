import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../../..', import.meta.url));

const ofTheCore = 'shared/model/no-such-file.ts';
const ofThePage = 'renderer/platform/no-such-file.ts';

/** Files that are in no project have their types from what they import alone: in the place of one that is there, all of the page would be read. */
const alone = { projectService: { allowDefaultProject: [ofTheCore, ofThePage], defaultProject: 'build/tsconfig.base.json' } };
const eslint = new ESLint({ cwd: top, overrideConfigFile: 'build/eslint.config.js', overrideConfig: { files: [ofTheCore, ofThePage], languageOptions: { parserOptions: alone } } });

/** The rules that `source` breaks when it stands in such a file. */
const broken = async (source: string, file = ofTheCore): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(source, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
};

describe('the house style is enforced by lint', () => {
  it.each([
    ['a promise nobody waits for', 'export const f = (): void => { Promise.resolve(1); };', '@typescript-eslint/no-floating-promises'],
    ['an async function where nothing waits for it', 'export const f = (): void => { [1].forEach(async () => { await Promise.resolve(); }); };', '@typescript-eslint/no-misused-promises'],
    ['any', 'export const f = (value: any): void => { f(value); };', '@typescript-eslint/no-explicit-any'],
    ['an enum', 'export enum Colour { Red }', 'no-restricted-syntax'],
    ['a default export', 'export default 1;', 'no-restricted-syntax'],
    ['an interface', 'export interface A { readonly a: 1 }', '@typescript-eslint/consistent-type-definitions'],
    ['a comment that silences the compiler', '// @ts-expect-error it is wrong\nexport const a: string = 1;', '@typescript-eslint/ban-ts-comment'],
    ['the clock in the core', 'export const now = (): number => Date.now();', 'no-restricted-syntax'],
    ['chance in the core', 'export const r = (): number => Math.random();', 'no-restricted-syntax'],
  ])('%s is refused', async (_what, source, rule) => {
    expect(await broken(`${source}\n`)).toContain(rule);
  });

  it('a comment that switches a rule off has no effect and is itself reported', async () => {
    const rules = await broken('// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const f = (value: any): void => { f(value); };\n');
    expect(rules).toContain('@typescript-eslint/no-explicit-any');
    expect(rules).toHaveLength(2);
  });

  it('hooks are called unconditionally in the page', async () => {
    const source = "import { useState } from 'react';\nexport const useIt = (on: boolean): void => { if (on) useState(1); };\n";
    expect(await broken(source, ofThePage)).toContain('react-hooks/rules-of-hooks');
  });

  it('the bridge to the shell is used in the platform only', async () => {
    expect(await broken('export const bridge = window.orderpaper;\n', ofThePage)).toContain('no-restricted-syntax');
  });
}, 60_000);
