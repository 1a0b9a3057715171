// Corrections as they are typed on the command line: several in one option, words with semicolons, titles and the attendance.
import { expect, it } from 'vitest';
import { correctionsTyped } from '../../../electron/cli/commands/corrections-typed.ts';

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

it('are refused where they say nothing, twice the same, or where one arrow is another’s', () => {
  expect([typed(';'), typed('12 two => three'), typed('12: Moor => Moor')]).toEqual(['";" is no correction.', '"12 two => three" is no correction.', expect.stringContaining('the same words on both sides')]);
  expect(typed('12: a => b; 13 c => d')).toContain('more than once');
});
