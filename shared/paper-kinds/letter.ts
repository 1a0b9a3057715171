// A letter that is put before the panel, an inspector's for instance, when it is typed and not attached.
import { dateField, formTable, lineField, linesField, textSection, type PaperKindTemplate } from './paper-kind.ts';

export const letter: PaperKindTemplate = {
  kind: 'letter',
  label: 'Letter',
  description: 'A letter to or from the council, an inspection letter for instance.',
  sections: [
    formTable('head', 'Details', 'From whom, to whom and when.', [
      linesField('from', 'From', 'Name and organisation.'),
      linesField('to', 'To', 'Name, post and organisation.'),
      dateField('date', 'Date', 'The day on the letter.'),
      lineField('reference', 'Reference', 'As printed on the letter.'),
      lineField('subject', 'Subject', 'What the letter is about.', '{title}'),
    ], false),
    textSection('body', 'Letter', 'From the greeting to the closing words.', { required: true }),
    textSection('signed', 'Signed', 'Name and post of who signed it.'),
  ],
};
