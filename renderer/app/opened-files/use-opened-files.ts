// Leads to the Import screen when the system hands the app a file; called once, by the shell.
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { problemLine } from '../../../shared/model/result.ts';
import { usePlatform } from '../../platform/platform-context.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { addOpenedFiles } from './opened-files.ts';

export const useOpenedFiles = (): void => {
  const platform = usePlatform();
  const navigate = useNavigate();
  useEffect(
    () =>
      platform.onFilesOpened((files) => {
        if (!files.ok) {
          showToast(problemLine(files.problem));
          return;
        }
        if (files.value.length === 0) return;
        addOpenedFiles(files.value);
        void navigate('/import');
      }),
    [platform, navigate],
  );
};
