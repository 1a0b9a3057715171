// What the screen calls a publication, its clear days and what it changed.
import type { AgendaPublicationKind, HeldClearDays, PublishedChange } from '../../../../shared/model/publication.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

export const kindWords: Readonly<Record<AgendaPublicationKind, string>> = {
  first: 'First publication', amended: 'Amended', supplement: 'Supplement', 'item-withdrawn': 'Item withdrawn', 'agenda-withdrawn': 'Agenda withdrawn',
};

/** By which count the clear days hold or do not. */
export const clearDaysWords = ({ held, deadline, lawfulDeadline }: HeldClearDays): string => {
  switch (held) {
    case 'in-time': return `Five clear days hold (last day: ${dayInWords(deadline)}).`;
    case 'late-by-standing-orders': return `Late by your standing orders (last day ${dayInWords(deadline)}), in time by law (${dayInWords(lawfulDeadline)}).`;
    case 'late': return `Fewer than five clear days: last day by law: ${dayInWords(lawfulDeadline)}.`;
  }
};

const whatWords: Readonly<Record<PublishedChange['what'], (item: string) => string>> = {
  date: () => 'The date of the meeting is another one.', time: () => 'The time of the meeting is another one.', venue: () => 'The venue is another one.',
  correction: (item) => (item === '' ? 'The front sheet is corrected.' : `Item ${item} is corrected.`),
  'paper-added': (item) => `Item ${item}: a paper is added.`, 'paper-replaced': (item) => `Item ${item}: a paper is replaced.`,
  'paper-access': (item) => `Item ${item}: who may see a paper is changed.`,
  'item-added': (item) => `Item ${item} is added.`, 'item-withdrawn': (item) => `Item ${item} is withdrawn.`,
};

/** @param item the item's number; empty: the front sheet */
export const changeWords = ({ what }: PublishedChange, item: string): string => whatWords[what](item);
