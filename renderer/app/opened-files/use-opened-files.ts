// Leads to the screen that takes a file when the system hands one to the app; called once, by the shell.
import { useEffect } from 'react';
import { problemLine } from '../../../shared/model/result.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { useHandOver } from './use-hand-over.ts';

export const useOpenedFiles = (): void => {
  const platform = usePlatform();
  const { byKind } = useHandOver();
  useEffect(
    () =>
      platform.onFilesOpened((files) => {
        if (files.ok) void byKind(files.value);
        else showToast(problemLine(files.problem));
      }),
    [platform, byKind],
  );
};
