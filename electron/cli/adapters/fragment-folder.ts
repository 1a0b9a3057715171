// Papers as they were made, in a folder: a file that says what was counted, with the hash of the bytes beside it. It may be deleted at any time.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FragmentCache, FragmentFinding, StoredFragment } from '../../../shared/documents/pack/fragment-cache.ts';
import type { PageTurn } from '../../../shared/documents/page-count/page-turns.ts';
import { writeAll } from '../paths-and-files.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isFinding = (value: unknown): value is FragmentFinding =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string' && 'message' in value && typeof value.message === 'string' && 'stops' in value && typeof value.stops === 'boolean';

const isTurn = (value: unknown): value is PageTurn =>
  typeof value === 'object' && value !== null && 'paragraph' in value && Number.isInteger(value.paragraph) && 'page' in value && Number.isInteger(value.page);

type Head = Omit<StoredFragment, 'bytes'> & { readonly sha256: string };

const isHead = (value: unknown): value is Head =>
  typeof value === 'object' && value !== null && 'pages' in value && typeof value.pages === 'number' && Number.isInteger(value.pages) && value.pages > 0 && 'flagged' in value && typeof value.flagged === 'boolean' &&
  'sha256' in value && typeof value.sha256 === 'string' && 'findings' in value && Array.isArray(value.findings) && value.findings.every(isFinding) && 'turns' in value && Array.isArray(value.turns) && value.turns.every(isTurn);

/** What can't be read, or isn't what was written, is made again; what can't be written is no failure of the build. */
export const fragmentFolder = (folder: string): FragmentCache => ({
  read: async (key) => {
    try {
      const head: unknown = JSON.parse(await readFile(path.join(folder, `${key}.json`), 'utf8'));
      if (!isHead(head)) return null;
      const { sha256, ...counted } = head;
      const bytes = new Uint8Array(await readFile(path.join(folder, `${key}.paper`)));
      return hashOf(bytes) === sha256 ? { ...counted, bytes } : null;
    } catch {
      return null;
    }
  },
  write: async (key, { bytes, ...counted }) => {
    const head: Head = { ...counted, sha256: hashOf(bytes) };
    const files = [{ name: `${key}.paper`, bytes }, { name: `${key}.json`, bytes: new TextEncoder().encode(JSON.stringify(head)) }];
    await writeAll(folder, files, { make: true });
  },
});
