// What a Word file of a pack says, apart from where it stands in it: the same paper has other bytes in each issue, since its page numbers begin elsewhere
// (ECMA-376 Part 1, 17.6.12) and its head names the day of the draft.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Sha256 } from '../../ports.ts';
import { joined } from '../zip-layout.ts';

/** Larger parts are left: then two files are the same by their hash alone. */
const largestPart = 64 * 1024 * 1024;
const isSaid = (name: string): boolean => /^word\/(document|footnotes|endnotes|numbering|comments)\.xml$|^word\/media\//.test(name);

const withoutPlace = (name: string, bytes: Uint8Array): Uint8Array => (name === 'word/document.xml' ? strToU8(strFromU8(bytes).replace(/<w:pgNumType[^>]*>/g, '')) : bytes);

/**
 * @param bytes of the file
 * @returns a hash of its text, notes, lists and pictures; null where it can't be unpacked
 */
export const wordSays = async (bytes: Uint8Array, sha256: Sha256): Promise<string | null> => {
  let isWhole = true;
  const parts: Uint8Array[] = [];
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name, originalSize }) => {
      if (isSaid(name) && originalSize > largestPart) isWhole = false;
      return isWhole && isSaid(name);
    } });
    for (const [name, part] of Object.entries(unpacked).sort(([a], [b]) => (a < b ? -1 : 1))) parts.push(strToU8(`${name} ${part.length}\n`), withoutPlace(name, part));
  } catch {
    return null;
  }
  return isWhole && parts.length > 0 ? sha256(joined(parts)) : null;
};
