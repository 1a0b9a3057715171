// Beside selected words: what they can be marked as. It takes no focus, so that the words stay selected; the same is in the commands, by key.
import { Bookmark, CircleHelp, Highlighter, NotebookPen } from 'lucide-react';
import { useEffect, useState } from 'react';
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

type Spot = { readonly x: number; readonly y: number };

/** Under the end of the selection; null while it is being drawn. */
const useSpot = (isSelected: boolean): Spot | null => {
  const [spot, setSpot] = useState<Spot | null>(null);
  useEffect(() => {
    if (!isSelected) { setSpot(null); return undefined; }
    let isDown = false;
    const place = (): void => {
      const selection = document.getSelection();
      if (isDown || selection === null || selection.rangeCount === 0 || selection.isCollapsed) { setSpot(null); return; }
      const rect = [...selection.getRangeAt(0).getClientRects()].at(-1);
      setSpot(rect === undefined || rect.bottom < 0 || rect.top > window.innerHeight ? null : { x: Math.max(0, Math.min(rect.left, window.innerWidth - 420)), y: Math.min(rect.bottom + 8, window.innerHeight - 60) });
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
  if (spot === null) return null;
  return createPortal(
    <div role="toolbar" aria-label="Mark the selected words" className={styles.bar} data-selection-bar="" data-print="off" onMouseDown={(event) => { event.preventDefault(); }} style={{ insetInlineStart: spot.x, insetBlockStart: spot.y }}>
      {acts.map(({ kind, label, icon }) => <Button key={kind} size="small" variant="quiet" icon={icon} preventFocusOnPress onPress={() => void add(kind)}>{label}</Button>)}
    </div>,
    document.body,
  );
};
