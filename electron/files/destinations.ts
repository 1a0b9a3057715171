// The page never sees a path: for each file that the user chose it holds a token, which means something in this run only.
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { failed, ok, type FileHandle, type Result } from '../../shared/ipc/contract.ts';

/** What the user allowed by choosing it: reading a file, (over)writing and showing one, or putting new ones into a folder. */
export type Purpose = 'read' | 'write' | 'fill';

export type Destinations = {
  readonly issue: (file: string, purpose: Purpose) => FileHandle;
  readonly resolve: (token: string, purpose: Purpose) => Result<string>;
};

const tokensKept = 1_000;

/** An empty table of tokens; the oldest are forgotten when a thousand are out. */
export const destinations = (): Destinations => {
  const issued = new Map<string, { readonly file: string; readonly purpose: Purpose }>();
  return {
    issue: (file, purpose) => {
      const token = randomUUID();
      issued.set(token, { file, purpose });
      const oldest = issued.keys().next();
      if (issued.size > tokensKept && oldest.done !== true) issued.delete(oldest.value);
      return { token, name: path.basename(file) };
    },
    resolve: (token, purpose) => {
      const found = issued.get(token);
      return found?.purpose === purpose
        ? ok(found.file)
        : failed({ code: 'file-not-chosen', what: 'Orderpaper no longer knows which file is meant.', remedy: 'Nothing was changed. Choose the file again.' });
    },
  };
};
