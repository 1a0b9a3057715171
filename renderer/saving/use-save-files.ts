// Saves the files of a publication one after another in a folder that was chosen before they were made.
import type { Id } from '../../shared/model/record.ts';
import { ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import { wordFile } from '../platform/file-types.ts';
import type { FolderToFill } from '../platform/platform.ts';
import { useTellSaved } from './use-tell-saved.ts';

export type FileToSave = { readonly name: string; readonly bytes: Uint8Array };

/** What notices of one meeting's publication are about: the newest takes the place of the one before. */
export const aboutPublication = (meetingId: Id): string => `publication of ${meetingId}`;

const savedWords = (files: readonly FileToSave[], names: readonly string[]): string => {
  const isRenamed = names.some((name, index) => name !== files[index]?.name);
  return `${names.length === 1 ? '1 file is' : `${names.length} files are`} saved.${isRenamed ? ' Names that were taken in the folder have a number.' : ''}`;
};

/** `done` is said first once all of them are saved; one whose name is taken in the folder gets a number. Answers how many were saved; the first problem ends it. */
export const useSaveFiles = (): ((meetingId: Id, files: readonly FileToSave[], folder: FolderToFill, done: string) => Promise<Result<number>>) => {
  const tellSaved = useTellSaved();
  return async (meetingId, files, folder, done) => {
    const names: string[] = [];
    for (const { name, bytes } of files) {
      const saved = await folder.save({ suggestedName: name, bytes, type: wordFile });
      if (!saved.ok) return saved;
      names.push(saved.value.name);
      if (names.length === files.length) tellSaved(saved.value, () => `${done} ${savedWords(files, names)}`, aboutPublication(meetingId));
    }
    return ok(names.length);
  };
};
