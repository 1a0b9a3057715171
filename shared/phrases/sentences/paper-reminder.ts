// The text of a reminder to whoever owes a paper (DOMAIN U2, M8). It leaves the council, so nothing restricted is in it: neither the title
// of a restricted paper nor that of a restricted item (DESIGN section 5), nor the officer's own note.
import type { Access } from '../../model/access.ts';
import type { Item } from '../../model/meeting.ts';
import type { Panel } from '../../model/panel.ts';
import type { Paper } from '../../model/paper.ts';
import type { IsoDate } from '../../model/record.ts';
import { strictest } from '../../rules/access.ts';
import { printedDate } from '../dates.ts';
import type { Say } from '../phrase-book.ts';

export type ReminderFacts = {
  readonly paper: Pick<Paper, 'title' | 'access' | 'toFollow'>;
  /** As `asRestricted` gives it: with what it stands under. */
  readonly item: Pick<Item, 'title'> & { readonly access: Access };
  readonly itemNumber: string;
  readonly panel: Pick<Panel, 'name' | 'houseStyle'>;
  readonly meetingDate: IsoDate | null;
  /** The last day to publish; null for an informal panel, or without a date. */
  readonly deadline: IsoDate | null;
  readonly today: IsoDate;
  /** Who sends it. */
  readonly sender: string;
};

export type Reminder = { readonly subject: string; readonly text: string };

/** "Siobhan O'Neill, Head of Youth" is greeted by the name alone. */
const nameOf = (owner: string): string => (owner.split(',')[0] ?? '').trim();

const dueLine = ({ paper, panel, today }: ReminderFacts, say: Say): string => {
  const due = paper.toFollow?.dueOn ?? null;
  if (due === null) return say('reminder-undated');
  return say(due < today ? 'reminder-overdue' : 'reminder-due', { due: printedDate(due, panel.houseStyle) });
};

/** Subject and text of the reminder, in the panel's wording. */
export const paperReminder = (facts: ReminderFacts, say: Say): Reminder => {
  const { paper, item, itemNumber: number, panel, meetingDate, deadline, sender } = facts;
  const date = meetingDate === null ? '' : printedDate(meetingDate, panel.houseStyle);
  const isRestricted = strictest(paper.access, item.access).level !== 'public';
  const place = { panel: panel.name, date, number };
  const lines = [
    say('reminder-greeting', { owner: nameOf(paper.toFollow?.owner ?? '') }).replace(/\s+,/, ','),
    isRestricted ? say('reminder-paper-restricted', place) : say('reminder-paper', { ...place, paper: paper.title, item: item.title }),
    [dueLine(facts, say), ...(deadline === null ? [] : [say('reminder-publication', { deadline: printedDate(deadline, panel.houseStyle) })])].join(' '),
    [say('reminder-close'), sender].filter((line) => line !== '').join('\n'),
  ];
  const tidy = (words: string): string => words.replace(/ on \./g, '.').replace(/, :/g, ':');
  return { subject: tidy(say('reminder-subject', place)), text: tidy(lines.join('\n\n')) };
};
