// Where a file can go in a folder whose files nobody was asked about: none that is there is written over.
import { access } from 'node:fs/promises';
import path from 'node:path';

const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false);

/** @returns "copies.docx" in the folder; where that is taken "copies (2).docx" and so on */
export const freePlace = async (folder: string, name: string): Promise<string> => {
  const { name: stem, ext } = path.parse(name);
  let file = path.join(folder, name);
  for (let number = 2; await isThere(file); number += 1) file = path.join(folder, `${stem} (${number})${ext}`);
  return file;
};
