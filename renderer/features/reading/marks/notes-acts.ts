// What can be done with all notes of the meeting: on the button beside the paper, and as commands.
import { problemLine } from '../../../../shared/model/result.ts';
import { readingFile } from '../../../platform/file-types.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import type { MenuAct } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { useMarks } from './marks-context.ts';
import { useNotesFiles } from './use-notes-files.ts';

export const useNotesActs = (): readonly MenuAct[] => {
  const platform = usePlatform();
  const { ask } = useMarks();
  const files = useNotesFiles();
  const choose = async (): Promise<void> => {
    const picked = await platform.openFiles({ types: [readingFile], multiple: false });
    if (!picked.ok) { showToast(problemLine(picked.problem)); return; }
    const file = picked.value?.[0];
    if (file !== undefined) ask({ as: 'bring', file });
  };
  return [
    { id: 'brief', label: 'My brief as a Word file', onAction: () => void files.saveBrief(false) },
    { id: 'brief-large', label: 'My brief in large print', onAction: () => void files.saveBrief(true) },
    { id: 'save', label: 'Save my notes for another device', onAction: () => { ask({ as: 'save' }); } },
    { id: 'bring', label: 'Bring in notes of another device', onAction: () => void choose() },
    { id: 'reply', label: 'Send apologies or declare an interest', onAction: () => { ask({ as: 'reply' }); } },
  ];
};
