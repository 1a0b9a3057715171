// Reports are read back from where the tools were told to put them; one that is absent or unreadable is null, never an old one.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folders } from '../paths.ts';

/** The path of a report, with whatever an earlier run left there removed. */
export const freshReport = (name: string): string => {
  const file = path.join(folders.reports, name);
  rmSync(file, { force: true });
  return file;
};

/** The report as the tool wrote it, or null. */
export const readReport = <Report>(file: string): Report | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  }
};
