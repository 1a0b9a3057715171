// Dialogs of what is done with all notes. They don't stand in the side panel: where that closes for want of room, what is being typed stays.
import { useCommands } from '../../../lib/commands/use-commands.tsx';
import { BringInDialog } from './bring-in-dialog.tsx';
import { useMarks } from './marks-context.ts';
import { useNotesActs } from './notes-acts.ts';
import { SaveNotesDialog } from './notes-dialogs.tsx';
import { ReplyDialog } from './reply-dialog.tsx';

export const NotesOver = () => {
  const { asked, ask } = useMarks();
  const acts = useNotesActs();
  useCommands(acts.map(({ id, label, onAction }) => ({ id: `marks.file-${id}`, group: 'File' as const, label, keys: null, perform: onAction })));
  const close = (): void => { ask(null); };
  switch (asked?.as) {
    case 'save': return <SaveNotesDialog onClose={close} />;
    case 'bring': return <BringInDialog file={asked.file} onClose={close} />;
    case 'reply': return <ReplyDialog onClose={close} />;
    case undefined: return null;
  }
};
