// What a Word file of a pack says, apart from where it stands in it: the same paper has other bytes in each issue, since its page numbers begin elsewhere
// (ECMA-376 Part 1, 17.6.12) and its head names the day of the draft.
import { strFromU8, strToU8 } from 'fflate';
import { joined } from '../meeting-file/zip-layout.ts';
import type { Sha256 } from '../ports.ts';
import { readZipDirectory } from './zip-directory.ts';
import { readZipEntry } from './zip-entry.ts';

/** What is said is longer: then two files are the same by their hash alone. */
const mostSaid = 64 * 1024 * 1024;
const isSaid = (name: string): boolean => /^word\/(document|footnotes|endnotes|numbering|comments)\.xml$|^word\/media\//.test(name);

const withoutPlace = (name: string, bytes: Uint8Array): Uint8Array => (name === 'word/document.xml' ? strToU8(strFromU8(bytes).replace(/<w:pgNumType[^>]*>/g, '')) : bytes);

/**
 * @param bytes of the file
 * @returns a hash of its text, notes, lists and pictures; null where it can't be unpacked
 */
export const wordSays = async (bytes: Uint8Array, sha256: Sha256): Promise<string | null> => {
  const directory = readZipDirectory(bytes);
  const said = directory.ok ? directory.value.filter(({ name }) => isSaid(name)).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
  if (said.length === 0 || said.reduce((sum, { size }) => sum + size, 0) > mostSaid) return null;
  const parts: Uint8Array[] = [];
  for (const entry of said) {
    const part = readZipEntry(bytes, entry);
    if (!part.ok) return null;
    parts.push(strToU8(`${entry.name} ${part.value.length}\n`), withoutPlace(entry.name, part.value));
  }
  return sha256(joined(parts));
};
