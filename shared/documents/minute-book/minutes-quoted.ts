// Of which minutes a paper of the minute book holds words, so that whoever makes it can be told what to look at.
import { minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id } from '../../model/record.ts';
import type { DocumentOptions } from '../document-options.ts';
import { followUpsListed } from './follow-up-rows.ts';
import { forBook } from './for-book.ts';
import type { BookChoice } from './index.ts';
import { minuteNamed } from './which-minute.ts';
import { followUpsToCome } from './work-programme.ts';

/** @returns ids of those minutes, for the audience of the options; none of a paper that is made from agendas and attendance */
export const minutesQuoted = (snapshot: MeetingSnapshot, { kind, minute }: BookChoice, options: DocumentOptions): ReadonlySet<Id> => {
  switch (kind) {
    case 'extract': {
      const chosen = minuteNamed(snapshot, minute);
      return new Set(chosen.ok ? [chosen.value.minuteId] : []);
    }
    case 'follow-ups': return new Set(followUpsListed(forBook(snapshot, options).open, options).map(({ origin }) => origin.minuteId));
    case 'work-programme': return new Set(followUpsToCome(forBook(snapshot, options).open, options).map(({ origin }) => origin.minuteId));
    case 'year-index': return new Set(snapshot.meetings.flatMap(({ id }) => minutesOf(snapshot, id).map((each) => each.id)));
    case 'attendance-sheet':
    case 'chairs-brief': return new Set();
  }
};
