// What is said once a file is written, and the way to it where the machine has one. One sentence for each kind of file.
import { problemLine } from '../../shared/model/result.ts';
import type { SavedFile } from '../platform/platform.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import { showToast } from '../ui/toast-queue.ts';

/** Shows a notice with "Show in folder"; `words` says what is in the file of that name, `about` which earlier notice it takes the place of. */
export const useTellSaved = (): ((saved: SavedFile, words: (name: string) => string, about?: string) => void) => {
  const { showInFolder } = usePlatform();
  return ({ token, name }, words, about) => {
    const show = token === null || showInFolder === undefined ? null : async (): Promise<void> => {
      const shown = await showInFolder(token);
      if (!shown.ok) showToast(problemLine(shown.problem));
    };
    showToast(words(name), show === null ? null : { label: 'Show in folder', perform: () => void show() }, about ?? null);
  };
};
