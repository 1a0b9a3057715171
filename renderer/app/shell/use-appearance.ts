// Keeps the look in step with the settings, those changed in another window included.
import { useEffect } from 'react';
import { useData } from '../../data/data-provider.tsx';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { applyAppearance } from '../appearance.ts';

export const useAppearance = (): void => {
  const { db } = useData();
  const settings = useLive(() => readSettings(db), [db]);
  useEffect(() => {
    if (settings.status === 'ready') applyAppearance(document.documentElement, settings.value);
  }, [settings]);
};
