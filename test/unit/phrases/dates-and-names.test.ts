// Dates, times, lists of names, page ranges: what each house style prints (DOMAIN T4).
import { describe, expect, it } from 'vitest';
import { ordinal, printedDate, printedShortDate, printedTime } from '../../../shared/phrases/dates.ts';
import { joinWithAnd, nameList } from '../../../shared/phrases/names.ts';
import { phraseBook } from '../../../shared/phrases/phrase-book.ts';

const say = phraseBook('accessible');

describe('printed dates and times', () => {
  it('differ by house style', () => {
    expect(printedDate('2018-08-28', 'traditional')).toBe('Tuesday, 28th August, 2018');
    expect(printedDate('2018-08-28', 'accessible')).toBe('Tuesday 28 August 2018');
    expect(printedShortDate('2031-03-01', 'traditional')).toBe('1st March, 2031');
    expect(printedTime('17:00', 'traditional')).toBe('5.00 p.m.');
    expect(printedTime('17:00', 'accessible')).toBe('5.00 pm');
  });

  it('know the ordinals and both twelves', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 31].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '23rd', '30th', '31st']);
    expect(['00:05', '09:30', '12:00', '12:15', '23:59'].map((time) => printedTime(time, 'accessible'))).toEqual(['12.05 am', '9.30 am', '12.00 noon', '12.15 pm', '11.59 pm']);
  });
});

describe('lists of names', () => {
  it('have "and" before the last and no comma there', () => {
    expect(joinWithAnd([])).toBe('');
    expect(joinWithAnd(['A'])).toBe('A');
    expect(joinWithAnd(['A', 'B'])).toBe('A and B');
    expect(joinWithAnd(['A', 'B', 'C'])).toBe('A, B and C');
  });

  it('share the title among councillors alone', () => {
    const councillor = (text: string) => ({ text, councillor: true });
    expect(nameList(say, [councillor('A')])).toBe('Councillor A');
    expect(nameList(say, [councillor('A'), councillor('B'), councillor('C')])).toBe('Councillors A, B and C');
    expect(nameList(say, [councillor('A'), { text: 'Jo B', councillor: false }, councillor('C')])).toBe('Councillor A, Jo B and Councillor C');
  });
});
