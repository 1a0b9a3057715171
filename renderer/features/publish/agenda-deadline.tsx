// The agenda's deadline as a fact with its rule (UX 11).
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { useAgendaDeadline } from '../../data/use-agenda-deadline.ts';
import { deadlineWords } from '../../lib/deadline-words.ts';
import { DeadlineFact } from '../../ui/deadline-fact.tsx';

export const AgendaDeadline = ({ date, panel, today }: { readonly date: IsoDate; readonly panel: Panel; readonly today: IsoDate }) => {
  const count = useAgendaDeadline(panel.law, date);
  if (panel.law === 'informal') return <p>An informal panel has no deadline in law.</p>;
  return count === null ? null : <DeadlineFact {...deadlineWords(date, count, today)} />;
};
