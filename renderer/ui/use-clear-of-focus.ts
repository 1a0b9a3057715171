// Keeps what floats above the page off the control that has focus (WCAG 2.4.11): where it would cover it, it goes to its other place, below the head of the window.
import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';

export type Box = Pick<DOMRect, 'top' | 'right' | 'bottom' | 'left'>;

/** Whether two boxes share any of the page. */
export const overlap = (a: Box, b: Box): boolean => a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;

const hasSize = ({ top, bottom, left, right }: Box): boolean => bottom > top || right > left;

/** In a text the line with the caret, elsewhere the control. Null: nothing has focus, or what has it is too tall to be kept clear. */
const focusedBox = (): Box | null => {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const selection = document.getSelection();
  const node = selection?.focusNode ?? null;
  if (focused.isContentEditable && selection !== null && node !== null && focused.contains(node) && selection.rangeCount > 0) {
    const caret = selection.getRangeAt(0).getBoundingClientRect();
    const line = node instanceof Element ? node : node.parentElement;
    return hasSize(caret) ? caret : line?.getBoundingClientRect() ?? null;
  }
  const box = focused.getBoundingClientRect();
  return box.height > window.innerHeight / 2 ? null : box;
};

/** What leads elsewhere from the head of the window: the header, and the tabs of a screen while they are in sight. */
const leadingElsewhere = '[data-stays-clear]';

/** How far down what floats at the head has to stand, in pixels, to leave those uncovered; what lies in the lower half of the window it stays above. */
export const belowHead = (boxes: readonly Pick<Box, 'bottom'>[], windowHeight: number): number =>
  boxes.reduce((below, { bottom }) => (bottom <= windowHeight / 2 ? Math.max(below, bottom) : below), 0);

/** Nothing jumps away from a pointer or a key that is about to press it. */
const isHeld = (element: Element): boolean => element.matches(':hover, :focus-within') || element.querySelector(':hover') !== null;

/**
 * @param floating the element that floats, with two places
 * @param shown what it shows: looked at again whenever that changes; null: it shows nothing and goes back to its first place
 * @param screen which screen is there: on another one it goes back to its first place, as what it stood aside for is gone
 * @returns whether it stands in its other place
 */
export const useClearOfFocus = (floating: RefObject<HTMLElement | null>, shown: unknown, screen: string): boolean => {
  const [isAside, setAside] = useState(false);
  const look = useCallback((): void => {
    const element = floating.current;
    if (element === null || isHeld(element)) return;
    const head = [...document.querySelectorAll(leadingElsewhere)].map((each) => each.getBoundingClientRect());
    element.style.setProperty('--below-head', `${belowHead(head, window.innerHeight)}px`);
    const focused = focusedBox();
    if (focused !== null && overlap(element.getBoundingClientRect(), focused)) setAside((was) => !was);
  }, [floating]);
  useLayoutEffect(() => {
    if (shown === null) { setAside(false); return undefined; }
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    const kinds = ['focusin', 'selectionchange', 'scroll'] as const;
    for (const kind of kinds) document.addEventListener(kind, soon, { capture: true, passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(frame);
      for (const kind of kinds) document.removeEventListener(kind, soon, { capture: true });
      window.removeEventListener('resize', soon);
    };
  }, [look, shown]);
  useLayoutEffect(() => {
    if (floating.current !== null && isHeld(floating.current)) return undefined;
    setAside(false);
    const frame = requestAnimationFrame(look);
    return () => { cancelAnimationFrame(frame); };
  }, [floating, look, screen]);
  return isAside;
};
