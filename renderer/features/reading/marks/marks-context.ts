// What the parts of marks share: the marks, the selection, and what can be done with them.
import { createContext, use } from 'react';
import type { FlowRange } from '../../../../shared/marks/marked-paper.ts';
import type { Mark, MarkChange, MarkKind } from '../../../../shared/marks/mark.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';
import type { MarksPorts } from '../../../data/reading/marks/marks-ports.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import type { MarksRead } from './use-my-marks.ts';
import type { PlacedSummary } from './use-placing.ts';

export type AskedOfNotes = { readonly as: 'save' } | { readonly as: 'bring'; readonly file: PickedFile } | { readonly as: 'reply' } | null;

export type Marks = {
  readonly copy: OpenCopy;
  readonly ports: MarksPorts;
  readonly read: MarksRead;
  /** Tries again to read what could not be read. */
  readonly again: () => void;
  /** Those that are not removed. */
  readonly all: readonly Mark[];
  /** Of those, what stands perhaps on another issue's words: it is shown where the paper is the very same. */
  readonly unsure: ReadonlySet<Id>;
  /** Words of the paper that are selected, or were before the side panel was used. */
  readonly selected: FlowRange | null;
  readonly open: Mark | null;
  readonly setOpen: (id: Id | null) => void;
  /** Marks what is selected, or without it the block at the top. */
  readonly add: (kind: MarkKind) => Promise<void>;
  /** Stores what is typed into its dialog, which says itself where that was not possible. */
  readonly write: (mark: Mark, text: string) => Promise<Result<null>>;
  readonly change: (mark: Mark, change: MarkChange) => Promise<boolean>;
  readonly remove: (mark: Mark) => Promise<void>;
  /** Puts a mark without a place on the selected words. */
  readonly placeHere: (mark: Mark) => Promise<void>;
  readonly goTo: (mark: Mark) => void;
  /** The dialog of notes that is open. */
  readonly asked: AskedOfNotes;
  readonly ask: (asked: AskedOfNotes) => void;
  readonly summary: PlacedSummary;
  readonly seen: () => void;
};

const MarksContext = createContext<Marks | null>(null);
export const MarksProvider = MarksContext;

/** Throws outside the reader's marks, a bug. */
export const useMarks = (): Marks => {
  const marks = use(MarksContext);
  if (marks === null) throw new Error('useMarks needs the marks above it');
  return marks;
};
