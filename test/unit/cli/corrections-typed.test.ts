// Corrections as they are typed on the command line: several in one option, words with semicolons, titles and the attendance.
import { expect, it } from 'vitest';
import { correctionsMeant } from '../../../electron/cli/commands/attendance-typed.ts';
import { correctionsTyped } from '../../../electron/cli/commands/corrections-typed.ts';
import { snapshot } from '../meeting-file/fixture.ts';

const typed = (...each: readonly string[]) => { const read = correctionsTyped(each); return read.ok ? read.value : read.problem.what; };

it('stand one after the other in one option, or each in an option of its own', () => {
  const both = [{ number: '12', was: 'two days', becomes: 'three days' }, { number: '13', was: '', becomes: 'The hall was booked.' }];
  expect(typed('12: two days => three days; 13: => The hall was booked.')).toEqual(both);
  expect(typed('12: two days => three days;', '13: => The hall was booked.')).toEqual(both);
});

it('may have a semicolon where no other correction begins after it, and anything at all in straight quotes', () => {
  expect(typed('12: tea; cake => tea; cake and jam; 12A: a => b')).toEqual([{ number: '12', was: 'tea; cake', becomes: 'tea; cake and jam' }, { number: '12A', was: 'a', becomes: 'b' }]);
  expect(typed('12: "at 6; 7: tea => cake" => "at 7; 8: tea"')).toEqual([{ number: '12', was: 'at 6; 7: tea => cake', becomes: 'at 7; 8: tea' }]);
  expect(typed('12: "Moor" => "Moore"')).toEqual([{ number: '12', was: '"Moor"', becomes: '"Moore"' }]);
});

it('name a title or the attendance before the colon', () => {
  expect(typed('12 title: Boat => Boats; attendance: Ada Moor => apologies; attendance: => Ivy Ash')).toEqual([
    { of: 'title', number: '12', was: 'Boat', becomes: 'Boats' }, { of: 'attendance', was: 'Ada Moor', becomes: 'apologies' }, { of: 'attendance', was: '', becomes: 'Ivy Ash' },
  ]);
});

it('name the public title or summary of a restricted minute, alone or after another', () => {
  expect(typed('12A public title: tendre => tender; 12 Public  Summary: => Work starts in May; 13 title: a => b')).toEqual([
    { of: 'public-title', number: '12A', was: 'tendre', becomes: 'tender' }, { of: 'public-summary', number: '12', was: '', becomes: 'Work starts in May' }, { of: 'title', number: '13', was: 'a', becomes: 'b' },
  ]);
});

it('are refused where they say nothing, twice the same, or where one arrow is another’s', () => {
  expect([typed(';'), typed('12 two => three'), typed('12: Moor => Moor')]).toEqual(['";" is no correction.', '"12 two => three" is no correction.', expect.stringContaining('the same words on both sides')]);
  expect(typed('12: a => b; 13 c => d')).toContain('more than once');
});

it('of the attendance take a capital for a name, and a slip for a word of theirs is refused with the words that are known', () => {
  const [row] = snapshot.attendance;
  const approved = snapshot.meetings.find(({ id }) => id === row?.meetingId);
  const meant = (becomes: string, was = row?.name ?? '') => {
    const read = correctionsMeant(snapshot, approved, [{ of: 'attendance', was, becomes }]);
    return read.ok ? read.value.flatMap((one) => (one.of === 'attendance' ? [one.to.name, one.to.presence, one.to.capacity] : [])).join(' ') : read.problem.code;
  };
  expect(['apology', 'Apology', 'dancing', 'Abscent', 'abscent', 'sent apologies', 'Ivy Ash, Dancer', 'councillor quill'].map((said) => meant(said))).toEqual(Array(8).fill('unknown-word'));
  expect([meant('dancing', ''), meant('Ivy Ash, dancing', '')]).toEqual(['unknown-word', 'unknown-word']);
  expect([meant('Ivy Argent (team manager), officer, Apologies'), meant('Councillor Presents, absent'), meant('Argent', '')]).toEqual(['Ivy Argent apologies officer', expect.stringMatching(/^Presents absent/), 'Argent present guest']);
  const refused = correctionsMeant(snapshot, approved, [{ of: 'attendance', was: row?.name ?? '', becomes: 'dancing' }]);
  expect(refused).toMatchObject({ problem: { remedy: expect.stringContaining('present, apologies, absent, member, co-opted') as unknown } });
});
