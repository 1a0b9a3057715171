// The title of a paper as a line that saves itself.
import type { Paper } from '../../../shared/model/paper.ts';
import type { StoredLine } from '../../lib/stored-line.ts';
import { useData } from '../data-provider.tsx';
import { updatePaper } from '../papers-repository.ts';
import { savedLine, useStoredLine } from './use-stored-line.ts';

export const usePaperTitle = (paper: Paper): StoredLine => {
  const { context } = useData();
  return useStoredLine<number>(paper.title, paper.rev, async (title, rev) =>
    savedLine(await updatePaper(context, { id: paper.id, rev, meetingId: paper.meetingId, patch: { title } }), (stored) => ({ words: stored.title, base: stored.rev })));
};
