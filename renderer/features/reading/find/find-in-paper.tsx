// Ctrl+F in the reader: words of the open paper, counted, gone to one after the other, painted where they stand. Typing errors are forgiven where nothing is spelt so.
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import { findInFlow } from '../../../../shared/search/find-in-flow.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { IconButton } from '../../../ui/button.tsx';
import { FloatingBar } from '../../../ui/floating-bar.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { flowsOf } from '../marks/flows.ts';
import { blockAtTop, blockElement, focusPaper, useReaderView } from '../reader/reader-view.ts';
import styles from './find-in-paper.module.css';
import { paintFound, unpaintFound } from './found-ranges.ts';

/** The paper's words; of drawn pages they are read out of the file once they are asked for. */
const useWords = (isOpen: boolean): readonly FlowBlock[] => {
  const { copy, paper, flow } = useReaderView();
  const [read, setRead] = useState<{ readonly id: string; readonly flow: readonly FlowBlock[] } | null>(null);
  const isDrawn = paper?.body.as === 'pdf';
  useEffect(() => {
    if (!isOpen || paper === null || !isDrawn) return undefined;
    let isOver = false;
    void flowsOf(copy)(paper).then((words) => { if (!isOver && words !== null) setRead({ id: paper.id, flow: words }); });
    return () => { isOver = true; };
  }, [isOpen, copy, paper, isDrawn]);
  if (!isDrawn) return flow;
  return read !== null && read.id === paper.id ? read.flow : [];
};

const none: readonly never[] = [];

const countWords = (typed: string, count: number, at: number, isClose: boolean): string => {
  if (typed.trim() === '') return '';
  if (count === 0) return 'Not in this paper';
  return `${at + 1} of ${count}${isClose ? ', spelt nearly so' : ''}`;
};

export const FindInPaper = () => {
  const { paper, sheet } = useReaderView();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const flow = useWords(isOpen);
  const sought = useDeferredValue(isOpen ? typed : '');
  const { matches, isClose } = useMemo(() => (sought.trim() === '' ? { matches: none, isClose: false } : findInFlow(flow, sought)), [flow, sought]);
  const present = Math.min(at, Math.max(0, matches.length - 1));
  const paperId = paper?.id ?? null;
  // The first one from where the reader is, else the first of all: Ctrl+F takes nobody back to the beginning.
  const from = useRef(0);
  useEffect(() => () => { from.current = 0; }, [paperId]);
  useEffect(() => {
    const places = new Map(flow.map(({ key }, index) => [key, index]));
    setAt(Math.max(0, matches.findIndex(({ block }) => (places.get(block) ?? 0) >= from.current)));
  }, [matches, flow]);

  const show = useCallback((): void => {
    from.current = Math.max(0, flow.findIndex(({ key }) => key === blockAtTop(sheet, flow)));
    setOpen(true);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.select();
    });
  }, [sheet, flow]);
  const close = (): void => {
    setOpen(false);
    focusPaper();
  };
  useCommands([{ id: 'reading.find', group: 'Edit', label: 'Find in this paper', keys: 'Ctrl+F', inText: true, allowed: () => paper !== null || 'Choose a paper first', perform: show }]);

  // What is drawn later is painted then.
  useEffect(() => {
    if (sheet === null || matches.length === 0) {
      unpaintFound();
      return undefined;
    }
    let frame = 0;
    const soon = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => { paintFound(sheet, flow, matches, present); });
    };
    soon();
    const drawn = new MutationObserver(soon);
    drawn.observe(sheet, { childList: true, subtree: true });
    return () => {
      drawn.disconnect();
      cancelAnimationFrame(frame);
      unpaintFound();
    };
  }, [sheet, flow, matches, present]);

  // Once its block is there it is gone to, and once more when what came near has its true height.
  const match = matches[present];
  useEffect(() => {
    if (sheet === null || match === undefined) return undefined;
    let frames = 0;
    let frame = 0;
    const go = (): void => {
      frames += 1;
      const range = paintFound(sheet, flow, matches, present);
      const element = range?.startContainer.parentElement ?? blockElement(sheet, match.block);
      element?.scrollIntoView({ block: 'center' });
      if (frames < (range === null ? 60 : 3)) frame = requestAnimationFrame(go);
    };
    frame = requestAnimationFrame(go);
    return () => { cancelAnimationFrame(frame); };
  }, [sheet, flow, matches, match, present]);

  if (!isOpen || paper === null) return null;
  const step = (by: 1 | -1): void => { if (matches.length > 0) setAt((present + by + matches.length) % matches.length); };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const hasFound = matches.length > 0;
  return (
    <FloatingBar role="search" label="Find in this paper" isAbove onKeyDown={onKeyDown} onLeft={focusPaper}>
      <TextField label="Find" width="medium" inputRef={field} spellCheck={false} value={typed} onChange={setTyped} />
      <span className={styles.count} role="status">{countWords(sought, matches.length, present, isClose)}</span>
      <IconButton size="small" label="Previous" keys="Shift+Enter" icon={<ChevronUp aria-hidden="true" />} isDisabled={!hasFound} onPress={() => { step(-1); }} />
      <IconButton size="small" label="Next" keys="Enter" icon={<ChevronDown aria-hidden="true" />} isDisabled={!hasFound} onPress={() => { step(1); }} />
      <IconButton size="small" label="Close" keys="Esc" icon={<X aria-hidden="true" />} onPress={close} />
    </FloatingBar>
  );
};
