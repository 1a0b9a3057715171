// What a check tells the officer: what is wrong, what to do about it, and where.
import type { Id } from '../model/record.ts';

/** Where it is mended; a screen makes a link of it. */
export type FindingPlace =
  | { readonly at: 'meeting-details' | 'young-people' }
  /** Without a minute: the whole tab. */
  | { readonly at: 'minutes'; readonly minuteId?: Id }
  | { readonly at: 'agenda' | 'papers'; /** Null: the whole tab. */ readonly itemId: Id | null }
  | { readonly at: 'paper'; readonly paperId: Id; readonly sectionId?: Id }
  /** Its pages in the pack. */
  | { readonly at: 'pages'; readonly paperId: Id };

export type Finding = {
  readonly code: string;
  /** True: it can't be published like this. False: a doubt that the officer may put aside. */
  readonly stops: boolean;
  readonly what: string;
  readonly remedy: string;
  readonly place?: FindingPlace;
  /** The items, papers and minutes that it tells of together, where its words name none. */
  readonly about?: readonly Id[];
};

const finding = (stops: boolean, code: string, what: string, remedy: string, place: FindingPlace | undefined): Finding =>
  ({ code, stops, what, remedy, ...(place === undefined ? {} : { place }) });

export const stop = (code: string, what: string, remedy: string, place?: FindingPlace): Finding => finding(true, code, what, remedy, place);
export const doubt = (code: string, what: string, remedy: string, place?: FindingPlace): Finding => finding(false, code, what, remedy, place);
