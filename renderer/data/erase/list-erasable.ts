// The papers, pictures and earlier files that can be chosen for erasing, each with words that tell it from the others.
import { mapPictures } from './map-pictures.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import type { AttachedFile, Paper } from '../../../shared/model/paper.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import type { OrderpaperDatabase } from '../database.ts';
import { allLiveRows } from '../live-rows.ts';

export type Erasable = { readonly value: string; readonly label: string; readonly hint: string };

const earlierFile = ({ sha256, fileName, addedAt }: AttachedFile, { title, file }: Paper): Erasable => ({
  value: sha256, label: fileName, hint: `Attached to “${title}” on ${dayInWords(londonDate(Date.parse(addedAt)))}${file === undefined ? '' : `, replaced by ${file.fileName}`}`,
});

/** Deleted ones too: what is deleted is still in the history. */
export const listErasable = async (db: OrderpaperDatabase): Promise<{ readonly papers: readonly Erasable[]; readonly pictures: readonly Erasable[]; readonly files: readonly Erasable[] }> => {
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
    files: [...new Map(papers.flatMap((paper) => (paper.earlierFiles ?? []).map((file) => [file.sha256, earlierFile(file, paper)] as const))).values()],
  };
};
