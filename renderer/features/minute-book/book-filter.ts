// What the minute book is narrowed down to, and how the address says it, so that going back from a minute finds the same.
import { resolutionOutcomes } from '../../../shared/model/text.ts';
import type { ResolutionOutcome } from '../../../shared/model/text.ts';

export const bookKinds = [
  { value: 'minutes', label: 'Minutes' }, { value: 'resolutions', label: 'Resolutions' }, { value: 'meetings', label: 'Meetings' }, { value: 'attendance', label: 'Attendance' },
] as const;
export type BookKind = (typeof bookKinds)[number]['value'];

export type BookFilter = {
  readonly words: string;
  readonly panelId: string | null;
  /** The name of a municipal year, "2026/27". */
  readonly year: string | null;
  readonly outcome: ResolutionOutcome | null;
  /** As `BookMember` has it. */
  readonly member: string | null;
};

export const wholeBook: BookFilter = { words: '', panelId: null, year: null, outcome: null, member: null };

export type BookQuestion = { readonly kind: BookKind; readonly filter: BookFilter };

export const fromAddress = (search: URLSearchParams): BookQuestion => ({
  kind: bookKinds.find(({ value }) => value === search.get('show'))?.value ?? 'minutes',
  filter: {
    words: search.get('q') ?? '', panelId: search.get('panel'), year: search.get('year'), member: search.get('member'),
    outcome: resolutionOutcomes.find((outcome) => outcome === search.get('outcome')) ?? null,
  },
});

export const toAddress = ({ kind, filter }: BookQuestion): Record<string, string> => Object.fromEntries(
  [['q', filter.words], ['show', kind === 'minutes' ? null : kind], ['panel', filter.panelId], ['year', filter.year], ['outcome', filter.outcome], ['member', filter.member]]
    .flatMap(([key, value]) => (typeof key !== 'string' || typeof value !== 'string' || value === '' ? [] : [[key, value]])),
);

/** A panel or year keeps nobody from seeing that there is more: what the empty list offers to take off. */
export const isNarrowed = (filter: BookFilter): boolean => (Object.keys(wholeBook) as (keyof BookFilter)[]).some((key) => (filter[key] ?? '') !== '');
