// Whether a pack that was built with a hostile file is a Word file that opens, and has the file's words or pages in it, or a sheet in their place.
import { problemLine } from '../../../shared/model/result.ts';
import { openPackage } from '../../../shared/ooxml/package.ts';
import { readXml } from '../../../shared/ooxml/xml-events.ts';
import { wordLimits } from '../../../shared/ooxml/zip-limits.ts';

const mainPart = 'word/document.xml';
/** A pack of 100,000 pages that say the same is large, and hardly anything when it is packed. */
const packLimits = { ...wordLimits, ratio: Number.MAX_SAFE_INTEGER };

type Read = { readonly fault: string } | { readonly fault: null; readonly names: readonly string[]; /** Words that print, a piece each. */ readonly words: readonly string[] };

const readWord = (bytes: Uint8Array, limits = wordLimits): Read => {
  const opened = openPackage(bytes, limits);
  if (!opened.ok) return { fault: problemLine(opened.problem) };
  const main = opened.value.read(mainPart);
  if (!main.ok || main.value === null) return { fault: 'it has no document' };
  const words: string[] = [];
  let inText = false;
  const read = readXml(main.value, mainPart, {
    open: (name) => { inText = name === 'w:t'; return undefined; },
    close: () => { inText = false; return undefined; },
    text: (text) => { if (inText) words.push(text); },
  });
  return read.ok ? { fault: null, names: opened.value.names, words } : { fault: problemLine(read.problem) };
};

/** The first that a reader of the Word file would see; null where it can't be read. */
const firstWords = (source: Uint8Array): string | null => {
  const read = readWord(source);
  return read.fault === null ? read.words.map((piece) => piece.trim().slice(0, 40)).find((piece) => piece !== '') ?? null : null;
};

const sheetWords = 'This paper could not be read when the pack was made';

export type PackSays = { readonly fault: string | null; /** The file's words or pages are in it. */ readonly holdsIt: boolean; /** A sheet says that the file could not be read. */ readonly hasSheet: boolean };

/** @param ending of the file that was attached: docx or pdf */
export const lookIntoPack = (pack: Uint8Array, source: Uint8Array, ending: string): PackSays => {
  const read = readWord(pack, packLimits);
  if (read.fault !== null) return { fault: read.fault, holdsIt: false, hasSheet: false };
  const hasSheet = read.words.some((piece) => piece.includes(sheetWords));
  const first = ending === 'docx' ? firstWords(source) : null;
  const holdsIt = ending === 'pdf' ? read.names.some((name) => name.startsWith('word/media/')) : first !== null && read.words.some((piece) => piece.includes(first));
  return { fault: null, holdsIt: holdsIt && !hasSheet, hasSheet };
};
