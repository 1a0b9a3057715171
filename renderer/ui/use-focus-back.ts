// Focus goes back as a dialog goes, not with the frame after it, as the library's scopes give it: a key typed in between would be nobody's.
import { useEffect, useRef, useState } from 'react';

/**
 * While the dialog is there the page behind it takes no focus; its effects end when it is gone, parents first, so that here it takes it again.
 * @param giveFocus gives it to a place of its own; absent: to what had it when the dialog came. Neither where it is somewhere already
 */
export const useFocusBack = (giveFocus: (() => void) | undefined): void => {
  const [before] = useState(() => document.activeElement);
  const newest = useRef(giveFocus);
  useEffect(() => { newest.current = giveFocus; }, [giveFocus]);
  useEffect(() => () => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (!isNowhere) return;
    if (newest.current !== undefined) newest.current();
    else if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [before]);
};
