// The button of what can be done with all notes of the meeting.
import { MenuButton } from '../../../ui/menu.tsx';
import { useNotesActs } from './notes-acts.ts';

export const NotesMenu = () => <MenuButton label="Brief and files" size="small" acts={useNotesActs()} />;
