// Asks for the folder of the files that go out before anything is published: one dialog for all of them, while the press that asks for it is fresh,
// and whoever thinks better of it there has published nothing.
import { useState } from 'react';
import { problemLine } from '../../shared/model/result.ts';
import { usePlatform } from '../platform/platform-context.tsx';
import type { FolderToFill } from '../platform/platform.ts';

export type FolderFirst = {
  /** Why there is no folder, after one was asked for; null: none was, or there is one. */
  readonly lack: string | null;
  /** Null: there is none, and `lack` says why. */
  readonly ask: () => Promise<FolderToFill | null>;
};

export const useFolderFirst = (): FolderFirst => {
  const platform = usePlatform();
  const [lack, setLack] = useState<string | null>(null);
  const ask = async (): Promise<FolderToFill | null> => {
    const chosen = await platform.chooseFolder();
    const folder = chosen.ok ? chosen.value : null;
    setLack(folder !== null ? null : chosen.ok ? 'No folder was chosen, so nothing is published.' : `Nothing is published. ${problemLine(chosen.problem)}`);
    return folder;
  };
  return { lack, ask };
};
