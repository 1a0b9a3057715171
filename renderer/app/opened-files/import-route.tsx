// The Import screen with the file that was opened from outside, if one waits.
import { useSyncExternalStore } from 'react';
import { ImportScreen } from '../../features/importing/index.tsx';
import { nextOpenedFile, onOpenedFiles, takeOpenedFile } from './opened-files.ts';

export const ImportRoute = () => <ImportScreen waiting={useSyncExternalStore(onOpenedFiles, nextOpenedFile)} onTake={takeOpenedFile} />;
