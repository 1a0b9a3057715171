// What the Papers tab shows, live.
import type { Item, Meeting } from '../../../../shared/model/meeting.ts';
import type { Panel } from '../../../../shared/model/panel.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import { accessOfPapers, type AccessOfPaper } from '../../../../shared/rules/paper-access.ts';
import { listDeletedPapers } from '../../../data/commands/restore-deleted.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listItems } from '../../../data/items-repository.ts';
import { getMeeting } from '../../../data/meetings-repository.ts';
import { getPanel } from '../../../data/panels-repository.ts';
import { listPapers } from '../../../data/papers-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { paperTree } from './paper-tree.ts';
import type { PaperTree } from './paper-tree.ts';

export type PapersView = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly labels: ReadonlyMap<string, string>;
  readonly papers: readonly Paper[];
  /** The access that is effective for a paper. */
  readonly accessOf: AccessOfPaper;
  readonly tree: PaperTree;
  /** Deleted ones that can be brought back, the last deleted first. */
  readonly deleted: readonly Paper[];
};

/** `ready` with null when the meeting is no longer there. */
export const usePapersView = (meetingId: string) => {
  const { db } = useData();
  return useLive(async (): Promise<PapersView | null> => {
    const meeting = await getMeeting(db, meetingId);
    const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
    if (meeting === null || panel === null) return null;
    const items = await listItems(db, meetingId);
    const papers = await listPapers(db, meetingId);
    return { meeting, panel, items, labels: agendaLabels(items), papers, accessOf: accessOfPapers({ items, papers }), tree: paperTree(items, papers), deleted: await listDeletedPapers(db, meetingId) };
  }, [db, meetingId]);
};
