// What page and search worker say to each other.
import type { ReadingContent } from '../../shared/meeting-file/reading/reading-content.ts';
import type { SearchAnswer } from '../../shared/search/answer-query.ts';
import type { SearchFilter } from '../../shared/search/page-filter.ts';
import type { SearchedMeeting } from '../../shared/search/search-page.ts';

/** What a passphrase opened of a copy: kept in the worker's memory until it is sealed again. */
export type OpenedPart = {
  /** Sealed, so that it is never stored. */
  readonly meeting: SearchedMeeting;
  readonly opened: Pick<ReadingContent, 'items' | 'papers'>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

export type SearchAsked = { readonly id: number; readonly typed: string; readonly filter: SearchFilter; readonly limit: number };

export type SearchRequest =
  /** Loads what is kept, then brings it up to date. `database`: the officer's. */
  | { readonly kind: 'start'; readonly database: string }
  | { readonly kind: 'search'; readonly asked: SearchAsked }
  /** Nothing more is asked: answers that are still to come would be of no use. */
  | { readonly kind: 'cancel' }
  | { readonly kind: 'update' }
  /** In place of all that was opened before; none: everything is sealed. */
  | { readonly kind: 'opened'; readonly parts: readonly OpenedPart[] };

export type SearchStatus = {
  /** What was kept is all loaded. */
  readonly isLoaded: boolean;
  readonly pages: number;
  readonly meetings: readonly SearchedMeeting[];
  /** Meetings that are being brought up to date; null: all are. */
  readonly indexing: { readonly done: number; readonly of: number } | null;
  /** What search keeps can't be read or written (a full disk): it finds what is in memory. */
  readonly isBroken: boolean;
};

export type SearchReply =
  /** `isWhole`: of everything that is indexed; else more may come under the same id. */
  | { readonly kind: 'answer'; readonly id: number; readonly answer: SearchAnswer; readonly isWhole: boolean; /** In the worker, in milliseconds. */ readonly took: number }
  | { readonly kind: 'status'; readonly status: SearchStatus };
