// All that stands in a file of ours, as whoever unpacks it would find it: every entry, and every file inside one.
import { unzipSync } from 'fflate';

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** @returns names and contents, one byte a letter, and once more as UTF-16 */
export const wordsInZip = (bytes: Uint8Array): string => Object.entries(unzipSync(bytes)).map(([name, content]) => {
  const buffer = Buffer.from(content);
  return isZip(content) ? `${name}\n${wordsInZip(content)}` : `${name}\n${buffer.toString('latin1')}\n${buffer.toString('utf16le')}`;
}).join('\n');
