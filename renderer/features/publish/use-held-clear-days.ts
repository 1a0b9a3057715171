// Whether the clear days before the meeting hold for a publication today, as the publication's record keeps it (DOMAIN U4).
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { HeldClearDays } from '../../../shared/model/publication.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { timeliness } from '../../../shared/rules/clear-days.ts';
import { useAgendaDeadline } from '../../data/use-agenda-deadline.ts';

/** Null for an informal panel, and for a meeting without a date. */
export const useHeldClearDays = ({ date }: Pick<Meeting, 'date'>, { law }: Pick<Panel, 'law'>, today: IsoDate): HeldClearDays | null => {
  const count = useAgendaDeadline(law, date ?? today);
  return count === null || date === null ? null : { held: timeliness(today, count), deadline: count.deadline, lawfulDeadline: count.statutory.deadline };
};
