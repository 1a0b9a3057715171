// The deadline of the next agenda as a fact with its rule (UX 11, DOMAIN T1).
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { agendaDeadline } from '../../../shared/rules/clear-days.ts';
import { listClosures } from '../../data/closures-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { deadlineWords } from '../../lib/deadline-words.ts';
import { DeadlineFact } from '../../ui/deadline-fact.tsx';

export type PublicationDeadlineProps = { readonly date: IsoDate; readonly panel: Panel; readonly today: IsoDate };

/** Nothing for an informal panel, which has no deadline. */
export const PublicationDeadline = ({ date, panel, today }: PublicationDeadlineProps) => {
  const { db } = useData();
  const live = useLive(async () => ({ closures: await listClosures(db), settings: await readSettings(db) }), [db]);
  if (live.status !== 'ready') return null;
  const { closures, settings } = live.value;
  const count = agendaDeadline(panel.law, { meeting: date, closures, saturdaysCount: settings.saturdaysCount });
  return count === null ? null : <DeadlineFact {...deadlineWords(date, count, today)} />;
};
