// What the screens of an update read.
import type { Access } from '../../../shared/model/access.ts';
import type { Consent, Contributor } from '../../../shared/model/contributor.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Paper, PaperSection } from '../../../shared/model/paper.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { accessOfPapers } from '../../../shared/rules/paper-access.ts';
import { listConsents } from '../../data/consents-repository.ts';
import { listContributors } from '../../data/contributors-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { listItems } from '../../data/items-repository.ts';
import { getMeeting } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { getPaper, listPapers } from '../../data/papers-repository.ts';
import { listSections } from '../../data/sections-repository.ts';
import { useLive } from '../../data/use-live.ts';

export type Update = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly paper: Paper;
  /** Effective: its own, or that of what it stands under where that is stricter. */
  readonly access: Access;
  /** The printed number of its item; empty: it has none. */
  readonly itemLabel: string;
  readonly sections: readonly PaperSection[];
  readonly contributors: readonly Contributor[];
  readonly consents: readonly Consent[];
};

/** `ready` with null when the paper is no longer there. */
export const useUpdate = (meetingId: string, paperId: string) => {
  const { db } = useData();
  return useLive(async (): Promise<Update | null> => {
    const [meeting, paper] = [await getMeeting(db, meetingId), await getPaper(db, paperId)];
    const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
    if (meeting === null || paper === null || panel === null) return null;
    const items = await listItems(db, meetingId);
    return {
      meeting, paper, panel, access: accessOfPapers({ items, papers: await listPapers(db, meetingId) })(paper), itemLabel: agendaLabels(items).get(paper.itemId ?? '') ?? '',
      sections: await listSections(db, paperId), contributors: await listContributors(db, panel.id), consents: await listConsents(db, panel.id),
    };
  }, [db, meetingId, paperId]);
};
