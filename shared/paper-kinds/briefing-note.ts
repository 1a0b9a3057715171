// The briefing note: to whom, from whom, what is happening and what is asked for (DOMAIN section 1).
import { dateField, formTable, lineField, numberedSection, tableText, type PaperKindTemplate } from './paper-kind.ts';

const required = { required: true } as const;

export const briefingNote: PaperKindTemplate = {
  kind: 'briefing-note',
  label: 'Briefing note',
  description: 'A note of one to three pages that tells members what is happening and what comes next.',
  sections: [
    formTable('head', 'Briefing note', 'The lines at the head of the note.', [
      lineField('to', 'To', 'Who is briefed.', '{panel}'),
      dateField('date', 'Date', 'The day of the meeting.', '{meetingDate}'),
      lineField('lead-officer', 'Lead officer', 'Name and post.'),
      lineField('title', 'Title', 'As it stands on the agenda.', '{title}'),
    ], false),
    numberedSection('background', 'Background', 'Why members are being briefed, and what they knew before.', required),
    numberedSection('key-issues', 'Key issues', 'What matters now.', required),
    numberedSection('key-actions', 'Key actions and timelines', 'What is being done, by whom and by when.', {
      required: true,
      text: tableText(['Action', 'Lead', 'By when'], [['', '', ''], ['', '', '']]),
    }),
    numberedSection('recommendations', 'Recommendations', 'What members are asked to note or do.', required),
  ],
};
