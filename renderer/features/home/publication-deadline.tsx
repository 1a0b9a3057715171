// The deadline of the next agenda as a fact with its rule (UX 11, DOMAIN T1).
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { useAgendaDeadline } from '../../data/use-agenda-deadline.ts';
import { deadlineWords } from '../../lib/deadline-words.ts';
import { DeadlineFact } from '../../ui/deadline-fact.tsx';

export type PublicationDeadlineProps = { readonly date: IsoDate; readonly panel: Panel; readonly today: IsoDate };

/** Nothing for an informal panel, which has no deadline. */
export const PublicationDeadline = ({ date, panel, today }: PublicationDeadlineProps) => {
  const count = useAgendaDeadline(panel.law, date);
  return count === null ? null : <DeadlineFact {...deadlineWords(date, count, today)} />;
};
