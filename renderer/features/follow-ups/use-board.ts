// All that meetings asked for, by where it stands today: nothing asked for may vanish without a decision (DOMAIN M5).
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { useData } from '../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../data/database.ts';
import { listAllFollowUps } from '../../data/follow-ups-repository.ts';
import { allLiveRows } from '../../data/live-rows.ts';
import { listPanels } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import type { Live } from '../../data/use-live.ts';
import { columnOf, heldBy } from './board-columns.ts';
import type { Column } from './board-columns.ts';

export type BoardRow = { readonly followUp: FollowUp; readonly column: Column; readonly panel: Panel; /** The meeting that asked, while it is here. */ readonly origin: Meeting | null; /** The meeting whose agenda has it. */ readonly onAgendaOf: Meeting | null; /** Why it still stands there, where that meeting is past. */ readonly held: string | null };
export type Board = { readonly rows: readonly BoardRow[]; readonly panels: readonly Panel[] };

const byAge = (a: BoardRow, b: BoardRow): number => ((a.followUp.origin.date ?? '') < (b.followUp.origin.date ?? '') ? -1 : 1);

const read = async (db: OrderpaperDatabase, today: IsoDate): Promise<Board> => {
  const [followUps, panels, meetings] = [await listAllFollowUps(db), await listPanels(db), await allLiveRows(db.meetings)];
  const itemIds = followUps.flatMap(({ state }) => (state.kind === 'on-agenda' ? [state.itemId] : []));
  const items = (await db.items.bulkGet(itemIds)).flatMap((item) => item ?? []);
  const rows = followUps.flatMap((followUp): BoardRow[] => {
    const panel = panels.find(({ id }) => id === followUp.panelId);
    const { state } = followUp;
    const meetingOf = (id: string | null): Meeting | null => meetings.find((meeting) => meeting.id === id) ?? null;
    const column = columnOf(followUp, { meetings, items, today });
    // An agenda that took it up and has it no more does not hold it.
    const onAgendaOf = meetingOf(state.kind === 'on-agenda' && column === 'on-agenda' ? state.meetingId : null);
    return panel === undefined ? [] : [{ followUp, panel, column, origin: meetingOf(followUp.origin.meetingId), onAgendaOf, held: onAgendaOf === null ? null : heldBy(onAgendaOf, today) }];
  });
  return { rows: rows.sort(byAge), panels };
};

export const useBoard = (today: IsoDate): Live<Board> => {
  const { db } = useData();
  return useLive(() => read(db, today), [db, today]);
};
