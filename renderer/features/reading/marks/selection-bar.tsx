// Beside selected words: what they can be marked as. It takes no focus, so that the words stay selected; the same is in the commands, by key.
import { Bookmark, CircleHelp, Highlighter, NotebookPen } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { MarkKind } from '../../../../shared/marks/mark.ts';
import { Button } from '../../../ui/button.tsx';
import { useMarks } from './marks-context.ts';
import styles from './marks.module.css';

const acts: readonly { readonly kind: MarkKind; readonly label: string; readonly icon: ReactNode }[] = [
  { kind: 'highlight', label: 'Highlight', icon: <Highlighter aria-hidden="true" /> },
  { kind: 'note', label: 'Note', icon: <NotebookPen aria-hidden="true" /> },
  { kind: 'question', label: 'Question', icon: <CircleHelp aria-hidden="true" /> },
  { kind: 'bookmark', label: 'Bookmark', icon: <Bookmark aria-hidden="true" /> },
];

/** The end of the selection, in the window. */
type Spot = { readonly left: number; readonly top: number; readonly bottom: number };

/** Between the words and the bar, in CSS pixels. */
const apart = 8;

/** Below the words, above them where it would leave the window; with large letters it is wide, high, or both. */
const putAt = (bar: HTMLElement, { left, top, bottom }: Spot): void => {
  const { offsetWidth, offsetHeight } = bar;
  const isBelow = bottom + apart + offsetHeight <= window.innerHeight;
  bar.style.insetInlineStart = `${Math.max(0, Math.min(left, window.innerWidth - offsetWidth))}px`;
  bar.style.insetBlockStart = `${Math.max(0, Math.min(isBelow ? bottom + apart : top - apart - offsetHeight, window.innerHeight - offsetHeight))}px`;
};

/** Null while it is being drawn, and out of sight. */
const useSpot = (isSelected: boolean): Spot | null => {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    if (!isSelected) { setSpot(null); return undefined; }
    let isDown = false;
    const place = (): void => {
      const selection = document.getSelection();
      if (isDown || selection === null || selection.rangeCount === 0 || selection.isCollapsed) { setSpot(null); return; }
      const rect = [...selection.getRangeAt(0).getClientRects()].at(-1);
      setSpot(rect === undefined || rect.bottom < 0 || rect.top > window.innerHeight ? null : { left: rect.left, top: rect.top, bottom: rect.bottom });
    };
    const down = (event: Event): void => { if (!(event.target instanceof Element && event.target.closest('[data-selection-bar]') !== null)) isDown = true; };
    const up = (): void => { isDown = false; place(); };
    place();
    const events: readonly (readonly [keyof DocumentEventMap, (event: Event) => void])[] = [['pointerdown', down], ['pointerup', up], ['selectionchange', place], ['scroll', place]];
    for (const [name, hear] of events) document.addEventListener(name, hear, true);
    return () => { for (const [name, hear] of events) document.removeEventListener(name, hear, true); };
  }, [isSelected]);
  return spot;
};

export const SelectionBar = () => {
  const { selected, add, open } = useMarks();
  const spot = useSpot(selected !== null && open === null);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => { if (bar.current !== null && spot !== null) putAt(bar.current, spot); }, [spot]);
  if (spot === null) return null;
  return createPortal(
    <section ref={bar} aria-label="Selected words" className={styles.bar} data-selection-bar="" data-print="off" onMouseDown={(event) => { event.preventDefault(); }}>
      <div role="toolbar" aria-label="Mark the selected words" className={styles.barActs}>
        {acts.map(({ kind, label, icon }) => <Button key={kind} size="small" variant="quiet" icon={icon} preventFocusOnPress onPress={() => void add(kind)}>{label}</Button>)}
      </div>
    </section>,
    document.body,
  );
};
