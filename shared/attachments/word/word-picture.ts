// One picture out of a Word file, for a screen that shows the file's words: nothing else of the file is inflated.
import { openPackage } from '../../ooxml/package.ts';

/**
 * @param bytes the Word file
 * @param part the picture's part, as `readingView` names it
 * @returns its bytes as they are stored, of whatever format; null where the file can't be read or has no such part
 */
export const wordPicture = (bytes: Uint8Array, part: string): Uint8Array | null => {
  const opened = openPackage(bytes);
  const read = opened.ok ? opened.value.read(part) : null;
  return read?.ok === true ? read.value : null;
};
