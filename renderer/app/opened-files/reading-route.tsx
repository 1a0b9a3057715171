// The reader's meetings with the copy that was opened from outside, if one waits.
import { useSyncExternalStore } from 'react';
import { ReadingLibraryScreen } from '../../features/reading/library/reading-library-screen.tsx';
import { nextOpenedFile, onOpenedFiles, takeOpenedFile } from './opened-files.ts';
import { useHandOver } from './use-hand-over.ts';

export const ReadingRoute = () => {
  const { to } = useHandOver();
  return <ReadingLibraryScreen waiting={useSyncExternalStore(onOpenedFiles, () => nextOpenedFile('reading'))} onTake={takeOpenedFile} onOtherKind={to('import')} />;
};

const nothingTaken = (): void => undefined;

/** The same as a reader's Home: files from outside go to their own address, so that none is taken by a screen that is about to go. */
export const ReadingHome = () => <ReadingLibraryScreen waiting={null} onTake={nothingTaken} onOtherKind={useHandOver().to('import')} />;
