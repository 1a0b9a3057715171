// The publication deadline of a meeting, live from the closures and standing orders in the settings (DOMAIN T1).
import type { Panel } from '../../shared/model/panel.ts';
import type { IsoDate } from '../../shared/model/record.ts';
import { agendaDeadline } from '../../shared/rules/clear-days.ts';
import type { ClearDays } from '../../shared/rules/clear-days.ts';
import { listClosures } from './closures-repository.ts';
import { useData } from './data-provider.tsx';
import { readSettings } from './settings-repository.ts';
import { useLive } from './use-live.ts';

/** Null while it is read, and for an informal panel, which has no deadline. */
export const useAgendaDeadline = (law: Panel['law'], meeting: IsoDate): ClearDays | null => {
  const { db } = useData();
  const live = useLive(async () => ({ closures: await listClosures(db), saturdaysCount: (await readSettings(db)).saturdaysCount }), [db]);
  return live.status === 'ready' ? agendaDeadline(law, { meeting, ...live.value }) : null;
};
