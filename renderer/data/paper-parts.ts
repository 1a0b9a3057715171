// What goes and comes back with a paper: its appendices, its public version, and the sections of all of them.
import type { Paper } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Work } from './act.ts';
import { deleteRecord, restoreRecord } from './write-record.ts';

/** Papers that belong to `paper`, deleted ones too, in any order. */
const belongings = async (work: Work, { id, meetingId }: Pick<Paper, 'id' | 'meetingId'>): Promise<Paper[]> =>
  (await work.db.papers.where('meetingId').equals(meetingId).toArray()).filter((row) => row.belongsTo?.paperId === id);

const sectionIds = (work: Work, paperId: Id, deletedAt: string | null): Promise<Id[]> =>
  work.db.paperSections.where('paperId').equals(paperId).filter((row) => row.deletedAt === deletedAt).primaryKeys();

/** Tombstones a paper with all that belongs to it, inside an act that is open. */
export const removePaper = async (work: Work, paper: Pick<Paper, 'id' | 'meetingId'>): Promise<void> => {
  for (const row of await belongings(work, paper)) await removePaper(work, row);
  for (const id of await sectionIds(work, paper.id, null)) await deleteRecord(work, 'paperSections', id);
  await deleteRecord(work, 'papers', paper.id);
};

/** Takes the tombstones off a paper and what went with it in the same act. */
export const bringPaperBack = async (work: Work, paper: Pick<Paper, 'id' | 'meetingId' | 'deletedAt'>): Promise<void> => {
  const { deletedAt } = paper;
  if (deletedAt === null) return;
  await restoreRecord(work, 'papers', paper.id);
  for (const id of await sectionIds(work, paper.id, deletedAt)) await restoreRecord(work, 'paperSections', id);
  for (const row of await belongings(work, paper)) if (row.deletedAt === deletedAt) await bringPaperBack(work, row);
};
