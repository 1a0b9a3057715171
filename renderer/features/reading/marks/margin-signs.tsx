// A sign in the margin for each mark of the paper: a button that opens it. They stand in one list behind the paper's words, in their order.
import { Bookmark, CircleHelp, Highlighter, NotebookPen } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Mark, MarkKind } from '../../../../shared/marks/mark.ts';
import { labelOfPage } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { blockElement, useReaderView } from '../reader/reader-view.ts';
import { useMarks } from './marks-context.ts';
import styles from './marks.module.css';
import { kindWords, shortQuote } from './marks-words.ts';
import { paint, unpaint } from './paint.ts';
import { rangesOf } from './ranges.ts';
import { useShownHash } from './use-shown-hash.ts';

const icons: Readonly<Record<MarkKind, ReactNode>> = {
  highlight: <Highlighter aria-hidden="true" />, note: <NotebookPen aria-hidden="true" />, question: <CircleHelp aria-hidden="true" />, bookmark: <Bookmark aria-hidden="true" />,
};

/** Least distance of two signs, in CSS pixels. */
const apart = 30;

/** Where each mark's sign stands, from the top of the list; those whose block is not shown have none. */
const topsOf = (sheet: HTMLElement, list: HTMLElement, marks: readonly Mark[]): ReadonlyMap<string, number> => {
  const origin = list.getBoundingClientRect().top;
  const places = marks.flatMap((mark) => {
    const at = rangesOf(sheet, mark.anchor)[0] ?? blockElement(sheet, mark.anchor.start.block);
    return at === null ? [] : [{ id: mark.id, top: at.getBoundingClientRect().top - origin }];
  }).toSorted((a, b) => a.top - b.top);
  let last = -apart;
  return new Map(places.map(({ id, top }) => {
    last = Math.max(top, last + apart);
    return [id, last];
  }));
};

const signName = ({ kind, text, anchor, state }: Mark, page: string): string =>
  `${kindWords[kind]} on page ${page}${state === 'check' ? ', to be checked' : ''}: ${text.trim() === '' ? shortQuote(anchor.quote) : shortQuote(text)}`;

export const MarginSigns = () => {
  const { sheet, paper } = useReaderView();
  const { all, unsure, setOpen } = useMarks();
  const hash = useShownHash(all.some(({ id, anchor }) => unsure.has(id) && anchor.paperId === paper?.id));
  const list = useRef<HTMLOListElement>(null);
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  const mine = useMemo(
    () => (paper === null ? [] : all.filter(({ id, anchor, state }) => anchor.paperId === paper.id && state !== 'to-place' && (!unsure.has(id) || anchor.paperHash === hash)).toSorted((a, b) => a.anchor.position - b.anchor.position)),
    [all, unsure, hash, paper],
  );
  const newest = useRef(mine);
  const lay = useCallback((): void => {
    if (sheet === null || list.current === null) return;
    paint(sheet, newest.current);
    setTops(topsOf(sheet, list.current, newest.current));
  }, [sheet]);
  useEffect(() => {
    newest.current = mine;
    lay();
  }, [mine, lay]);
  useEffect(() => {
    if (sheet === null) return undefined;
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(lay);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(sheet);
    // The list of signs stands beside the sheet: what changes in here are words, also all of them at once.
    const words = new MutationObserver(soon);
    words.observe(sheet, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      words.disconnect();
      unpaint();
    };
  }, [sheet, lay]);
  if (sheet === null || paper === null || sheet.parentElement === null) return null;
  return createPortal(
    <ol ref={list} className={styles.signs} aria-label="My notes on this paper" data-print="off">
      {mine.map((mark) => (
        <li key={mark.id} className={styles.signPlace} style={{ insetBlockStart: tops.get(mark.id) ?? 0 }} hidden={!tops.has(mark.id)}>
          <button type="button" className={styles.sign} data-colour={mark.colour} aria-label={signName(mark, labelOfPage(paper, mark.anchor.page))} onClick={() => { setOpen(mark.id); }}>{icons[mark.kind]}</button>
        </li>
      ))}
    </ol>,
    sheet.parentElement,
  );
};
