// The text of a paper's section, written while the agenda is open.
import type { PaperSection } from '../../shared/model/paper.ts';
import type { DataContext } from './data-context.ts';
import { openAgenda } from './locks.ts';
import type { SaveResult } from './save-result.ts';
import { saveText } from './text-history.ts';
import type { TextEdit } from './text-history.ts';

/** Saves the text of a section. As `saveText`; refused once the agenda is published. */
export const saveSectionText = (context: DataContext, edit: TextEdit): Promise<SaveResult<PaperSection>> =>
  saveText(context, 'paperSections', edit, { label: 'Write a paper', mayWrite: (work, section) => openAgenda(work, section.meetingId) });
