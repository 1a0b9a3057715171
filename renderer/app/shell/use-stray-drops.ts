// A file that is dropped where nothing takes it would open in place of the app. One of ours goes to the screen that takes its kind; any other is refused.
import { useEffect } from 'react';
import { meetingFile } from '../../platform/file-types.ts';
import type { PickedFile } from '../../platform/platform.ts';

/** Texts take what is dropped on them by themselves, and screens that take files have said so by then. */
const isTaken = (event: DragEvent): boolean =>
  event.defaultPrevented || (event.target instanceof Element && event.target.closest('[contenteditable="true"], input, textarea') !== null);

/** While it is dragged a file has no name yet: only its type, if the system knows one. */
const mayBeOurs = ({ items }: DataTransfer): boolean => [...items].every(({ type }) => type === '' || type === meetingFile.mediaType);
const isOurs = ({ name }: File): boolean => name.toLowerCase().endsWith('.orderpaper');

const read = (files: readonly File[]): Promise<PickedFile[]> => Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

/** @param take gets files of ours that were dropped beside everything that takes files */
export const useStrayDrops = (take: (files: readonly PickedFile[]) => Promise<void>): void => {
  useEffect(() => {
    const over = (event: DragEvent): void => {
      const moved = event.dataTransfer;
      if (moved?.types.includes('Files') !== true || isTaken(event)) return;
      event.preventDefault();
      moved.dropEffect = mayBeOurs(moved) ? 'copy' : 'none';
    };
    const drop = (event: DragEvent): void => {
      const moved = event.dataTransfer;
      if (moved?.types.includes('Files') !== true || isTaken(event)) return;
      event.preventDefault();
      const files = [...moved.files].filter(isOurs);
      if (files.length > 0) void read(files).then(take);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
};
