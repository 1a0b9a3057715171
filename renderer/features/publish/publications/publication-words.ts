// What the screen calls a publication, its clear days and what it changed.
import type { AgendaPublicationKind, HeldClearDays, PublishedChange } from '../../../../shared/model/publication.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

export const kindWords: Readonly<Record<AgendaPublicationKind, string>> = {
  first: 'First publication', amended: 'Amended', supplement: 'Supplement', 'item-withdrawn': 'Item withdrawn', 'agenda-withdrawn': 'Agenda withdrawn',
};

/** An agenda that was withdrawn goes out again without a change. */
export const publicationWords = ({ kind, changes }: { readonly kind: AgendaPublicationKind; readonly changes: readonly PublishedChange[] }): string => (kind === 'amended' && changes.length === 0 ? 'Published again' : kindWords[kind]);

/** By which count the clear days hold or do not. */
export const clearDaysWords = ({ held, deadline, lawfulDeadline }: HeldClearDays): string => {
  switch (held) {
    case 'in-time': return `Five clear days hold (last day: ${dayInWords(deadline)}).`;
    case 'late-by-standing-orders': return `Late by your standing orders (last day ${dayInWords(deadline)}), in time by law (${dayInWords(lawfulDeadline)}).`;
    case 'late': return `Fewer than five clear days: the last day by law is ${dayInWords(lawfulDeadline)}.`;
  }
};

const whatWords: Readonly<Record<PublishedChange['what'], (item: string, named: string, was: string) => string>> = {
  date: (_item, _named, was) => (was === '' ? 'The meeting has a date now.' : `The meeting is no longer on ${dayInWords(was)}.`),
  time: (_item, _named, was) => (was === '' ? 'The meeting has a time now.' : `The meeting is no longer at ${was}.`),
  venue: (_item, _named, was) => (was === '' ? 'The meeting has a venue now.' : `The venue is no longer ${was}.`),
  correction: (item) => (item === '' ? 'The front sheet is corrected.' : `Item ${item} is corrected.`),
  'paper-added': (item, named) => `Item ${item}: a paper is added${named}.`, 'paper-replaced': (item, named) => `Item ${item}: a paper is replaced${named}.`,
  'paper-access': (item, named) => `Item ${item}: who may see a paper is changed${named}.`,
  'item-added': (item, named) => `Item ${item} is added${named}.`, 'item-withdrawn': (item, named) => `Item ${item} is withdrawn${named}.`,
};

/** @param item the item's number; empty: the front sheet @param title of the paper, or of the item; empty: nobody gave it one */
export const changeWords = ({ what, text }: PublishedChange, item: string, title: string): string => whatWords[what](item, title === '' ? '' : `: “${title}”`, text);
