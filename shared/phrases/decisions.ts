// What a meeting decided, and the two sentences that nearly every set of minutes has (DOMAIN M2, M3).
import { definePhrases, inBothStyles } from './phrase.ts';

export const decisionPhrases = definePhrases({
  resolved: { about: 'Before a resolution', accessible: 'Resolved:', traditional: 'Resolved:-' },
  'resolved-manner': { about: 'Before a resolution, with how it was passed', accessible: 'Resolved {manner}:', traditional: 'Resolved {manner}:-' },
  recommended: { about: 'Before a recommendation', accessible: 'Recommended:', traditional: 'Recommended:-' },
  'recommended-to': { about: 'Before a recommendation to another body', accessible: 'Recommended to {recipient}:', traditional: 'Recommended to {recipient}:-' },
  'recommended-manner': { about: 'Before a recommendation, with how it was passed', accessible: 'Recommended {manner}:', traditional: 'Recommended {manner}:-' },
  'recommended-to-manner': {
    about: 'Before a recommendation to another body, with how it was passed',
    accessible: 'Recommended to {recipient} ({manner}):',
    traditional: 'Recommended to {recipient} ({manner}):-',
  },
  'no-declarations': inBothStyles('No interests declared', 'There were no Declarations of Interest.'),
  'correct-record': inBothStyles('Approval of the last minutes', 'That the minutes of the previous meeting held on {date} be approved as a correct record.'),
  'correct-record-as-corrected': inBothStyles('Approval of the last minutes, with corrections', 'That, subject to the following corrections, the minutes of the previous meeting held on {date} be approved as a correct record:-'),
  correction: inBothStyles('A correction of a minute', 'Minute No. {number}: for “{was}” read “{becomes}”'),
  'correction-title': inBothStyles('A correction of the title of a minute', 'Minute No. {number}, title: for “{was}” read “{becomes}”'),
  'correction-public-title': inBothStyles('A correction of the public title of an exempt minute', 'Minute No. {number}, public title: for “{was}” read “{becomes}”'),
  'correction-public-summary': inBothStyles('A correction of the public summary of an exempt minute', 'Minute No. {number}, public summary: for “{was}” read “{becomes}”'),
  'correction-public-summary-added': inBothStyles('Words added to the public summary of an exempt minute', 'Minute No. {number}, public summary: add “{becomes}”'),
  'correction-attendance': inBothStyles('A correction of the attendance', 'Attendance: for “{was}” read “{becomes}”'),
  'correction-attendance-added': inBothStyles('Somebody who was left out of the attendance', 'Attendance: add “{becomes}”'),
  'correction-attendance-unsaid': inBothStyles('A correction of the attendance that names nobody', 'Attendance: as corrected there for one entry (“{becomes}”)'),
  'correction-restricted': inBothStyles('A correction of a minute that is not open to the public', 'Minute No. {number}: as corrected in that minute'),
  'correction-added': inBothStyles('Words added to a minute', 'Minute No. {number}: add “{becomes}”'),
});
