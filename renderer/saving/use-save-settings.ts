// Stores a choice at once; a store that refuses is said.
import { problemLine } from '../../shared/model/result.ts';
import { useData } from '../data/data-provider.tsx';
import { saveSettings } from '../data/settings-repository.ts';
import type { SettingsPatch } from '../data/settings-repository.ts';
import { showToast } from '../ui/toast-queue.ts';

export const useSaveSettings = (): ((patch: SettingsPatch) => void) => {
  const { context } = useData();
  return (patch) => {
    void saveSettings(context, patch).then((saved) => {
      if (!saved.ok) showToast(problemLine(saved.problem));
    });
  };
};
