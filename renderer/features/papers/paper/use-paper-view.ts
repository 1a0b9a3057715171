// What the screen of a paper reads: its frame and its sections apart, so that saving a text does not read the agenda again.
import { useMemo } from 'react';
import type { Access } from '../../../../shared/model/access.ts';
import type { Item, Meeting } from '../../../../shared/model/meeting.ts';
import type { Panel } from '../../../../shared/model/panel.ts';
import type { Paper, PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import { accessOfPapers } from '../../../../shared/rules/paper-access.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { listItems } from '../../../data/items-repository.ts';
import { createKeptSections } from '../../../data/kept-sections.ts';
import { getMeeting } from '../../../data/meetings-repository.ts';
import { getPanel } from '../../../data/panels-repository.ts';
import { listPapers } from '../../../data/papers-repository.ts';
import { useLive } from '../../../data/use-live.ts';

type Frame = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly paper: Paper;
  /** The paper that it is an appendix or the public version of. */
  readonly above: Paper | null;
  readonly item: Item | null;
  /** Effective: its own, or that of what it stands under where that is stricter. */
  readonly access: Access;
  readonly itemLabel: string;
};

export type PaperView = Frame & {
  readonly sections: readonly PaperSection[];
  /** Takes a section as it was just saved, so that it isn't read back. */
  readonly onSaved: (section: PaperSection) => void;
};

export type PaperViewState =
  | { readonly status: 'loading' | 'gone' }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly view: PaperView };

const readFrame = async (db: OrderpaperDatabase, meetingId: string, paperId: string): Promise<Frame | null> => {
  const meeting = await getMeeting(db, meetingId);
  const panel = meeting === null ? null : await getPanel(db, meeting.panelId);
  const papers = await listPapers(db, meetingId);
  const paper = papers.find(({ id }) => id === paperId);
  if (meeting === null || panel === null || paper === undefined) return null;
  const items = await listItems(db, meetingId);
  return {
    meeting, panel, items, paper, access: accessOfPapers({ items, papers })(paper),
    above: papers.find(({ id }) => id === paper.belongsTo?.paperId) ?? null,
    item: items.find(({ id }) => id === paper.itemId) ?? null,
    itemLabel: agendaLabels(items).get(paper.itemId ?? '') ?? '',
  };
};

export const usePaperView = (meetingId: string, paperId: string): PaperViewState => {
  const { db } = useData();
  const frame = useLive(() => readFrame(db, meetingId, paperId), [db, meetingId, paperId]);
  const kept = useMemo(() => ({ paperId, ...createKeptSections() }), [paperId]);
  const sections = useLive(() => kept.list(db, kept.paperId), [db, kept]);
  if (frame.status === 'failed') return frame;
  if (sections.status === 'failed') return sections;
  if (frame.status === 'loading' || sections.status === 'loading') return { status: 'loading' };
  if (frame.value === null) return { status: 'gone' };
  return { status: 'ready', view: { ...frame.value, sections: sections.value, onSaved: kept.remember } };
};
