// Saves an attached file as it is stored, byte for byte, where the officer says.
import { endingOf } from '../../shared/attachments/title-from-name.ts';
import type { AttachedFile } from '../../shared/model/paper.ts';
import { problemLine } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { readFiles } from '../data/files-repository.ts';
import { fileTypeOf } from '../platform/file-types.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { showToast } from '../ui/toast-queue.ts';
import { useTellSaved } from './use-tell-saved.ts';

/** Says what came of it: saved, with the way there, or why not; nothing when the officer cancelled. */
export const useFileCopy = (): ((file: Pick<AttachedFile, 'sha256' | 'fileName'>) => Promise<void>) => {
  const { db } = useData();
  const platform = usePlatform();
  const tellSaved = useTellSaved();
  return async ({ sha256, fileName }) => {
    const read = await readFiles(db, [sha256]);
    const bytes = read.ok ? read.value.get(sha256) : undefined;
    if (!read.ok || bytes === undefined) {
      if (!read.ok) showToast(problemLine(read.problem));
      return;
    }
    const saved = await platform.saveFile({ suggestedName: fileName, bytes, type: fileTypeOf(endingOf(fileName)) });
    if (!saved.ok) showToast(problemLine(saved.problem));
    else if (saved.value !== null) tellSaved(saved.value, (name) => `Saved a copy, “${name}”`);
  };
};
