// The Import screen with the file that was opened from outside, if one waits.
import { useSyncExternalStore } from 'react';
import { ImportScreen } from '../../features/importing/index.tsx';
import { nextOpenedFile, onOpenedFiles, takeOpenedFile } from './opened-files.ts';
import { useHandOver } from './use-hand-over.ts';

export const ImportRoute = () => {
  const { to } = useHandOver();
  return <ImportScreen waiting={useSyncExternalStore(onOpenedFiles, () => nextOpenedFile('import'))} onTake={takeOpenedFile} onReadingCopy={to('reading')} />;
};
