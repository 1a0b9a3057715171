// What the window is called while a paper is read: the browser and the desktop keep it, so it names nothing of the restricted part.
import { paperName } from '../../../../shared/meeting-file/reading/agenda-papers.ts';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import type { OpenCopy } from '../../../data/reading/open-copy.ts';

type Copy = Pick<OpenCopy, 'restrictedPapers'> & { readonly kept: Pick<OpenCopy['kept'], 'content'> };

const nameFor = ({ kept, restrictedPapers }: Copy, paper: ReadingPaper | null): string => {
  if (paper === null) return 'Front sheet';
  // As everybody has it: an item of the restricted part may say more.
  const item = kept.content.items.find(({ id }) => id === paper.itemId);
  if (restrictedPapers.has(paper.id)) return item === undefined ? 'Restricted paper' : `Restricted paper, item ${item.label}`;
  return paperName(paper, item);
};

/** @param paper null: the front sheet */
export const windowTitle = (copy: Copy, paper: ReadingPaper | null): string => `${nameFor(copy, paper)} - ${copy.kept.content.meeting.heading} - Orderpaper`;
