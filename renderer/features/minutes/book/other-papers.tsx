// The papers of the minute book that a meeting's minutes give: each is saved where the officer says, after a look at what it deserves one for.
import { useState } from 'react';
import type { Audience } from '../../../../shared/documents/document-options.ts';
import type { BookChoice } from '../../../../shared/documents/minute-book/index.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { useBookFile } from '../../../saving/use-book-file.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { BookFindingsDialog } from './book-findings-dialog.tsx';
import { ExtractDialog } from './extract-dialog.tsx';

export const OtherPapers = ({ meeting }: { readonly meeting: Meeting }) => {
  const { isBusy, question, save } = useBookFile();
  const [asksForMinute, setAsksForMinute] = useState(false);
  const make = async (choice: BookChoice, audience: Audience): Promise<void> => {
    const problem = await save(meeting.id, choice, audience);
    if (problem !== null) showToast(problemLine(problem));
  };
  const act = (kind: BookChoice['kind'], label: string, audience: Audience, hint?: string) => ({
    id: audience === 'members' && kind === 'follow-ups' ? 'follow-ups-members' : kind, label, isDisabled: isBusy, ...(hint === undefined ? {} : { hint }), onAction: () => void make({ kind }, audience),
  });
  return (
    <>
      <MenuButton
        label={isBusy ? 'Making the file' : 'Other papers'}
        variant="quiet"
        acts={[
          { id: 'extract', label: 'Extract of one minute …', hint: 'For a report’s author', isDisabled: isBusy, onAction: () => { setAsksForMinute(true); } },
          act('attendance-sheet', 'Attendance sheet to sign', 'public'),
          act('chairs-brief', 'Chair’s brief', 'members', 'Private'),
          act('follow-ups', 'Follow-ups', 'public', 'For the public, as Word and as a table'),
          act('follow-ups', 'Follow-ups for members', 'members', 'With what is exempt'),
          act('work-programme', 'Work programme', 'public'),
          act('year-index', 'Index of the year', 'public'),
        ]}
      />
      {asksForMinute && <ExtractDialog meeting={meeting} onSave={(minute, audience) => void make({ kind: 'extract', minute }, audience)} onClose={() => { setAsksForMinute(false); }} />}
      {question !== null && <BookFindingsDialog {...question} />}
    </>
  );
};
