// What a profile folder holds after its browser is closed, byte by byte.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory() === true) return filesUnder(file);
    return found?.isFile() === true ? [file] : [];
  });

/** Files of a profile in which some bytes stand, or a word, as bytes or as UTF-16. */
export const filesWith = (folder: string, ...wanted: readonly (string | Buffer)[]): string[] => {
  const forms = wanted.flatMap((each) => (typeof each === 'string' ? [Buffer.from(each, 'latin1'), Buffer.from(each, 'utf16le')] : [each]));
  return filesUnder(folder).filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  }).map((file) => path.relative(folder, file));
};
