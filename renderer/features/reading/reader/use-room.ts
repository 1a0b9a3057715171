// How much room there is, in the reader's own text size: three things side by side, two, or one.
import { useCallback, useState } from 'react';

export type Room = 'wide' | 'medium' | 'narrow';

/** In rem. */
const [wideFrom, mediumFrom] = [68, 46];

const roomOf = (rem: number): Room => (rem >= wideFrom ? 'wide' : rem >= mediumFrom ? 'medium' : 'narrow');

/** Watches the element's width and, by a thing inside that is one rem wide, the size of the text. */
export const useRoom = (): { readonly room: Room; readonly frame: (element: HTMLElement | null) => (() => void) | undefined } => {
  const [room, setRoom] = useState<Room>('wide');
  const frame = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const measure = (): void => { setRoom(roomOf(element.clientWidth / Number.parseFloat(getComputedStyle(document.documentElement).fontSize))); };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const rem = element.querySelector('[data-rem]');
    if (rem !== null) observer.observe(rem);
    measure();
    return () => { observer.disconnect(); };
  }, []);
  return { room, frame };
};
