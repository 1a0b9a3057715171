// The same parts always make the same zip: fixed order, fixed times, one level of compression; pictures are compressed already.
import { deflateSync } from 'fflate';
import { zipOf, type ZipEntry } from '../../meeting-file/zip-layout.ts';
import { crc32 } from '../../model/crc32.ts';

/** Word looks for the content types first; the rest is in order of name. */
const rank = (name: string): string => (name === '[Content_Types].xml' ? '' : name);

/** By the sum of our own, which takes eight bytes in a step: the library's own zip takes one, and the pictures of a pack are large. */
const entryOf = (name: string, bytes: Uint8Array, level: 0 | 6): ZipEntry => {
  const isStored = level === 0 || /\.(png|jpe?g)$/i.test(name);
  return { name, method: isStored ? 0 : 8, crc: crc32(bytes), size: bytes.length, packed: isStored ? bytes : deflateSync(bytes, { level }) };
};

/**
 * @param parts by their names
 * @param level of compression; 0 for what is read again at once
 */
export const canonicalZip = (parts: ReadonlyMap<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipOf([...parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)).map(([name, bytes]) => entryOf(name, bytes, level)));
