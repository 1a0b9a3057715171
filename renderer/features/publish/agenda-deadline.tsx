// The agenda's deadline as a fact with its rule, from the closures and standing orders in the settings.
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { agendaDeadline } from '../../../shared/rules/clear-days.ts';
import { listClosures } from '../../data/closures-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { deadlineWords } from '../../lib/deadline-words.ts';
import { DeadlineFact } from '../../ui/deadline-fact.tsx';

export const AgendaDeadline = ({ meeting, panel, today }: { readonly meeting: Meeting; readonly panel: Panel; readonly today: IsoDate }) => {
  const { db } = useData();
  const live = useLive(async () => ({ closures: await listClosures(db), saturdaysCount: (await readSettings(db)).saturdaysCount }), [db]);
  if (meeting.date === null || live.status !== 'ready') return null;
  const count = agendaDeadline(panel.law, { meeting: meeting.date, ...live.value });
  if (count === null) return <p>An informal panel has no deadline in law.</p>;
  const words = deadlineWords(meeting.date, count, today);
  return <DeadlineFact sentence={words.sentence} days={words.days} isLate={words.isLate} />;
};
