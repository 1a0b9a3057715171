// The sheet that goes round for signing: who is expected, as what (DOMAIN M8).
import { attendanceOf, mainMeeting, membersOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Attendance } from '../../model/meeting.ts';
import { titledName, sentenceCase } from '../../phrases/names.ts';
import { attendeeName } from '../../phrases/sentences/printed-attendee.ts';
import { printedTime } from '../../phrases/dates.ts';
import type { DocumentOptions } from '../document-options.ts';
import { forBook } from './for-book.ts';
import { handFor, paragraph, recordSheet, table, type RecordSheet } from './record-sheet.ts';

const said = (text: string): string => (text === 'co-opted' ? 'Co-opted member' : sentenceCase(text.replaceAll('-', ' ')));

/** A centimetre and a bit. */
const roomToSign = 620;

/** Some lines are left for who was not expected. */
const spare = 4;

export const attendanceSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const { open } = forBook(snapshot, options);
  const hand = handFor(open, options);
  const { say } = hand;
  const meeting = mainMeeting(open);
  const words = { say, lacCouncilTerm: open.panel.lacCouncilTerm, people: open.people };
  const rows = attendanceOf(open, meeting.id).filter(({ presence }) => presence !== 'apologies');
  const isJoint = rows.filter(({ presiding }) => presiding).length > 1;
  const fromRows = rows.map((row: Attendance) => [sentenceCase(titledName(say, attendeeName(row, words))), row.presiding ? say(isJoint ? 'role-joint-chair' : 'role-chair') : (row.post ?? said(row.capacity)), '', '']);
  const fromMembers = membersOf(open).filter(({ membership }) => membership.role !== 'substitute-pool').map(({ membership, person }) => [
    person.youngPerson ? say('young-person', { lacCouncil: open.panel.lacCouncilTerm }) : titledName(say, { text: person.name, councillor: person.councillor }), said(membership.role), '', '',
  ]);
  const expected = fromRows.length > 0 ? fromRows : fromMembers;
  const empty = Array.from({ length: spare }, () => ['', '', '', '']);
  const at = meeting.time === null ? [] : [paragraph([printedTime(meeting.time, hand.style), ...meeting.venue.lines].join(', '))];
  const sheet = recordSheet(open, hand, { heading: say('attendance-heading'), on: meeting.date }, [
    ...at, paragraph(say('attendance-please')),
    ...table([say('attendance-name'), say('attendance-capacity'), say('attendance-signature'), say('attendance-times')], [...expected, ...empty]),
  ]);
  return { ...sheet, rowHeight: roomToSign };
};
