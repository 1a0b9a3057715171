// Saves the paper as a Word file: for the public, or with what is not for publication for members.
import type { Audience } from '../../../../shared/documents/document-options.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { usePaperWordFile } from '../../../saving/use-paper-word-file.ts';
import { showToast } from '../../../ui/toast-queue.ts';
import type { PaperView } from './use-paper-view.ts';

export type PaperFile = { readonly isSaving: boolean; readonly save: (audience?: Audience) => Promise<void> };

/** Without a choice: for whoever may have it, by the paper's access. */
export const usePaperFile = ({ paper, access, itemLabel }: PaperView): PaperFile => {
  const { isBuilding, save } = usePaperWordFile();
  return {
    isSaving: isBuilding,
    save: async (audience = access.level === 'public' ? 'public' : 'members') => {
      const problem = await save({ meetingId: paper.meetingId, paper, itemLabel, audience });
      if (problem !== null) showToast(problemLine(problem));
    },
  };
};
