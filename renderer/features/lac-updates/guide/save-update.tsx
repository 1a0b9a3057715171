// The update as a Word file, to print like a newsletter or to hand on: as everybody may have it.
import { FileText } from 'lucide-react';
import { problemLine } from '../../../../shared/model/result.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { usePaperWordFile } from '../../../saving/use-paper-word-file.ts';
import { Button } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import type { Update } from '../use-update.ts';

const label = 'Save as Word';

/** For whoever may have it, by the update's access. */
export const SaveUpdate = ({ update: { meeting, paper, access, itemLabel } }: { readonly update: Update }) => {
  const { isBuilding, save } = usePaperWordFile();
  const saveNow = async (): Promise<void> => {
    if (isBuilding) return;
    const problem = await save({ meetingId: meeting.id, paper, itemLabel, audience: access.level === 'public' ? 'public' : 'members' });
    if (problem !== null) showToast(problemLine(problem));
  };
  useCommands([{ id: 'lac-update.save', group: 'File', label: 'Save the update as Word', keys: 'Ctrl+S', inText: true, perform: () => void saveNow() }]);
  return <Button icon={<FileText aria-hidden="true" />} onPress={() => void saveNow()}>{isBuilding ? 'Making the Word file' : label}</Button>;
};
