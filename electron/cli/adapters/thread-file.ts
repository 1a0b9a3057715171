// Where the program of a thread is: beside this file in the sources; the build puts it at the top of the program or beside its chunks.
import { existsSync } from 'node:fs';
import path from 'node:path';

/** @param name without its ending */
export const threadFile = (name: string): string => {
  const folder = import.meta.dirname;
  const candidates = [path.join(folder, `${name}.ts`), path.join(folder, `${name}.js`), path.join(folder, '..', `${name}.js`)];
  return candidates.find(candidate => existsSync(candidate)) ?? path.join(folder, `${name}.js`);
};
