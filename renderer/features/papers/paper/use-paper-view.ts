// What the screen of a paper reads: its frame and its sections apart, so that saving a text does not read the agenda again.
import { useState } from 'react';
import type { Item, Meeting } from '../../../../shared/model/meeting.ts';
import type { Panel } from '../../../../shared/model/panel.ts';
import type { Paper, PaperSection } from '../../../../shared/model/paper.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { agendaLabels } from '../../../../shared/rules/agenda-numbers.ts';
import { useData } from '../../../data/data-provider.tsx';
import type { OrderpaperDatabase } from '../../../data/database.ts';
import { listItems } from '../../../data/items-repository.ts';
import { getMeeting } from '../../../data/meetings-repository.ts';
import { getPanel } from '../../../data/panels-repository.ts';
import { listPapers } from '../../../data/papers-repository.ts';
import { listSections } from '../../../data/sections-repository.ts';
import { useLive } from '../../../data/use-live.ts';

type Frame = {
  readonly meeting: Meeting;
  readonly panel: Panel;
  readonly items: readonly Item[];
  readonly paper: Paper;
  /** The paper that it is an appendix or the public version of. */
  readonly above: Paper | null;
  readonly item: Item | null;
  readonly itemLabel: string;
};

export type PaperView = Frame & { readonly sections: readonly PaperSection[] };

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
    meeting, panel, items, paper,
    above: papers.find(({ id }) => id === paper.belongsTo?.paperId) ?? null,
    item: items.find(({ id }) => id === paper.itemId) ?? null,
    itemLabel: agendaLabels(items).get(paper.itemId ?? '') ?? '',
  };
};

/** Rows that have not changed since the last read stay the same objects (each write grows `rev`), so that nothing redraws for them. */
const keepSame = () => {
  let known = new Map<string, PaperSection>();
  return (rows: readonly PaperSection[]): readonly PaperSection[] => {
    const next = rows.map((row) => {
      const before = known.get(row.id);
      return before?.rev === row.rev ? before : row;
    });
    known = new Map(next.map((row) => [row.id, row]));
    return next;
  };
};

export const usePaperView = (meetingId: string, paperId: string): PaperViewState => {
  const { db } = useData();
  const frame = useLive(() => readFrame(db, meetingId, paperId), [db, meetingId, paperId]);
  const [same] = useState(keepSame);
  const sections = useLive(async () => same(await listSections(db, paperId)), [db, paperId]);
  if (frame.status === 'failed') return frame;
  if (sections.status === 'failed') return sections;
  if (frame.status === 'loading' || sections.status === 'loading') return { status: 'loading' };
  if (frame.value === null) return { status: 'gone' };
  return { status: 'ready', view: { ...frame.value, sections: sections.value } };
};
