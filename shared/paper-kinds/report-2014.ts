// The report in the older form: a numbered head table, then sections from 5 (DOMAIN section 1, the 2014 form).
import { beginning, dateField, formSection, formTable, lineField, numberedSection, type PaperKindTemplate } from './paper-kind.ts';

const required = { required: true } as const;

export const report2014: PaperKindTemplate = {
  kind: 'report-2014',
  label: 'Report (2014 form)',
  description: 'A shorter report with a numbered head table, seven sections and a contact.',
  sections: [
    formTable('head', 'Report details', 'The four lines at the head of the report.', [
      lineField('meeting', 'Meeting', 'The panel that considers it.', '{panel}'),
      dateField('date', 'Date', 'The day of the meeting.', '{meetingDate}'),
      lineField('title', 'Title', 'As it stands on the agenda.', '{title}'),
      lineField('directorate', 'Directorate', 'The directorate that reports.'),
    ], true),
    numberedSection('summary', 'Summary', 'What the report says, in a few plain sentences.', required),
    numberedSection('recommendations', 'Recommendations', 'What the panel is asked to do: one paragraph each, after the lead-in.', { required: true, text: beginning('That the {bodyNoun}:') }),
    numberedSection('proposals', 'Proposals and details', 'What is proposed or reported, with the evidence.', required),
    numberedSection('finance', 'Finance', 'What it costs, and where the money comes from.', required),
    numberedSection('risks', 'Risks and uncertainties', "What could go wrong, and what isn't known yet.", required),
    numberedSection('policy', 'Policy and performance agenda implications', "Which of the council's plans and duties it serves.", required),
    numberedSection('background-papers', 'Background papers and consultation', 'What the report relies on, and who was asked.', required),
    formSection('contact', 'Contact', 'Who answers questions about the report.', [
      lineField('name', 'Name', ''), lineField('post', 'Post', ''), lineField('telephone', 'Telephone', ''), lineField('email', 'Email', ''),
    ]),
  ],
};
