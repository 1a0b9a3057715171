// The papers and pictures that can be chosen for erasing, each with words that tell it from the others.
import { mapPictures } from './map-pictures.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { allLiveRows } from '../live-rows.ts';

export type Erasable = { readonly value: string; readonly label: string; readonly hint: string };

/** Deleted ones too: what is deleted is still in the history. */
export const listErasable = async (db: OrderpaperDatabase): Promise<{ readonly papers: readonly Erasable[]; readonly pictures: readonly Erasable[] }> => {
  const dates = new Map((await allLiveRows(db.meetings)).map((meeting) => [meeting.id, meeting.date ?? 'no day']));
  const papers = await db.papers.toArray();
  const titles = new Map(papers.map((paper) => [paper.id, paper.title]));
  const pictures = new Map<string, Erasable>();
  await db.paperSections.each((section) => {
    for (const { sha256, alt, caption } of mapPictures(section.text)) {
      const words = alt !== '' ? alt : caption !== '' ? caption : 'Picture without words';
      pictures.set(sha256, { value: sha256, label: words, hint: titles.get(section.paperId) ?? '' });
    }
  });
  return {
    papers: papers.map((paper) => ({ value: paper.id, label: paper.title === '' ? 'Paper without a title' : paper.title, hint: `Meeting of ${dates.get(paper.meetingId) ?? 'no day'}${paper.deletedAt === null ? '' : ', deleted'}` })),
    pictures: [...pictures.values()],
  };
};
