// Hands files to the screen that takes their kind: reading copies and a reader's notes to the reader, all others to the import, which says what it can't take.
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { PickedFile } from '../../platform/platform.ts';
import { addOpenedFiles, type TakingScreen } from './opened-files.ts';

const paths: Readonly<Record<TakingScreen, string>> = { import: '/import', reading: '/reading' };

export type HandOver = {
  /** Looks at each file's kind; goes to the screen of the last one. */
  readonly byKind: (files: readonly PickedFile[]) => Promise<void>;
  readonly to: (screen: TakingScreen) => (file: PickedFile) => void;
};

export const useHandOver = (): HandOver => {
  const navigate = useNavigate();
  const give = useCallback((file: PickedFile, screen: TakingScreen): void => {
    addOpenedFiles([file], screen);
    void navigate(paths[screen]);
  }, [navigate]);
  const byKind = useCallback(async (files: readonly PickedFile[]): Promise<void> => {
    // Reading a container is no part of the first paint.
    const { isForReader } = await import('../../../shared/meeting-file/kind-of.ts');
    for (const file of files) give(file, isForReader(file.bytes) ? 'reading' : 'import');
  }, [give]);
  const to = useCallback((screen: TakingScreen) => (file: PickedFile): void => { give(file, screen); }, [give]);
  return { byKind, to };
};
