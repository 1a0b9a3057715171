// A Word file of our own making in large print: the agenda, and the sheets before the papers with the styles of the whole.
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { canonicalZip } from '../../package/canonical-zip.ts';
import { enlargedStyles, enlargedXml } from './enlarged-xml.ts';

/** @param bytes of a .docx that `wordFile` wrote */
export const enlargedFile = (bytes: Uint8Array): Uint8Array => canonicalZip(new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => {
  if (!/^word\/[^/]+\.xml$/.test(name)) return [name, part];
  return [name, strToU8((name === 'word/styles.xml' ? enlargedStyles : enlargedXml)(strFromU8(part)))];
})));
