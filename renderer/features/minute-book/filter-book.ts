// What of the minute book fits a search and its filters. Pure, so that it can be tried without a store.
import type { Meeting, ResolutionRecord } from '../../../shared/model/meeting.ts';
import type { ResolutionOutcome } from '../../../shared/model/text.ts';
import type { MunicipalYear } from '../../../shared/model/panel.ts';
import { outcomeWords } from '../../../shared/rules/resolution-outcome.ts';
import { surnameOf, namesPerson } from '../../../shared/search/names-person.ts';
import { foldedWords } from '../../../shared/search/words.ts';
import type { BookFilter } from './book-filter.ts';
import type { BookMinute, MinuteBook } from './use-minute-book.ts';

/** The municipal year that a day of a panel falls in; null where none is on record. */
export const yearOf = ({ panelId, date }: Pick<Meeting, 'panelId' | 'date'>, years: readonly MunicipalYear[]): string | null => {
  const own = years.filter((year) => year.panelId === panelId && date !== null && year.startsOn <= date);
  return own.reduce<MunicipalYear | null>((last, year) => (last === null || year.startsOn > last.startsOn ? year : last), null)?.name ?? null;
};

/** Apostrophes and quotation marks are typed straight or curled, by whoever wrote and by whoever searches; every letter keeps its place. */
const alike = (text: string): string => text.toLocaleLowerCase('en-GB').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

const fits = (text: string, words: readonly string[]): boolean => {
  const lower = alike(text);
  return words.every((word) => lower.includes(word));
};

export type FoundResolution = { readonly of: BookMinute; readonly id: string; readonly text: string; readonly part: number | null; /** In words; null: another kind of decision, or a row from before it was kept. */ readonly outcome: string | null };

export type Found = { readonly meetings: readonly Meeting[]; readonly minutes: readonly BookMinute[]; readonly resolutions: readonly FoundResolution[] };

const outcomeOfRow = ({ outcome }: ResolutionRecord): string | null => (outcome === undefined || outcome === null || outcome === 'other' ? null : outcomeWords[outcome]);

const wordsTyped = (typed: string): readonly string[] => alike(typed).split(/\s+/).filter((word) => word !== '');

const fitsMinute = ({ label }: BookMinute, text: string, words: readonly string[]): boolean => fits(`${label ?? ''} ${text}`, words);

/** The words of a minute in which a search found it: as it was approved, and where only those fit, as it was published before. */
export const wordsFound = (row: BookMinute, typed: string): { readonly words: string; readonly isPublishedOnly: boolean } =>
  row.published !== null && !fitsMinute(row, row.words, wordsTyped(typed)) ? { words: row.published, isPublishedOnly: true } : { words: row.words, isPublishedOnly: false };

/** What stands under a minute's title says it no second time. */
export const withoutTitle = (words: string, title: string): string => (words.startsWith(`${title} `) ? words.slice(title.length + 1) : words);

/** What a resolution decided, of the vocabulary (DOMAIN M4); what has no word there is another decision. */
const decided = ({ outcome }: ResolutionRecord): ResolutionOutcome => outcome ?? 'other';

/** Folded once for each minute: a book is read anew when something in it changes. */
const folded = new WeakMap<BookMinute, readonly string[]>();

const foldedOf = (row: BookMinute): readonly string[] => {
  const known = folded.get(row) ?? foldedWords(row.words);
  folded.set(row, known);
  return known;
};

/** A minute names a member in its words, as minutes write names, or in what was recorded with it. */
const namesMember = ({ members }: Pick<MinuteBook, 'members'>, key: string) => {
  const name = members.find((member) => member.key === key)?.name ?? null;
  const surname = name === null ? null : surnameOf(name);
  return (row: BookMinute): boolean => row.recorded.has(key) || (name !== null && surname !== null && foldedOf(row).includes(surname) && namesPerson(name, foldedOf(row)));
};

/**
 * Every word has to be there, in any order: in a minute's title, number or text, as it was approved or as it was published; in a resolution itself; in
 * a meeting's place or in any of its minutes. All filters hold together: an outcome that of a resolution, a minute with one, or a meeting with such a
 * minute; a member whoever a minute names, and the list of a meeting.
 */
export const filterBook = (book: MinuteBook, { words: typed, panelId, year, outcome, member }: BookFilter): Found => {
  const { meetings, minutes, years, attendance, keys } = book;
  const words = wordsTyped(typed);
  const inScope = (meeting: Meeting): boolean => (panelId === null || meeting.panelId === panelId) && (year === null || yearOf(meeting, years) === year);
  const namesThem = member === null ? () => true : namesMember(book, member);
  const isDecided = (row: ResolutionRecord): boolean => outcome === null || decided(row) === outcome;
  const hasDecided = (rows: readonly ResolutionRecord[]): boolean => outcome === null || rows.some(isDecided);
  const scope = minutes.filter((row) => inScope(row.meeting) && hasDecided(row.resolutions));
  const hasWords = scope.filter((row) => fitsMinute(row, row.words, words) || (row.published !== null && fitsMinute(row, row.published, words)));
  const withMinutes = new Set(hasWords.map(({ meeting }) => meeting.id));
  const withOutcome = new Set(scope.map(({ meeting }) => meeting.id));
  const onList = member === null ? null : new Set(attendance.filter(({ id }) => keys.get(id) === member).map(({ meetingId }) => meetingId));
  return {
    meetings: meetings.filter((meeting) => inScope(meeting) && (outcome === null || withOutcome.has(meeting.id)) && (onList === null || onList.has(meeting.id)) &&
      (words.length === 0 || withMinutes.has(meeting.id) || fits(meeting.venue.lines.join(' '), words))),
    minutes: hasWords.filter(namesThem),
    resolutions: scope.filter(namesThem).flatMap((of) => of.resolutions.filter((row) => isDecided(row) && fits(`${row.text} ${outcomeOfRow(row) ?? ''}`, words)).map((row) => ({ of, id: row.id, text: row.text, part: row.part, outcome: outcomeOfRow(row) }))),
  };
};

/** How many resolutions decided what, under the other filters; those that none did are not among them. */
export const outcomeCounts = (book: MinuteBook, filter: BookFilter): ReadonlyMap<ResolutionOutcome, number> => {
  const { resolutions } = filterBook(book, { ...filter, outcome: null });
  const outcomes = new Map(book.minutes.flatMap((row) => row.resolutions.map((resolution) => [resolution.id, decided(resolution)] as const)));
  return resolutions.reduce((counts, { id }) => {
    const outcome = outcomes.get(id) ?? 'other';
    return counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }, new Map<ResolutionOutcome, number>());
};

/** The first place where a searched word stands, with some words around it. */
export const excerpt = (text: string, typed: string): string => {
  const [word = ''] = wordsTyped(typed);
  const at = word === '' ? 0 : Math.max(0, alike(text).indexOf(word) - 60);
  const cut = text.slice(at, at + 180).trim();
  return `${at > 0 ? '… ' : ''}${cut}${at + 180 < text.length ? ' …' : ''}`;
};

export type AttendanceCount = { readonly name: string; readonly meetings: number; readonly present: number; readonly apologies: number; readonly absent: number };

/** Members' attendance over meetings: a meeting counts only for those who were on its list, which is who was a member then (DOMAIN M7). @param member only theirs; null: everybody's */
export const attendanceCounts = ({ attendance, keys }: MinuteBook, meetings: readonly Meeting[], member: string | null = null): readonly AttendanceCount[] => {
  const ids = new Set(meetings.map(({ id }) => id));
  const rows = attendance.filter((row) => ids.has(row.meetingId) && (member === null || keys.get(row.id) === member) && (row.capacity === 'member' || row.capacity === 'co-opted') && row.presence !== 'not-recorded');
  return [...Map.groupBy(rows, ({ id }) => keys.get(id) ?? id)].map(([, own]) => {
    const count = (presence: string): number => own.filter((row) => row.presence === presence).length;
    const [first] = own;
    return { name: first === undefined ? '' : first.councillor ? `Councillor ${first.name}` : first.name, meetings: own.length, present: count('present'), apologies: count('apologies'), absent: count('absent') };
  }).sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
};
