// Asks for files, of which nothing is read yet; a problem of the system's dialog is said, a cancel is not.
import { problemLine } from '../../../../shared/model/result.ts';
import { attachableFiles } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { FileSource } from './intake/file-source.ts';

/** @param multiple several at a time @returns null when none was chosen */
export const useChooseFiles = () => {
  const platform = usePlatform();
  return async (multiple: boolean): Promise<readonly FileSource[] | null> => {
    const picked = await platform.chooseFiles({ types: attachableFiles, multiple });
    if (!picked.ok) {
      showToast(problemLine(picked.problem));
      return null;
    }
    return picked.value === null || picked.value.length === 0 ? null : picked.value;
  };
};
