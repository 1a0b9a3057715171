// A band over the line that is read: it follows the pointer, and Alt+Up and Alt+Down.
import { useEffect, useRef } from 'react';
import { readSettings } from '../../../data/settings-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import styles from './aids.module.css';

const Band = ({ view }: { readonly view: HTMLElement }) => {
  const band = useRef<HTMLDivElement>(null);
  const at = useRef<number | null>(null);
  const place = (y: number): void => {
    const { top, bottom, left, width } = view.getBoundingClientRect();
    at.current = Math.min(Math.min(bottom, window.innerHeight) - 20, Math.max(Math.max(0, top) + 20, y));
    if (band.current === null) return;
    Object.assign(band.current.style, { insetBlockStart: `${at.current}px`, insetInlineStart: `${left}px`, inlineSize: `${width}px` });
  };
  const move = (by: 1 | -1): void => {
    const line = band.current === null ? 28 : band.current.offsetHeight * 0.6;
    const { top, bottom } = view.getBoundingClientRect();
    const next = (at.current ?? Math.max(0, top) + 60) + by * line;
    // At the edge the paper moves instead.
    if (next > Math.min(bottom, window.innerHeight) - 3 * line || next < Math.max(0, top) + line) view.scrollBy({ top: by * line });
    else place(next);
  };
  useCommands([
    { id: 'reading.ruler-down', group: 'View', label: 'Move the ruler down', keys: 'Alt+Down', perform: () => { move(1); } },
    { id: 'reading.ruler-up', group: 'View', label: 'Move the ruler up', keys: 'Alt+Up', perform: () => { move(-1); } },
  ]);
  const follow = useRef(place);
  useEffect(() => { follow.current = place; });
  useEffect(() => {
    const onMove = ({ clientY }: PointerEvent): void => { follow.current(clientY); };
    view.addEventListener('pointermove', onMove, { passive: true });
    follow.current(view.getBoundingClientRect().top + 80);
    return () => { view.removeEventListener('pointermove', onMove); };
  }, [view]);
  return <div ref={band} className={styles.band} aria-hidden="true" data-print="off" />;
};

export const Ruler = ({ view }: { readonly view: HTMLElement | null }) => {
  const { db } = useData();
  const live = useLive(() => readSettings(db), [db]);
  return view !== null && live.status === 'ready' && live.value.readingRuler ? <Band view={view} /> : null;
};
