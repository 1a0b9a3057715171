// The sentences at the head of the minutes: present, also present, young people, for one minute only, remote, apologies (DOMAIN 1, M1).
import type { Attendance } from '../../model/meeting.ts';
import type { Say } from '../phrase-book.ts';
import { joinWithAnd, nameList, sentenceCase, titledName, type PrintedName } from '../names.ts';
import { attendeeName, attendeeWithPost, isYoungPerson, youngNames, type AttendanceWords } from './printed-attendee.ts';

export type AttendanceSentences = {
  readonly present: string | null;
  readonly alsoPresent: string | null;
  readonly youngPeople: string | null;
  readonly attendedForMinute: readonly string[];
  /** That some took part remotely, and who. */
  readonly remote: string | null;
  readonly apologies: string | null;
};

const memberCapacities: readonly Attendance['capacity'][] = ['member', 'substitute', 'co-opted'];

const memberName = (row: Attendance, words: AttendanceWords): PrintedName => {
  if (row.capacity !== 'substitute') return attendeeWithPost(row, words);
  const name = attendeeName(row, words);
  const { say } = words;
  if (row.substituteFor === null) return { ...name, text: say('substitute', { name: name.text }) };
  const titled = /^(Councillor|Cllr)\b/.test(row.substituteFor);
  const member = titled ? row.substituteFor : titledName(say, { ...name, text: row.substituteFor });
  return { ...name, text: say('as-substitute', { name: name.text, member }) };
};

const chairIn = (row: Attendance, joint: boolean, name: PrintedName, say: Say): PrintedName =>
  row.presiding ? { ...name, text: say(joint ? 'joint-chair' : 'in-the-chair', { name: name.text }) } : name;

/** The Chair comes first, apart from the others, unless the record that is printed again had them in their place. */
const presentSentence = (rows: readonly Attendance[], words: AttendanceWords, asRecorded: boolean): string | null => {
  if (rows.length === 0) return null;
  const { say } = words;
  const joint = rows.filter((row) => row.presiding).length > 1;
  const named = rows.map((row) => ({ row, name: chairIn(row, joint, memberName(row, words), say) }));
  if (asRecorded && rows.some((row) => row.presiding) && rows[0]?.presiding !== true) {
    return say('present', { people: nameList(say, named.map(({ name }) => name)) });
  }
  const presiding = joinWithAnd(named.filter(({ row }) => row.presiding).map(({ name }) => titledName(say, name)));
  const others = nameList(say, named.filter(({ row }) => !row.presiding).map(({ name }) => name));
  return say('present', { people: [presiding, others].filter((part) => part !== '').join('; ') });
};

const alsoPresentSentence = (rows: readonly Attendance[], words: AttendanceWords): string | null => {
  const names = rows.map((row) => attendeeWithPost(row, words));
  if (names.length === 0) return null;
  return words.say(names.length === 1 ? 'also-present-one' : 'also-present', { people: nameList(words.say, names) });
};

const youngPeopleSentence = (young: readonly Attendance[], supporters: readonly Attendance[], words: AttendanceWords): string | null => {
  if (young.length === 0) return null;
  const { say } = words;
  const youngPeople = nameList(say, youngNames(young, words));
  const people =
    supporters.length === 0
      ? youngPeople
      : say('together-with', { youngPeople, supporters: nameList(say, supporters.map((row) => attendeeWithPost(row, words))) });
  const one = young.length === 1 && supporters.length === 0;
  return say(one ? 'in-attendance-one' : 'in-attendance', { people: sentenceCase(people) });
};

const forMinuteSentence = (row: Attendance, words: AttendanceWords): string[] => {
  if (row.forMinute === null) return [];
  const { say } = words;
  const name = sentenceCase(titledName(say, attendeeName(row, words)));
  const { number, title } = row.forMinute;
  return [title === null ? say('attended-for-minute', { name, number }) : say('attended-for-minute-title', { name, number, title })];
};

/**
 * @param rows the attendance of one meeting in printed order; those not recorded or simply absent print nowhere
 * @param record `asRecorded`: keep a published record's order; `noApologies`: print that there were none (a record that said nothing goes on saying nothing)
 */
export const attendanceSentences = (
  rows: readonly Attendance[],
  words: AttendanceWords,
  record: { readonly asRecorded: boolean; readonly noApologies: boolean },
): AttendanceSentences => {
  const present = rows.filter((row) => row.presence === 'present');
  const throughout = present.filter((row) => row.forMinute === null);
  const members = throughout.filter((row) => row.presiding || memberCapacities.includes(row.capacity));
  const rest = throughout.filter((row) => !members.includes(row));
  const young = rest.filter((row) => isYoungPerson(row, words.people));
  const supporters = young.length === 0 ? [] : rest.filter((row) => row.capacity === 'supporter' && !young.includes(row));
  const others = rest.filter((row) => !young.includes(row) && !supporters.includes(row));
  const apologies = rows.filter((row) => row.presence === 'apologies');
  return {
    present: presentSentence(members, words, record.asRecorded),
    alsoPresent: alsoPresentSentence(others, words),
    youngPeople: youngPeopleSentence(young, supporters, words),
    attendedForMinute: present.flatMap((row) => forMinuteSentence(row, words)),
    remote: remoteSentences(throughout, words, record.asRecorded),
    apologies: apologiesSentence(apologies, words, record.noApologies),
  };
};

/** That the meeting was held in both ways, and who was not in the room; a published record printed its own words. */
const remoteSentences = (rows: readonly Attendance[], words: AttendanceWords, asRecorded: boolean): string | null => {
  const { say } = words;
  const remote = rows.filter((row) => row.mode === 'remote');
  if (remote.length === 0) return null;
  const young = remote.filter((row) => isYoungPerson(row, words.people));
  const names = [...remote.filter((row) => !young.includes(row)).map((row) => attendeeName(row, words)), ...youngNames(young, words)];
  return [
    ...(asRecorded || remote.length === rows.length ? [] : [say('hybrid')]),
    say('remote', { people: sentenceCase(nameList(say, names)) }),
  ].join(' ');
};

const apologiesSentence = (rows: readonly Attendance[], words: AttendanceWords, noApologies: boolean): string | null => {
  const { say } = words;
  if (rows.length === 0) return noApologies ? say('no-apologies') : null;
  const young = rows.filter((row) => isYoungPerson(row, words.people));
  const names = [...rows.filter((row) => !young.includes(row)).map((row) => attendeeWithPost(row, words)), ...youngNames(young, words)];
  return say('apologies', { people: nameList(say, names) });
};
