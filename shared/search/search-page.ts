// What is searched: the meetings of an officer's store and of a reader's copies, cut into pieces as long as a printed page.
import type { AccessLevel } from '../model/access.ts';
import type { Id, IsoDate } from '../model/record.ts';

export const pageKinds = ['agenda', 'paper', 'minute', 'resolution', 'follow-up', 'attendance'] as const;
export type PageKind = (typeof pageKinds)[number];

/** Where it comes from: the officer's records, or a reading copy. */
export type PageSource = 'officer' | 'reader';

/** Pages of the printed pack, by their numbers; a page behind another (76A) counts as that one and is named by the labels. */
export type PrintedPages = { readonly first: number; readonly last: number; /** "47", "12 to 19", "76A". */ readonly label: string; /** Of a piece of a longer paper whose pages are known as a range alone: about where it begins, "14". */ readonly about?: string };

/** Everything of a page but its words. */
export type PageFacts = {
  /** Unique within its meeting and source. */
  readonly id: string;
  readonly kind: PageKind;
  readonly title: string;
  /** The number it prints: of a minute "14/18", of an agenda item "5a"; null: none. */
  readonly label: string | null;
  /** Inherited from what it is a part of (DESIGN section 5). */
  readonly access: AccessLevel;
  readonly itemId: Id | null;
  /** Null also for text that came with an import: it has no screen of its own and opens at its item. */
  readonly paperId: Id | null;
  readonly minuteId: Id | null;
  /** Null: not known, or it prints on no numbered page. */
  readonly printed: PrintedPages | null;
};

/** Where a block begins in the words of a page: a key of the reading flow, or the id of a section. */
export type BlockMark = { readonly key: string; readonly at: number };

export type PageText = { readonly text: string; readonly blocks: readonly BlockMark[] };

/** A page as it comes into the index. */
export type SearchPage = PageFacts & PageText;

/** The meeting that pages belong to. */
export type SearchedMeeting = {
  readonly source: PageSource;
  readonly meetingId: Id;
  readonly panelId: Id;
  readonly panel: string;
  readonly date: IsoDate | null;
  /** A reader's own: what is behind the passphrase, for as long as it is open. Never stored. */
  readonly isSealed?: boolean;
};

/** One name for a meeting of one source. */
export const meetingKey = ({ source, meetingId, isSealed }: Pick<SearchedMeeting, 'source' | 'meetingId' | 'isSealed'>): string => `${isSealed === true ? 'sealed' : source}:${meetingId}`;
