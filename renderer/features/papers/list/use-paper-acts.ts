// What the officer does to papers as wholes; each is one step of undo and says what it did.
import type { Paper } from '../../../../shared/model/paper.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { addWrittenPaper, expectPaper } from '../../../data/commands/add-written-paper.ts';
import type { ExpectedPaper, NewWrittenPaper } from '../../../data/commands/add-written-paper.ts';
import { deletePaper } from '../../../data/commands/delete-paper.ts';
import { movePaper } from '../../../data/commands/move-paper.ts';
import type { MovePaperTo } from '../../../data/commands/move-paper.ts';
import { writeOutImport } from '../../../data/commands/write-out-import.ts';
import { restoreDeleted } from '../../../data/commands/restore-deleted.ts';
import { useData } from '../../../data/data-provider.tsx';
import { updatePaper } from '../../../data/papers-repository.ts';
import type { PaperFields } from '../../../data/papers-repository.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { announce } from '../../../ui/announce.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import { titleWords } from '../paper-words.ts';

const told = <T>(result: Result<T>): T | null => {
  if (result.ok) return result.value;
  showToast(problemLine(result.problem));
  return null;
};

export type PaperActs = {
  /** The new paper, or null when it was refused (and said so). */
  readonly write: (input: Omit<NewWrittenPaper, 'meetingId'>) => Promise<Paper | null>;
  readonly expect: (input: Omit<ExpectedPaper, 'meetingId'>) => Promise<Paper | null>;
  readonly move: (paper: Paper, to: MovePaperTo) => Promise<void>;
  readonly change: (paper: Paper, patch: PaperFields) => Promise<boolean>;
  readonly remove: (paper: Paper) => Promise<void>;
  /** The words of an imported paper become one of the pack. */
  readonly writeOut: (paper: Paper) => Promise<void>;
  readonly bringBack: (paper: Paper) => Promise<void>;
};

export const usePaperActs = (meetingId: string): PaperActs => {
  const { context } = useData();
  return {
    write: async (input) => told(await addWrittenPaper(context, { ...input, meetingId })),
    expect: async (input) => {
      const paper = told(await expectPaper(context, { ...input, meetingId }));
      if (paper !== null) offerUndo(context, meetingId, `“${titleWords(paper)}” is expected from ${input.toFollow.owner}.`);
      return paper;
    },
    move: async (paper, to) => {
      const moved = told(await movePaper(context, { meetingId, id: paper.id, to }));
      if (moved !== null) announce(`Moved to ${moved.position} of ${moved.of}`);
    },
    change: async (paper, patch) => {
      const changed = told(await updatePaper(context, { meetingId, id: paper.id, rev: paper.rev, patch }));
      if (changed !== null && changed.rev !== paper.rev) offerUndo(context, meetingId, `“${titleWords(changed)}” is changed.`);
      return changed !== null;
    },
    remove: async (paper) => {
      const removed = await deletePaper(context, { meetingId, id: paper.id });
      if (removed.ok) offerUndo(context, meetingId, `“${titleWords(paper)}” deleted.`);
      else told(removed);
    },
    writeOut: async (paper) => {
      const written = told(await writeOutImport(context, { meetingId, id: paper.id }));
      if (written !== null) offerUndo(context, meetingId, `“${titleWords(written)}” is a paper of the pack now. Look it through: pictures did not come with the text, and a table may have lost its shape.`);
    },
    bringBack: async (paper) => {
      const back = await restoreDeleted(context, { table: 'papers', id: paper.id, meetingId });
      if (back.ok) offerUndo(context, meetingId, `“${titleWords(paper)}” is back.`);
      else told(back);
    },
  };
};
