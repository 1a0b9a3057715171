// The British dictionary travels with the page; the spelling worker reads it by address at run time.
import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { top } from './paths.ts';

const files = [['index.aff', 'en-GB-affixes.txt'], ['index.dic', 'en-GB-words.txt'], ['license', 'licence.txt']] as const;

/** Copies the dictionary, with its licence, to spelling/ inside the folder of the built page. */
export const copySpellingFiles = async (page: string): Promise<void> => {
  const target = path.join(page, 'spelling');
  await mkdir(target, { recursive: true });
  for (const [from, to] of files) await copyFile(path.join(top, 'node_modules/dictionary-en-gb', from), path.join(target, to));
};
