// The reminder to whoever owes a paper (DOMAIN M8, U2). Nothing of a restricted paper but that it is one.
import { definePhrases, inBothStyles } from './phrase.ts';

export const reminderPhrases = definePhrases({
  'reminder-subject': inBothStyles('Subject of a reminder', 'Paper for the {panel}, {date}: item {number}'),
  'reminder-greeting': inBothStyles('How a reminder begins', 'Dear {owner},'),
  'reminder-paper': inBothStyles('What is expected', 'We are expecting your paper “{paper}” for item {number}, {item}, of the meeting of the {panel} on {date}.'),
  'reminder-paper-restricted': inBothStyles(
    'The same for a paper that is not for publication',
    'We are expecting your paper for item {number} of the meeting of the {panel} on {date}. It is not for publication, so please send it in the way agreed for such papers and do not name its subject in your reply.',
  ),
  'reminder-due': inBothStyles('By when it is due', 'It is due by {due}.'),
  'reminder-overdue': inBothStyles('When the day has passed', 'It was due by {due}.'),
  'reminder-undated': inBothStyles('The same without a day', 'Please tell us when it will be ready.'),
  'reminder-publication': inBothStyles('Why it matters', 'The agenda and its papers have to be published by {deadline}.'),
  'reminder-close': inBothStyles('How a reminder ends', 'Thank you.'),
});
