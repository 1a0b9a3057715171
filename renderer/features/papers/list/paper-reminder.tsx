// Makes the reminder of a paper from what is known of it.
import { publicAccess } from '../../../../shared/model/access.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { paperReminder } from '../../../../shared/phrases/sentences/paper-reminder.ts';
import { asRestricted } from '../../../../shared/rules/access.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useAgendaDeadline } from '../../../data/use-agenda-deadline.ts';
import { ReminderDialog } from '../dialogs/reminder-dialog.tsx';
import type { PapersView } from './use-papers-view.ts';

export type PaperReminderProps = {
  readonly view: Pick<PapersView, 'items' | 'labels' | 'panel' | 'meeting'>;
  readonly paper: Paper;
  readonly today: string;
  readonly onClose: () => void;
};

export const PaperReminder = ({ view, paper, today, onClose }: PaperReminderProps) => {
  const { actor } = useData();
  const { items, labels, panel, meeting } = view;
  // An undated meeting has no deadline; the count needs some day all the same.
  const count = useAgendaDeadline(panel.law, meeting.date ?? today);
  const item = asRestricted(items).find(({ id }) => id === paper.itemId);
  const reminder = paperReminder({
    paper, panel, today, meetingDate: meeting.date, deadline: meeting.date === null ? null : (count?.deadline ?? null), sender: actor?.name ?? '',
    item: { title: item?.title ?? '', access: item?.access ?? publicAccess }, itemNumber: labels.get(paper.itemId ?? '') ?? '',
  }, phraseBook(panel.houseStyle));
  return <ReminderDialog reminder={reminder} onClose={onClose} />;
};
