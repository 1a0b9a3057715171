// A file that is dropped where nothing takes it would open in place of the app; it is refused instead.
import { useEffect } from 'react';

/** Texts take what is dropped on them by themselves, and screens that take files have said so by then. */
const isTaken = (event: DragEvent): boolean =>
  event.defaultPrevented || (event.target instanceof Element && event.target.closest('[contenteditable="true"], input, textarea') !== null);

export const useStrayDrops = (): void => {
  useEffect(() => {
    const refuse = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true || isTaken(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);
};
