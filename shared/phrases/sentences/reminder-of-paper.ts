// The reminder of one paper of a meeting, with every young person's name as their display rule prints it (DOMAIN A6): it leaves the council.
import { publicAccess } from '../../model/access.ts';
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { itemsOf } from '../../model/meeting-snapshot.ts';
import type { Paper } from '../../model/paper.ts';
import type { Id, IsoDate } from '../../model/record.ts';
import { asRestricted } from '../../rules/access.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { withDisplayRules } from '../../rules/display-rules.ts';
import type { Say } from '../phrase-book.ts';
import { paperReminder } from './paper-reminder.ts';
import type { Reminder } from './paper-reminder.ts';

/** Somebody who may not be named is greeted without a name. */
const withOwner = (printed: Paper, whole: Paper): Paper =>
  printed.toFollow === undefined || printed.toFollow === null || printed.toFollow.owner === whole.toFollow?.owner ? printed : { ...printed, toFollow: { ...printed.toFollow, owner: '' } };

export type ReminderCircumstances = {
  /** The last day to publish; null for an informal panel, or without a date. */
  readonly deadline: IsoDate | null;
  readonly today: IsoDate;
  readonly sender: string;
};

/** @returns null when the meeting has no such paper */
export const reminderOfPaper = (whole: MeetingSnapshot, paperId: Id, circumstances: ReminderCircumstances, say: Say): Reminder | null => {
  const snapshot = withDisplayRules(whole, { say, on: circumstances.today });
  const [original, printed] = [whole, snapshot].map(({ papers }) => papers.find(({ id }) => id === paperId));
  if (original === undefined || printed === undefined) return null;
  const items = asRestricted(itemsOf(snapshot, printed.meetingId));
  const item = items.find(({ id }) => id === printed.itemId);
  return paperReminder({
    ...circumstances, paper: withOwner(printed, original), panel: snapshot.panel,
    meetingDate: snapshot.meetings.find(({ id }) => id === printed.meetingId)?.date ?? null,
    item: { title: item?.title ?? '', access: item?.access ?? publicAccess }, itemNumber: agendaLabels(items).get(printed.itemId ?? '') ?? '',
  }, say);
};
