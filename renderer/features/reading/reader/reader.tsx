// The reader: agenda, the paper as a page, and what stands beside it; F6 goes from one to the next.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { findPage, labelOfPage } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import type { Id } from '../../../../shared/model/record.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { dayAndTimeInWords } from '../../../lib/dates-in-words.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import { announce } from '../../../ui/announce.ts';
import { useAids } from '../aids/use-aids.tsx';
import { FindInPaper } from '../find/find-in-paper.tsx';
import { GoToPage } from '../pages/go-to-page.tsx';
import type { PlaceKeeper } from '../pages/place-keeper.ts';
import { useArrive, type Target } from '../pages/use-arrive.ts';
import { useHeldPlace } from '../pages/use-held-place.ts';
import { useReadingPlace } from '../pages/use-reading-place.ts';
import { usePrint } from '../print/use-print.tsx';
import { ExpiredLine } from '../library/expired-line.tsx';
import { WhatIsNew } from '../library/what-is-new.tsx';
import { AgendaList } from './agenda-list.tsx';
import { headingsOf } from './contents.ts';
import { EndOfPaper } from './end-of-paper.tsx';
import { FrontPage } from './front-page.tsx';
import { PaperSheet } from './paper-sheet.tsx';
import { ReaderBar } from './reader-bar.tsx';
import { readerParts } from './reader-parts.ts';
import { blockAtTop, ReaderViewProvider, type ReaderPlace, type ReaderView } from './reader-view.ts';
import styles from './reader.module.css';
import { SidePanel } from './side-panel.tsx';
import { useSealed } from './use-sealed.tsx';
import { usePaperSource } from './use-paper-source.ts';
import { usePanels } from './use-panels.ts';
import { useReader, type ReaderState } from './use-reader.ts';
import { windowTitle } from './window-title.ts';

export type ReaderProps = {
  readonly copy: OpenCopy;
  readonly keeper: PlaceKeeper;
  /** Or "front". */
  readonly paperId: Id;
  /** Of the address. */
  readonly target: { readonly page?: string; readonly block?: string };
  /** Changes with each going somewhere. */
  readonly arrival: string;
};

/** Where to go in the paper: the page or block of the address, else where the reader was. */
const targetOf = ({ papers, paper }: ReaderState, keeper: PlaceKeeper, { page, block }: ReaderProps['target']): Target => {
  if (paper === null) return null;
  if (block !== undefined) return { block };
  if (page !== undefined) {
    const found = findPage(papers, page);
    if (found.ok && found.value.paper.id === paper.id) return { page: found.value.page };
    // As the paper's own span counts: lists say it so.
    const counted = Number(page);
    return counted >= paper.span.start && counted <= paper.span.end ? { page: counted } : null;
  }
  const place = keeper.placeOf(paper.id);
  return place === undefined || place.block === '' ? null : { block: place.block, page: place.page };
};

/** Not where its reader has gone on to something else meanwhile. */
const focusPlace = (view: HTMLElement | null, element: HTMLElement): void => {
  if (document.activeElement !== document.body && view?.contains(document.activeElement) !== true) return;
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
};

const nextPaper = ({ papers, factsOf }: ReaderState, keeper: PlaceKeeper) => {
  const last = papers.find(({ id }) => id === keeper.last());
  const paper = last ?? papers.find((one) => one.body.as !== 'withheld') ?? papers[0];
  if (paper === undefined) return null;
  const place = keeper.placeOf(paper.id);
  return { paper, isBegun: place !== undefined || factsOf(paper).state !== 'unread', page: labelOfPage(paper, place?.page ?? paper.span.start) };
};

export const Reader = ({ copy, keeper, paperId, target, arrival }: ReaderProps) => {
  const { content } = copy;
  const state = useReader(copy, keeper, paperId);
  const { paper } = state;
  const { source, flow } = usePaperSource(copy, paper);
  const [view, setView] = useState<HTMLElement | null>(null);
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isThere, setThere] = useState('');
  const panels = usePanels();
  const isCalled = target.page !== undefined || target.block !== undefined;
  const onArrived = useCallback((at: HTMLElement | null) => {
    setThere(arrival);
    // A page that was called, a heading, a note or what was found is read on from there, by whatever reads the screen.
    if (isCalled && at !== null) focusPlace(view, at);
  }, [arrival, isCalled, view]);
  const wanted = targetOf(state, keeper, target);
  useArrive(view, sheet, flow, wanted, arrival, onArrived);
  // Until the reader is where they were, what is on the screen on the way there is no place of theirs.
  const page = useReadingPlace(view, isThere === arrival ? sheet : null, flow, {
    onPlace: (block, at) => { if (paper !== null) keeper.at(paper, block, at); },
    onRead: (at) => { if (paper !== null) keeper.sawPage(paper, at); },
  });
  useHeldPlace(view, isThere === arrival ? sheet : null, () => (paper === null ? null : keeper.placeOf(paper.id)?.block ?? null));
  useEffect(() => {
    document.documentElement.dataset['view'] = 'reader';
    return () => { delete document.documentElement.dataset['view']; };
  }, []);
  const title = windowTitle(copy, paper);
  useEffect(() => { document.title = title; }, [title]);
  // Another paper begins with its title, until a place in it that was asked for is there.
  useEffect(() => { heading.current?.focus({ preventScroll: true }); }, [paperId]);
  const { goTo: open } = state;
  const goTo = useCallback((place: ReaderPlace): void => {
    // The keys that scroll scroll the paper from here on.
    view?.focus({ preventScroll: true });
    open(place);
  }, [view, open]);
  const step = (by: 1 | -1): void => {
    const next = state.neighbour(by);
    if (next === null) return;
    goTo({ paperId: next.id });
    announce(state.nameOf(next));
  };
  const toPage = ({ paperId: id, page: label }: { readonly paperId: string; readonly page: string }): void => {
    const called = state.papers.find((each) => each.id === id);
    if (called !== undefined) announce(`Page ${label}, ${state.nameOf(called)}`);
    goTo({ paperId: id, page: label });
  };
  const mark = (isRead: boolean): void => {
    if (paper === null) return;
    keeper.markAs(paper, isRead);
    announce(isRead ? 'Marked as read' : 'Marked as unread');
  };
  const isRead = paper !== null && state.factsOf(paper).state === 'read';
  useCommands([
    { id: 'reading.next-paper', group: 'Go to', label: 'Go to the next paper', keys: 'Ctrl+Alt+Down', inText: true, allowed: () => state.neighbour(1) !== null || 'This is the last paper', perform: () => { step(1); } },
    { id: 'reading.paper-before', group: 'Go to', label: 'Go to the paper before', keys: 'Ctrl+Alt+Up', inText: true, allowed: () => state.neighbour(-1) !== null || 'This is the first paper', perform: () => { step(-1); } },
    { id: 'reading.mark-read', group: 'Meeting', label: isRead ? 'Mark this paper as unread' : 'Mark this paper as read', keys: null, allowed: () => paper !== null || 'Choose a paper first', perform: () => { mark(!isRead); } },
    ...panels.commands,
  ]);
  const aids = useAids({ view, sheet, flow, pdf: source.as === 'pdf' ? source.pdf : null, from: () => blockAtTop(sheet, flow) });
  const sealed = useSealed(copy);
  const { date, time } = content.meeting;
  const [before, after] = [state.neighbour(-1), state.neighbour(1)];
  const currentPage = paper === null ? null : labelOfPage(paper, page ?? wanted?.page ?? keeper.placeOf(paper.id)?.page ?? paper.span.start);
  const { print, shown: printShown, isPrinting } = usePrint({ copy, paper, page: currentPage });
  useCommands([{ id: 'reading.print', group: 'File', label: 'Print …', keys: 'Ctrl+P', inText: true, perform: print }]);
  const value = useMemo((): ReaderView => ({ meetingId: content.meeting.id, copy, paper, flow, sheet, goTo }), [content.meeting.id, copy, paper, flow, sheet, goTo]);
  const headings = useMemo(() => (paper === null ? [] : headingsOf(paper.body, source.as === 'word' ? source.blocks : [])), [paper, source]);
  const beside = panels.side.isOpen && (
    <aside className={styles.side} data-region="reader-side" aria-label="Pages, contents and notes" tabIndex={-1} data-print="off">
      <SidePanel
        pages={paper === null ? null : {
          paper, flow, current: page, readPages: state.readings.find((reading) => reading.paperId === paper.id)?.readPages ?? [], pdf: source.as === 'pdf' ? { view: source.pdf, first: source.first } : null,
          onPage: (label) => { goTo({ paperId: paper.id, page: label }); },
        }}
        headings={headings} onHeading={(block) => { if (paper !== null) goTo({ paperId: paper.id, block }); }}
        more={readerParts.map(({ id, label, Beside }) => ({ id, label, content: <Beside /> }))} shown={panels.side.tab} onShow={panels.side.onTab}
      />
    </aside>
  );
  const around = (inner: ReactNode): ReactNode => readerParts.reduceRight((content, { id, Around }) => (Around === undefined ? content : <Around key={id}>{content}</Around>), inner);
  return (
    <ReaderViewProvider value={value}>
      {around(<div className={styles.reader} ref={panels.frame} data-room={panels.room}>
        <span className={styles.rem} data-rem="" />
        <ReaderBar heading={content.meeting.heading} when={date === null ? '' : dayAndTimeInWords(date, time)} agenda={panels.agenda} side={panels.side} onAids={aids.open} onAloud={flow.length === 0 ? null : aids.readAloud} onPrint={print}>
          <GoToPage papers={state.papers} current={currentPage} onGo={toPage} />
        </ReaderBar>
        {panels.agenda.isOpen && (
          <nav className={styles.agenda} data-region="reader-agenda" aria-label="Agenda" tabIndex={-1} data-print="off">
            {sealed.button}
            <AgendaList meetingId={content.meeting.id} items={state.items} current={paper?.id ?? null} factsOf={state.factsOf} isDamaged={({ id }) => copy.damagedPapers.has(id)} onChosen={panels.onChosen} />
          </nav>
        )}
        {panels.room === 'narrow' && beside}
        <section className={styles.paper} ref={setView} data-region="reader-paper" aria-label="Paper" tabIndex={0} data-print={isPrinting ? 'off' : undefined}>
          {paper === null
            ? <FrontPage content={content} items={state.items} progress={state.progress} next={nextPaper(state, keeper)} whatIsNew={<><ExpiredLine issue={content.issue} /><WhatIsNew meetingId={content.meeting.id} /></>} headingRef={heading} />
            : (
              <PaperSheet key={paper.id} copy={copy} paper={paper} item={state.item} source={source} flow={flow} {...state.factsOf(paper)} sheetRef={setSheet} headingRef={heading} onOpenSealed={sealed.onOpen} asked={target.page ?? null}>
                <EndOfPaper paper={paper} state={state.factsOf(paper).state} before={before === null ? null : state.nameOf(before)} after={after === null ? null : state.nameOf(after)} onMark={mark} onStep={step} />
              </PaperSheet>
            )}
        </section>
        {panels.room !== 'narrow' && beside}
        {aids.shown}
        {sealed.dialog}
        {printShown}
        <FindInPaper />
        {readerParts.map(({ id, Over }) => (Over === undefined ? null : <Over key={id} />))}
      </div>)}
    </ReaderViewProvider>
  );
};
