// Saves several Word files one after another in a folder that was chosen before they were made.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { wordFile } from '../platform/file-types.ts';
import type { FolderToFill } from '../platform/platform.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type FileToSave = { readonly name: string; readonly bytes: Uint8Array };

/** `done` is said before the names once all of them are saved: one whose name is taken in the folder gets a number. Answers how many were saved; the first problem ends it. */
export const useSaveFiles = (): ((files: readonly FileToSave[], folder: FolderToFill, done: string) => Promise<Result<number>>) => {
  const tellSaved = useTellSaved();
  return async (files, folder, done) => {
    const names: string[] = [];
    for (const { name, bytes } of files) {
      const saved = await folder.save({ suggestedName: name, bytes, type: wordFile });
      if (!saved.ok) return saved;
      names.push(saved.value.name);
      if (names.length === files.length) tellSaved(saved.value, () => `${done} Saved ${names.map((each) => `“${each}”`).join(', ')}`);
    }
    return ok(names.length);
  };
};
