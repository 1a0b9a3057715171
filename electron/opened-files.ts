// Files opened from outside: a double click on a .orderpaper file, before or after the window is there.
import { statSync } from 'node:fs';
import path from 'node:path';

const isMeetingFile = (file: string): boolean => {
  try {
    return file.toLowerCase().endsWith('.orderpaper') && statSync(file).isFile();
  } catch {
    return false;
  }
};

/**
 * The meeting files that a command line names.
 * @param args the arguments without the program itself; options and anything that is no file are passed over
 * @param cwd the folder in which relative names are looked for
 */
export const meetingFilesIn = (args: readonly string[], cwd: string): readonly string[] =>
  args.filter((arg) => !arg.startsWith('-')).map((arg) => path.resolve(cwd, arg)).filter(isMeetingFile);
