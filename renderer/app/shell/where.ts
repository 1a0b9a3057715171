// Where the window is: the panel and meeting of the address, for the header, for undo and for commands.
import { useMatches } from 'react-router';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Id } from '../../../shared/model/record.ts';
import { useData } from '../../data/data-provider.tsx';
import { getMeeting } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';

export type Where = { readonly panelId: Id | null; readonly meetingId: Id | null };

/** Ids from the address. */
export const useWhere = (): Where => {
  const params = useMatches().at(-1)?.params ?? {};
  return { panelId: params['panelId'] ?? null, meetingId: params['meetingId'] ?? null };
};

export type Place = { readonly panel: Panel | null; readonly meeting: Meeting | null };

const nowhere: Place = { panel: null, meeting: null };

/** The panel and meeting themselves; null while they are read and where there is none. */
export const usePlace = ({ panelId, meetingId }: Where): Place => {
  const { db } = useData();
  const place = useLive(
    async () => ({
      panel: panelId === null ? null : await getPanel(db, panelId),
      meeting: meetingId === null ? null : await getMeeting(db, meetingId),
    }),
    [db, panelId, meetingId],
  );
  return place.status === 'ready' ? place.value : nowhere;
};
