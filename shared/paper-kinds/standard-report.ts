// The standard report: a summary sheet, fourteen numbered sections, approvals, authors (DOMAIN section 1, the 2018 form).
import { choiceField, formTable, lineField, linesField, numberedSection, tableText, textSection, type PaperKindTemplate } from './paper-kind.ts';

const required = { required: true } as const;

const summarySheet = formTable('summary-sheet', 'Summary sheet', 'What a reader needs to know before the report itself.', [
  choiceField('access', 'Public or exempt', "Left empty, it is answered by the paper's access.", ['Public report', 'Public report with an exempt appendix', 'Exempt report']),
  lineField('committee-and-date', 'Committee and date of meeting', 'Where and when the report is considered.', '{panel}, {meetingDate}'),
  lineField('report-title', 'Title', 'As it stands on the agenda.', '{title}'),
  choiceField('key-decision', 'Is this a key decision, and is it in the forward plan?', 'Key decisions are listed in the forward plan beforehand.', ['No', 'Yes, and it is in the forward plan', 'Yes, but it is not in the forward plan']),
  lineField('approving-director', 'Strategic director approving submission of the report', 'Name and post.'),
  linesField('authors', 'Report authors', 'One a line: name, post, how to reach them.'),
  lineField('wards', 'Wards affected', 'All, or the names of the wards.'),
  linesField('summary', 'Summary', 'What the report says, in a few plain sentences.'),
  linesField('recommendations', 'Recommendations', 'Left empty, the recommendations of section 1 are printed here.'),
  linesField('appendices', 'List of appendices', 'Left empty, the titles of the appendices are printed here.'),
  linesField('background-papers', 'Background papers', 'What the report relies on and the public may ask to see, one a line.'),
  lineField('considered-elsewhere', 'Considered by another committee, scrutiny or advisory panel?', 'Which, and when; or No.'),
  choiceField('council-approval', 'Council approval required?', 'Whether full council has to decide.', ['No', 'Yes']),
  choiceField('exempt-from-press', 'Exempt from the press and public?', "Left empty, it is answered by the paper's access.", ['No', 'Yes, in part', 'Yes']),
], false);

export const standardReport: PaperKindTemplate = {
  kind: 'standard-report',
  label: 'Standard report',
  description: 'A report for decision or scrutiny, with a summary sheet, fourteen numbered sections and approvals.',
  sections: [
    summarySheet,
    numberedSection('recommendations', 'Recommendations', 'What the panel is asked to decide. Begin each paragraph with "That".', required),
    numberedSection('background', 'Background', 'How the matter came to the panel, and what was decided before.', required),
    numberedSection('key-issues', 'Key issues', 'What the panel has to weigh up, with the evidence.', required),
    numberedSection('options', 'Options considered and recommended proposal', 'The choices there are, and why one of them is recommended.', required),
    numberedSection('consultation', 'Consultation', 'Who was asked, children and young people among them, and what they said.', required),
    numberedSection('timetable', 'Timetable and accountability for implementing the decision', 'What happens when, and who answers for it.', required),
    numberedSection('finance', 'Financial and procurement implications', 'What it costs, where the money comes from, what has to be bought.', required),
    numberedSection('legal', 'Legal implications', 'The powers and duties that it rests on.', required),
    numberedSection('human-resources', 'Human resources implications', 'What it means for staff.', required),
    numberedSection('children-and-vulnerable-adults', 'Implications for children and young people and vulnerable adults', "What changes for those in the council's care.", required),
    numberedSection('equalities', 'Equalities and human rights implications', 'Who gains or loses, and what the equality analysis found.', required),
    numberedSection('partners', 'Implications for partners and other directorates', 'Who else has to act or will notice.', required),
    numberedSection('risks', 'Risks and mitigation', 'What could go wrong, and what is done about it.', required),
    numberedSection('accountable-officers', 'Accountable officers', 'Names and posts of those who answer for the report.', required),
    textSection('approvals', 'Approvals', 'Who approved the report, and when; N/A where a post has nothing to approve.', {
      required: true,
      text: tableText(['Post', 'Named officer', 'Date, or N/A'], [
        ['Strategic director of finance', '', ''],
        ['Head of legal services', '', ''],
        ['Head of procurement', '', ''],
        ['Head of human resources', '', ''],
      ]),
    }),
    textSection('report-authors', 'Report authors', 'Left empty, the authors of the summary sheet are printed here.'),
    textSection('published', 'Where this report is published', 'The address of the page on which the public finds it.'),
  ],
};
