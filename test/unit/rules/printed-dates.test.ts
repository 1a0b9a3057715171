// Printed dates (DOMAIN T3).
import { expect, it } from 'vitest';
import { nextMeetingsNotAfter, weekdayFaults } from '../../../shared/rules/printed-dates.ts';

it('finds a weekday that does not fit its date, in either house style', () => {
  expect(weekdayFaults('Held on Monday, 28th August, 2018 and again on Tuesday 9 July 2018.')).toEqual([
    { printed: 'Monday, 28th August, 2018', date: '2018-08-28', weekday: 'Tuesday' },
    { printed: 'Tuesday 9 July 2018', date: '2018-07-09', weekday: 'Monday' },
  ]);
});

it('accepts dates that are right, however they are written', () => {
  expect(weekdayFaults('Tuesday, 28th August, 2018; MONDAY THE 9TH OF JULY 2018; 31st May 2018')).toEqual([]);
});

it('says when there is no such day', () => {
  expect(weekdayFaults('Saturday 31 June 2018')).toEqual([{ printed: 'Saturday 31 June 2018', date: null, weekday: null }]);
});

it('notices a next meeting that is not after this one', () => {
  expect(nextMeetingsNotAfter('2018-08-28', ['2018-08-28', '2018-07-01', '2018-10-02'])).toEqual(['2018-08-28', '2018-07-01']);
});
