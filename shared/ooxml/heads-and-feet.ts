// Heads and feet of a file that say or show something of their own: in a pack each page has the pack's, so somebody should know what went (17.10).
import { ok, type Result } from '../model/result.ts';
import type { WordPackage } from './word-package.ts';
import { readXml } from './xml-events.ts';

/** "Page 3 of 12", a dash, a stroke: numbers of pages, which the pack has too. */
const onlyNumbers = /^(?:pages?|of|p\.?|[\s\d.,:;|/\\()[\]–—-]|\p{P})*$/iu;
const shows = new Set(['w:drawing', 'w:pict', 'w:object']);

/** How many heads and feet of the file hold words or pictures beside numbers of pages. */
export const headsAndFeet = (word: WordPackage): Result<number> => {
  const parts = new Set(word.relationships.filter(({ kind, external }) => !external && (kind === 'header' || kind === 'footer')).map(({ target }) => target));
  let found = 0;
  for (const part of parts) {
    const bytes = word.package.read(part);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) continue;
    let words = '';
    let inText = false;
    let pictures = 0;
    const read = readXml(bytes.value, part, {
      open: (name) => { inText = name === 'w:t'; if (shows.has(name)) pictures += 1; return undefined; },
      close: () => { inText = false; return undefined; },
      text: (text) => { if (inText) words += text; },
    });
    if (!read.ok) return read;
    if (pictures > 0 || !onlyNumbers.test(words)) found += 1;
  }
  return ok(found);
};
