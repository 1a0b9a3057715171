// Who was there (LGA 1972 Schedule 12 paragraph 40; DOMAIN M1, A6).
import { definePhrases, inBothStyles } from './phrase.ts';

export const attendancePhrases = definePhrases({
  present: { about: 'Members present', accessible: 'Present: {people}.', traditional: 'Present:- {people}.' },
  'in-the-chair': inBothStyles('The member who presides', '{name} (in the Chair)'),
  'joint-chair': inBothStyles('One of several who preside', '{name} (Joint Chair)'),
  'also-present-one': inBothStyles('One other person present', 'Also present was {people}.'),
  'also-present': inBothStyles('Others present', 'Also present were {people}.'),
  'in-attendance-one': inBothStyles('One young person present', '{people} was in attendance.'),
  'in-attendance': inBothStyles('Young people present', '{people} were in attendance.'),
  'together-with': inBothStyles('Young people and who supported them', '{youngPeople} together with {supporters}'),
  'young-people': inBothStyles('Several young people who are not named', 'young people from the {lacCouncil}'),
  'young-person': inBothStyles('One young person who is not named', 'a young person from the {lacCouncil}'),
  'young-representative': inBothStyles('A young person shown by role only', 'a representative of the {lacCouncil}'),
  'young-representatives': inBothStyles('Several young people shown by role only', 'representatives of the {lacCouncil}'),
  'attended-for-minute': inBothStyles('Present for one minute', '{name} was in attendance for Minute No. {number}.'),
  'attended-for-minute-title': inBothStyles('Present for one minute, with its title', '{name} was in attendance for Minute No. {number} ({title}).'),
  'as-substitute': inBothStyles('A substitute member', '{name} (as substitute for {member})'),
  substitute: inBothStyles('A substitute, not said for whom', '{name} (substitute)'),
  remote: inBothStyles('Who attended remotely', '{people} attended remotely.'),
  'with-post': inBothStyles('A person with their post', '{name} ({post})'),
  councillor: inBothStyles('Title of one councillor', 'Councillor {name}'),
  councillors: inBothStyles('Title of several councillors', 'Councillors {names}'),
});
