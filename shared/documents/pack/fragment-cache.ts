// Papers that were made before, found again by a key of all that they were made from (DESIGN section 4): only what changed is made anew.
import { canonicalJson } from '../../meeting-file/canonical-json.ts';
import type { Sha256 } from '../../ports.ts';
import { ok, type Result } from '../../model/result.ts';
import type { PageTurn } from '../page-count/page-turns.ts';
import { layoutVersion } from '../page-count/layout-version.ts';
import type { PackFindingCode } from './pack-finding.ts';

export type FragmentFinding = { readonly code: PackFindingCode; readonly message: string; readonly stops: boolean };

export type StoredFragment = {
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
  /** Where its pages turn; empty where that is not known. */
  readonly turns: readonly PageTurn[];
  readonly findings: readonly FragmentFinding[];
  /** Cleaned and ready to be put into any pack (`preparedBytes`): putting it there is only filling in numbers. */
  readonly bytes: Uint8Array;
};

export type FragmentCache = {
  readonly read: (key: string) => Promise<StoredFragment | null>;
  readonly write: (key: string, fragment: StoredFragment) => Promise<void>;
};

/** Counts up whenever the same paper would be cleaned, drawn or counted otherwise. */
export const packVersion = 42;

/** @param madeFrom everything that the fragment depends on, as plain data */
export const cacheKey = (madeFrom: Readonly<Record<string, unknown>>, sha256: Sha256): Promise<string> =>
  sha256(new TextEncoder().encode(canonicalJson({ packVersion, layoutVersion, ...madeFrom })));

/** For as long as one build runs: the same file attached twice is looked into once. */
export const memoryCache = (beneath: FragmentCache | null): FragmentCache & { readonly made: () => number } => {
  const known = new Map<string, StoredFragment>();
  let made = 0;
  return {
    made: () => made,
    read: async (key) => {
      const here = known.get(key) ?? (await beneath?.read(key)) ?? null;
      if (here !== null) known.set(key, here);
      return here;
    },
    write: async (key, fragment) => {
      made += 1;
      known.set(key, fragment);
      await beneath?.write(key, fragment);
    },
  };
};

/** What the cache has under the key, or what `make` makes, which is kept if it could be made. */
export const fromCache = async (cache: FragmentCache, key: string, make: () => Promise<Result<StoredFragment>>): Promise<Result<StoredFragment>> => {
  const known = await cache.read(key);
  if (known !== null) return ok(known);
  const made = await make();
  if (made.ok) await cache.write(key, made.value);
  return made;
};
