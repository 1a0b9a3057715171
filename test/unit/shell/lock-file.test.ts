import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string };
const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
const packages = (JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> }).packages;

describe('the lock file', () => {
  it('names no registry', () => {
    expect(Object.entries(packages).flatMap(([name, { resolved }]) => (resolved === undefined ? [] : [name]))).toEqual([]);
  });

  // npm leaves out those of other systems when its registry does not have them, and npm ci then refuses the file on every machine.
  it('has an entry for every optional package, also for other systems', () => {
    const missing = Object.entries(packages).flatMap(([owner, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter((name) => packages[`node_modules/${name}`] === undefined && packages[`${owner}/node_modules/${name}`] === undefined),
    );
    expect(missing).toEqual([]);
  });
});
