// The view for the room: the whole window belongs to the agenda and the text. It is in the address, so a window that was closed or killed
// comes back to it; the desk mirrors it there with the open minute.
import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { isEditable } from '../../../lib/is-editable.ts';

export type RoomView = { readonly isRoom: boolean; readonly enter: () => void; readonly leave: () => void };

const ofItsOwn = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** In a text the first Escape only lets Tab leave it (WCAG 2.1.2); pressed twice it leaves the view too. */
const leavesAt = () => {
  let before = '';
  return (event: KeyboardEvent): boolean => {
    const again = before === 'Escape';
    before = event.key;
    if (event.key !== 'Escape' || !(event.target instanceof Element) || event.target.closest(ofItsOwn) !== null) return false;
    // The text editor keeps every Escape from the browser.
    return isEditable(event.target) ? again : !event.defaultPrevented;
  };
};

export const useRoomView = (canWrite: boolean): RoomView => {
  const [search] = useSearchParams();
  const [isAsked, setAsked] = useState(() => search.get('view') === 'room');
  const isRoom = isAsked && canWrite;
  const enter = useCallback(() => { setAsked(true); }, []);
  const leave = useCallback(() => { setAsked(false); }, []);
  useLayoutEffect(() => {
    if (!isRoom) return;
    const { dataset } = document.documentElement;
    dataset['view'] = 'room';
    return () => { delete dataset['view']; };
  }, [isRoom]);
  useEffect(() => {
    if (!isRoom) return;
    const leaves = leavesAt();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (leaves(event)) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => { document.removeEventListener('keydown', onKeyDown); };
  }, [isRoom, leave]);
  return { isRoom, enter, leave };
};
