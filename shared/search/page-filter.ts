// What narrows a search down: kind, panel, year, one meeting, a minute's number, a printed page.
import type { Id, IsoDate } from '../model/record.ts';
import { pagePlace } from '../rules/page-labels.ts';
import type { Query } from './query.ts';
import type { PageFacts, PageKind, SearchedMeeting } from './search-page.ts';

export type SearchFilter = {
  readonly kind: PageKind | null;
  readonly panelId: Id | null;
  /** The calendar year of the meeting, "2026". */
  readonly year: string | null;
  readonly meetingId: Id | null;
  /** Somebody's name: pages that name them. */
  readonly person: string | null;
};

export const noFilter: SearchFilter = { kind: null, panelId: null, year: null, meetingId: null, person: null };

/** The calendar year of a meeting; null where its day is not known. */
export const yearOfMeeting = ({ date }: Pick<SearchedMeeting, 'date'>): string | null => date?.slice(0, 4) ?? null;

export const fitsMeeting = (meeting: SearchedMeeting, { panelId, year, meetingId }: SearchFilter): boolean =>
  (panelId === null || meeting.panelId === panelId) && (year === null || yearOfMeeting(meeting) === year) && (meetingId === null || meeting.meetingId === meetingId);

type MinuteNumber = { readonly number: string; /** Two digits; null: none is printed. */ readonly year: string | null };

const minuteNumber = (label: string): MinuteNumber => {
  const [number = '', year] = label.toUpperCase().match(/\d+[A-Z]*/g) ?? [];
  return { number, year: year === undefined ? null : year.slice(-2) };
};

/** A municipal year goes into the next calendar year. */
const isOfYear = (year: string, date: IsoDate | null): boolean => date !== null && [0, 1].some((before) => String(Number(date.slice(0, 4)) - before).endsWith(year));

/**
 * Whether a minute's printed number is the one asked for: "14" is "14" and "14/18"; "14/2018" is "14/18", and "14" of a meeting of that municipal year (DOMAIN N1).
 */
export const isMinuteAsked = (asked: string, label: string, date: IsoDate | null): boolean => {
  const [wanted, own] = [minuteNumber(asked), minuteNumber(label)];
  if (wanted.number !== own.number) return false;
  return wanted.year === null || (own.year === null ? isOfYear(wanted.year, date) : own.year === wanted.year);
};

/** Whether a printed page is among those of the record: "76A" only where its label says it. */
const isPageAsked = (asked: string, { printed }: PageFacts): boolean => {
  const place = pagePlace(asked);
  if (printed === null || place === null) return false;
  return place.letter > 0 ? printed.label.toUpperCase().split(' TO ').includes(asked) : printed.first <= place.page && place.page <= printed.last;
};

/** A resolution goes by the number of its minute, and is found by "minute 14" too. */
const isNumbered = ({ kind, label }: PageFacts, date: IsoDate | null, asked: string, kinds: readonly PageKind[]): boolean => kinds.includes(kind) && label !== null && isMinuteAsked(asked, label, date);

/** Whether a page is one that the query asks for by a number. */
export const fitsNumbers = (page: PageFacts, { date }: SearchedMeeting, { minute, resolution, page: asked }: Query): boolean =>
  (minute === null || isNumbered(page, date, minute, ['minute', 'resolution']))
  && (resolution === null || isNumbered(page, date, resolution, ['resolution']))
  && (asked === null || isPageAsked(asked, page));
