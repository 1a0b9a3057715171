// The folders that build, start, test and packaging share, so that none of them guesses another's layout.
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const top = fileURLToPath(new URL('../..', import.meta.url));
const inTop = (...parts: string[]): string => path.join(top, ...parts);

export const folders = {
  dist: inTop('dist'),
  renderer: inTop('dist', 'renderer'),
  electron: inTop('dist', 'electron'),
  cli: inTop('dist', 'cli'),
  reports: inTop('build', '.reports'),
  stubElectron: inTop('build', '.stub-electron'),
  release: inTop('release'),
} as const;
