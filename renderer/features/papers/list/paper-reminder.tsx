// Makes the reminder of a paper from what is known of it.
import type { Paper } from '../../../../shared/model/paper.ts';
import { phraseBook } from '../../../../shared/phrases/phrase-book.ts';
import { reminderOfPaper } from '../../../../shared/phrases/sentences/reminder-of-paper.ts';
import { useData } from '../../../data/data-provider.tsx';
import { readSnapshot } from '../../../data/snapshot.ts';
import { useAgendaDeadline } from '../../../data/use-agenda-deadline.ts';
import { useLive } from '../../../data/use-live.ts';
import { ReminderDialog } from '../dialogs/reminder-dialog.tsx';
import type { PapersView } from './use-papers-view.ts';

export type PaperReminderProps = {
  readonly view: Pick<PapersView, 'panel' | 'meeting'>;
  readonly paper: Paper;
  readonly today: string;
  readonly onClose: () => void;
};

export const PaperReminder = ({ view, paper, today, onClose }: PaperReminderProps) => {
  const { db, actor } = useData();
  const { panel, meeting } = view;
  // An undated meeting has no deadline; the count needs some day all the same.
  const count = useAgendaDeadline(panel.law, meeting.date ?? today);
  const live = useLive(() => readSnapshot(db, meeting.id), [db, meeting.id]);
  if (live.status !== 'ready' || !live.value.ok) return null;
  const deadline = meeting.date === null ? null : (count?.deadline ?? null);
  const reminder = reminderOfPaper(live.value.value, paper.id, { deadline, today, sender: actor?.name ?? '' }, phraseBook(panel.houseStyle));
  return reminder === null ? null : <ReminderDialog reminder={reminder} onClose={onClose} />;
};
