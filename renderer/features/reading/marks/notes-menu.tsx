// What can be done with all notes of the meeting.
import { useState } from 'react';
import { problemLine } from '../../../../shared/model/result.ts';
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { readingFile } from '../../../platform/file-types.ts';
import type { PickedFile } from '../../../platform/platform.ts';
import { usePlatform } from '../../../platform/platform-context.tsx';
import { MenuButton } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { ReplyDialog } from './reply-dialog.tsx';
import { BringInDialog } from './bring-in-dialog.tsx';
import { SaveNotesDialog } from './notes-dialogs.tsx';
import { useNotesFiles } from './use-notes-files.ts';

type Shown = { readonly as: 'save' } | { readonly as: 'bring'; readonly file: PickedFile } | { readonly as: 'reply' } | null;

export const NotesMenu = () => {
  const platform = usePlatform();
  const files = useNotesFiles();
  const [shown, setShown] = useState<Shown>(null);
  const close = (): void => { setShown(null); };
  const choose = async (): Promise<void> => {
    const picked = await platform.openFiles({ types: [readingFile], multiple: false });
    if (!picked.ok) { showToast(problemLine(picked.problem)); return; }
    const file = picked.value?.[0];
    if (file !== undefined) setShown({ as: 'bring', file });
  };
  const acts = [
    { id: 'brief', label: 'My brief as a Word file', onAction: () => void files.saveBrief(false) },
    { id: 'brief-large', label: 'My brief in large print', onAction: () => void files.saveBrief(true) },
    { id: 'save', label: 'Save my notes for another device', onAction: () => { setShown({ as: 'save' }); } },
    { id: 'bring', label: 'Bring in notes of another device', onAction: () => void choose() },
    { id: 'reply', label: 'Send apologies or declare an interest', onAction: () => { setShown({ as: 'reply' }); } },
  ];
  useCommands(acts.map(({ id, label, onAction }) => ({ id: `marks.file-${id}`, group: 'File' as const, label, keys: null, perform: onAction })));
  return (
    <>
      <MenuButton label="Brief and files" size="small" acts={acts} />
      {files.problem !== null && shown === null && <p role="alert">{problemLine(files.problem)}</p>}
      {shown?.as === 'save' && <SaveNotesDialog files={files} onClose={close} />}
      {shown?.as === 'bring' && <BringInDialog file={shown.file} onClose={close} />}
      {shown?.as === 'reply' && <ReplyDialog onClose={close} />}
    </>
  );
};
