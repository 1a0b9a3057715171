// Of a meeting, what one paper's print hangs on: so that making all papers of a pack costs what they are long, and not the square of it.
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Paper } from '../model/paper.ts';

/** The paper with those that it belongs to or that belong to it, over any number of steps. */
const family = (papers: readonly Paper[], { id }: Paper): ReadonlySet<string> => {
  const found = new Set([id]);
  for (let before = 0; before !== found.size;) {
    before = found.size;
    for (const { id: other, belongsTo } of papers) {
      if (belongsTo === undefined) continue;
      if (found.has(other)) found.add(belongsTo.paperId);
      else if (found.has(belongsTo.paperId)) found.add(other);
    }
  }
  return found;
};

/** The snapshot without minutes, without what was published, and of papers and sections only the paper's own and those of papers that it goes with. */
export const withPaperAlone = (whole: MeetingSnapshot, paper: Paper): MeetingSnapshot => {
  const ids = family(whole.papers, paper);
  return {
    ...whole, minutes: [], publications: undefined, papers: whole.papers.filter(({ id }) => ids.has(id)),
    paperSections: whole.paperSections?.filter(({ paperId }) => paperId === paper.id),
  };
};
