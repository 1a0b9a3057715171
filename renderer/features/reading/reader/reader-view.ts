// What the reader's parts know of the reader: which copy and paper is before them, where its words are on the screen, and how to go elsewhere.
import { createContext, use } from 'react';
import type { FlowBlock } from '../../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';

/** A place in a paper; without block or page: where the reader was in it. */
export type ReaderPlace = { readonly paperId: Id; readonly block?: string; /** As printed: "47", "76A". */ readonly page?: string };

export type ReaderView = {
  readonly meetingId: Id;
  readonly copy: OpenCopy;
  /** Null: the front sheet. */
  readonly paper: ReadingPaper | null;
  /** Of the paper, in order; empty until its file was read. */
  readonly flow: readonly FlowBlock[];
  /** Holds the elements with `data-block`; null until they are there, another element with each paper. */
  readonly sheet: HTMLElement | null;
  readonly goTo: (place: ReaderPlace) => void;
};

const ReaderViewContext = createContext<ReaderView | null>(null);

export const ReaderViewProvider = ReaderViewContext;

/** Throws outside the reader, a bug. */
export const useReaderView = (): ReaderView => {
  const view = use(ReaderViewContext);
  if (view === null) throw new Error('useReaderView needs the reader above it');
  return view;
};

/** The block's element on the screen; null where it isn't shown. */
export const blockElement = (sheet: HTMLElement | null, key: string): HTMLElement | null => sheet?.querySelector<HTMLElement>(`[data-block="${CSS.escape(key)}"]`) ?? null;

/** The keys that scroll scroll the paper then, and whatever reads the screen is at it. */
export const focusPaper = (): void => { document.querySelector<HTMLElement>('[data-region="reader-paper"]')?.focus({ preventScroll: true }); };

/** Less of a block than this at the top of the screen is not read any more, in CSS pixels. */
const leastSeen = 24;

/** The block at which the reader is, by what is on the screen this moment; null: none of it is shown. */
export const blockAtTop = (sheet: HTMLElement | null, flow: readonly FlowBlock[]): string | null => {
  const top = Math.max(0, sheet?.closest('[data-region]')?.getBoundingClientRect().top ?? 0) + leastSeen;
  return flow.find(({ key }) => (blockElement(sheet, key)?.getBoundingClientRect().bottom ?? 0) > top)?.key ?? null;
};
