// Reads the marks of the copy, places them in it, and gives the parts of the reader what can be done with them.
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { changedMark, newMark, type Mark, type MarkChange, type MarkKind } from '../../../../shared/marks/mark.ts';
import type { FlowRange } from '../../../../shared/marks/marked-paper.ts';
import { instantOf } from '../../../../shared/model/ids.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { failed, ok, problemLine, type Result } from '../../../../shared/model/result.ts';
import { useData } from '../../../data/data-provider.tsx';
import { saveMark } from '../../../data/reading/marks/marks-repository.ts';
import { mayBeDue } from '../../../data/reading/marks/place-in-copy.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast, showUndo } from '../../../ui/toast-queue.ts';
import { marksPorts } from '../../../workers/marks-client.ts';
import { useReaderView, type ReaderView } from '../reader/reader-view.ts';
import { anchorAtOnce, withWholeAnchor } from './anchors.ts';
import { leaveOffAt } from './left-off.ts';
import { MarksProvider, type AskedOfNotes, type Marks } from './marks-context.ts';
import { kindColours, kindWords } from './marks-words.ts';
import { blockOnTop, blockRange, selectedRange } from './ranges.ts';
import { useMyMarks } from './use-my-marks.ts';
import { isSecret, useOpenMark } from './use-open-mark.ts';
import { usePlacing } from './use-placing.ts';
import { useSelected } from './use-selected.ts';

/** Another window wrote on the same note. */
const metWords = {
  both: 'Another window had changed this note too: both are kept, one below the other',
  theirs: 'Another window had written on this note: it was not removed',
} as const;

const selectFirst = 'Select words of the paper first, or press J for a paragraph';

/** A bookmark needs no selection, and a page without words has none. */
const withoutSelection = ({ sheet, paper }: ReaderView, kind: MarkKind): FlowRange | null => {
  const block = kind === 'bookmark' || paper?.body.as === 'pdf' || paper?.body.as === 'picture' ? blockOnTop(sheet) : null;
  return block === null ? null : blockRange(block);
};

export const MarksAround = ({ children }: { readonly children: ReactNode }) => {
  const view = useReaderView();
  const { copy, sheet, goTo } = view;
  const { context } = useData();
  const ports = useMemo(() => marksPorts(context), [context]);
  const { read, again } = useMyMarks(copy, ports);
  const selected = useSelected(sheet);
  const placing = usePlacing(copy, read, ports);
  const [opened, setOpened] = useOpenMark(copy);
  const [asked, ask] = useState<AskedOfNotes>(null);
  const all = useMemo(() => (read.status === 'ready' ? read.live : []), [read]);
  const sealedIds = useMemo((): ReadonlySet<Id> => (read.status === 'ready' ? read.sealedIds : new Set()), [read]);
  const unsure = useMemo((): ReadonlySet<Id> => (read.status === 'ready' ? new Set([...read.marks.clear, ...read.marks.sealed].flatMap((held) => (mayBeDue(copy, held) ? [held.mark.id] : []))) : new Set()), [copy, read]);
  const sealOf = (mark: Mark): string | null => (isSecret(mark, copy, sealedIds) ? copy.sealId : null);
  const setOpen = (id: Id | null): void => {
    const mark = all.find((each) => each.id === id);
    setOpened(mark === undefined ? null : { id: mark.id, fresh: null, under: sealOf(mark) });
  };
  const now = useCallback(() => instantOf(context.now()), [context]);
  const keep = useCallback(async (mark: Mark, base: Mark | null): Promise<Result<null>> => {
    const saved = await saveMark(copy, await withWholeAnchor(mark), sealedIds, ports, base === null ? null : await withWholeAnchor(base));
    if (!saved.ok) return saved;
    if (saved.value !== 'saved') showToast(metWords[saved.value]);
    return saved.value === 'theirs' ? failed({ code: 'note-met', what: metWords.theirs, remedy: 'Copy your text, then open the note again.' }) : ok(null);
  }, [copy, sealedIds, ports]);
  const store = useCallback(async (mark: Mark, base: Mark | null = null): Promise<boolean> => {
    const kept = await keep(mark, base);
    if (!kept.ok && kept.problem.code !== 'note-met') showToast(problemLine(kept.problem));
    return kept.ok;
  }, [keep]);
  const write = useCallback((mark: Mark, text: string): Promise<Result<null>> => keep(changedMark(mark, { text }, now()), mark), [keep, now]);
  const change = useCallback((mark: Mark, what: MarkChange): Promise<boolean> => store(changedMark(mark, what, now()), mark), [store, now]);
  const remove = useCallback(async (mark: Mark): Promise<void> => {
    const removed = changedMark(mark, { deletedAt: now() }, now());
    if (await store(removed)) showUndo(`${kindWords[mark.kind]} removed`, () => void store(changedMark(removed, { deletedAt: null }, now())));
  }, [store, now]);
  // What is selected this moment: a key may come before the page has heard of the selection.
  const chosen = (): FlowRange | null => selectedRange(sheet, document.getSelection()) ?? selected;
  const add = async (kind: MarkKind): Promise<void> => {
    const range = chosen() ?? withoutSelection(view, kind);
    const anchor = range === null ? null : anchorAtOnce(view, range);
    if (anchor === null) { showToast(selectFirst); return; }
    const mark = newMark(ports.newId(), kind, kindColours[kind], '', anchor, now());
    leaveOffAt(sheet, document.getSelection());
    document.getSelection()?.removeAllRanges();
    const isWritten = kind === 'note' || kind === 'question';
    if (isWritten) setOpened({ id: mark.id, fresh: mark, under: sealOf(mark) });
    if ((await store(mark)) && !isWritten) announce(`${kindWords[kind]} set`);
  };
  const placeHere = async (mark: Mark): Promise<void> => {
    const range = chosen();
    const anchor = range === null ? null : anchorAtOnce(view, range);
    if (anchor === null) { showToast(selectFirst); return; }
    if (await change(mark, { anchor, state: 'kept' })) announce(`${kindWords[mark.kind]} placed`);
  };
  const value: Marks = {
    copy, ports, read, again, all, unsure, selected, open: all.find(({ id }) => id === opened?.id) ?? opened?.fresh ?? null, setOpen, add, write, change, remove, placeHere, asked, ask, summary: placing.summary, seen: placing.seen,
    goTo: ({ anchor }) => { goTo({ paperId: anchor.paperId, block: anchor.start.block }); },
  };
  return <MarksProvider value={value}>{children}</MarksProvider>;
};
