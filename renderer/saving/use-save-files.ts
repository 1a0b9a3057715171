// Saves several Word files one after another, each where the officer says.
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { wordFile } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { useTellSaved } from './use-tell-saved.ts';

export type FileToSave = { readonly name: string; readonly bytes: Uint8Array };

/** `done` is said before the names once all of them are saved. Answers how many were saved: one that the officer cancels is left out. The first problem ends it. */
export const useSaveFiles = (): ((files: readonly FileToSave[], done: string) => Promise<Result<number>>) => {
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  return async (files, done) => {
    const names: string[] = [];
    for (const { name, bytes } of files) {
      const saved = await platform.saveFile({ suggestedName: name, bytes, type: wordFile });
      if (!saved.ok) return saved;
      if (saved.value === null) continue;
      names.push(saved.value.name);
      if (names.length === files.length) tellSaved(saved.value, () => `${done} Saved ${names.map((each) => `“${each}”`).join(', ')}`);
    }
    return ok(names.length);
  };
};
