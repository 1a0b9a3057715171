// The bytes of named parts of a Word file: its pictures.
import { ok, type Result } from '../model/result.ts';
import { openWordPackage } from './word-package.ts';

/** @returns the parts that are there, by name; the problem of the file where it can't be read */
export const readWordParts = (bytes: Uint8Array, names: Iterable<string>): Result<ReadonlyMap<string, Uint8Array>> => {
  const word = openWordPackage(bytes);
  if (!word.ok) return word;
  const parts = new Map<string, Uint8Array>();
  for (const name of names) {
    const part = word.value.package.read(name);
    if (!part.ok) return part;
    if (part.value !== null) parts.set(name, part.value);
  }
  return ok(parts);
};
