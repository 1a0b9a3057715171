// Follow-ups as a list prints them, in words; the Word file and the .csv say the same.
import type { Access } from '../../model/access.ts';
import type { FollowUp, FollowUpDue } from '../../model/follow-up.ts';
import { followUpsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { placeOf, timingOf } from '../../rules/follow-ups/standing.ts';
import type { DocumentOptions } from '../document-options.ts';
import { forBook } from './for-book.ts';
import { handFor, type Hand } from './record-sheet.ts';
import { rowMarking } from './restricted-rows.ts';

export type FollowUpRow = { readonly what: string; readonly who: string; readonly due: string; readonly stands: string; readonly from: string; readonly access: Access; /** Null: this audience gets nothing restricted in it. */ readonly marking: string | null };

export const dueWords = (due: FollowUpDue, { say, style }: Hand): string => {
  switch (due.kind) {
    case 'next-meeting': return say(due.after === undefined ? 'due-next' : 'due-after-next');
    case 'date': return printedShortDate(due.date, style);
    case 'interval': return due.months === 1 ? say('due-month') : say('due-months', { months: String(due.months) });
    case 'condition': return `${due.text.charAt(0).toLocaleUpperCase('en-GB')}${due.text.slice(1)}`;
    case 'other-body': return say('due-body', { body: due.text });
  }
};

export const whoWords = ({ who, to }: FollowUp, { say }: Hand): string => {
  if (to === null) return who ?? '';
  return who === null ? say('follow-up-to-alone', { to }) : say('follow-up-to', { who, to });
};

/** Why it was closed is an officer's word: members read it, the public reads the day. */
const standsWords = (row: FollowUp, snapshot: MeetingSnapshot, { builtOn: on, audience }: DocumentOptions, { say, style }: Hand): string => {
  const place = placeOf(row, snapshot, on);
  const day = 'on' in row.state ? printedShortDate(row.state.on, style) : '';
  if (place === 'closed') return audience === 'members' && row.state.kind === 'closed' ? say('stands-closed-why', { date: day, reason: row.state.reason }) : say('stands-closed', { date: day });
  if (place === 'answered') return say('stands-answered', { date: day });
  if (place === 'on-agenda') return say('stands-on-agenda');
  if (row.standing === 'proposed') return say('stands-proposed');
  const held = snapshot.meetings.flatMap(({ date, deletedAt, calledOff }) => (date !== null && date > (row.origin.date ?? '') && deletedAt === null && (calledOff ?? null) === null ? [date] : []));
  const timing = timingOf(row, on, held);
  return say(({ overdue: 'stands-overdue', due: 'stands-due', waiting: 'stands-waiting', later: 'stands-open' } as const)[timing]);
};

/** Minutes of a meeting that is not in the file are nobody's to look at here: null. */
const minutesStateOf = ({ origin }: FollowUp, { meetings }: MeetingSnapshot) => meetings.find(({ id, deletedAt }) => id === origin.meetingId && deletedAt === null)?.minutesState ?? null;

const originPhrase = (row: FollowUp, open: MeetingSnapshot) => {
  const state = minutesStateOf(row, open);
  if (state === 'draft' || state === 'none') return 'follow-up-origin-draft';
  return state === 'published' && open.panel.marksUnapproved === true ? 'follow-up-origin-unapproved' : 'follow-up-origin';
};

export const originWords = (row: FollowUp, open: MeetingSnapshot, { say, style }: Hand): string =>
  (row.origin.date === null ? row.origin.label : say(originPhrase(row, open), { number: row.origin.label, date: printedShortDate(row.origin.date, style) }));

/**
 * What a list for this audience may hold. Members and officers get all. The public gets what was confirmed of minutes that are out: what a follow-up says are
 * the words of its minute, and words of a draft are nobody's record yet and not open to inspection (LGA s100C(1)); of minutes that are not in the file nobody knows.
 */
export const mayBeListed = (row: FollowUp, open: MeetingSnapshot, { audience }: DocumentOptions): boolean =>
  audience === 'members' || (row.standing === 'confirmed' && ['published', 'approved'].includes(minutesStateOf(row, open) ?? ''));

/** @param open what the audience may have */
export const followUpsListed = (open: MeetingSnapshot, options: DocumentOptions): readonly FollowUp[] => followUpsOf(open).filter((row) => mayBeListed(row, open, options));

export const followUpRows = (snapshot: MeetingSnapshot, options: DocumentOptions): FollowUpRow[] => {
  const { open } = forBook(snapshot, options);
  const hand = handFor(open, options);
  return followUpsListed(open, options).map((row) => ({
    what: row.what, who: whoWords(row, hand), due: dueWords(row.due, hand), stands: standsWords(row, open, options, hand), from: originWords(row, open, hand),
    access: row.access, marking: rowMarking(row.access, open, options, hand),
  }));
};
