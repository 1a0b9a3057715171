// Of which minutes a paper of the minute book holds words, so that whoever makes it can be told what to look at.
import { followUpsOf, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Id } from '../../model/record.ts';
import type { DocumentOptions } from '../document-options.ts';
import { followUpsListed, mayBeListed } from './follow-up-rows.ts';
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

/** How many of what public minutes would have asked for a list for the public leaves out. */
const followUpsKeptBack = (snapshot: MeetingSnapshot, { kind }: BookChoice, options: DocumentOptions): number =>
  kind !== 'follow-ups' && kind !== 'work-programme' ? 0 : followUpsOf(snapshot).filter((row) => row.standing === 'confirmed' && row.access.level === 'public' && !mayBeListed(row, snapshot, options)).length;

/** How many proposals that this audience might have read nobody decided on: only members' list of follow-ups has them. */
const followUpsUndecided = (snapshot: MeetingSnapshot, { kind }: BookChoice, options: DocumentOptions): number =>
  kind !== 'work-programme' && (kind !== 'follow-ups' || options.audience === 'members') ? 0
    : followUpsOf(snapshot).filter((row) => row.standing === 'proposed' && row.state.kind === 'open' && (row.access.level === 'public' || options.audience === 'members')).length;

/** What `bookFindings` of shared/checking goes by. */
export const bookPaper = (snapshot: MeetingSnapshot, choice: BookChoice, options: DocumentOptions): { readonly kind: BookChoice['kind']; readonly isPublic: boolean; readonly quoted: ReadonlySet<Id>; readonly keptBack: number; readonly undecided: number } => ({
  kind: choice.kind, isPublic: options.audience !== 'members', quoted: minutesQuoted(snapshot, choice, options),
  keptBack: followUpsKeptBack(snapshot, choice, options), undecided: followUpsUndecided(snapshot, choice, options),
});
