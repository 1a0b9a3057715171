// GIF files with nothing but the first picture (GIF89a, 15 to 27): no comments, no data of programs, no pictures that show only later.
import { joined } from './picture-facts.ts';

const [extension, picture] = [0x21, 0x2c];
/** How long and how transparent the picture is: the one extension that a still picture needs. */
const graphicControl = 0xf9;
const headLength = 13;
const pictureHeadLength = 10;

const coloursLength = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1));

/** Where the blocks that begin at a place end, behind their terminator; null where the file breaks off. */
const blocksEnd = (bytes: Uint8Array, start: number): number | null => {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined || at + 1 + length > bytes.length) return null;
    at += 1 + length;
    if (length === 0) return at;
  }
};

/** The file with its first picture only; null where it is damaged. */
export const bareGif = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length < headLength) return null;
  let at = headLength + coloursLength(bytes[10] ?? 0);
  const pieces: Uint8Array[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    if (bytes[at] === extension) {
      const end = blocksEnd(bytes, at + 2);
      if (end === null) return null;
      if (bytes[at + 1] === graphicControl) pieces[1] = bytes.subarray(at, end);
      at = end;
      continue;
    }
    if (bytes[at] !== picture) return null;
    // The size of a code stands between the colours and the blocks.
    const end = blocksEnd(bytes, at + pictureHeadLength + coloursLength(bytes[at + 9] ?? 0) + 1);
    return end === null ? null : joined([...pieces, bytes.subarray(at, end), Uint8Array.of(0x3b)]);
  }
  return null;
};
