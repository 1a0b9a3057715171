// The printed number of a minute (DOMAIN N1, N2).
import { describe, expect, it } from 'vitest';
import { emptyText } from '../../../shared/model/text.ts';
import type { Minute } from '../../../shared/model/meeting.ts';
import { minuteLabels } from '../../../shared/rules/minute-numbers.ts';

const minute = (id: string, number: number | null): Minute => ({ id, order: id, kind: 'minute', number, printedLabel: null, text: emptyText }) as unknown as Minute;
const numbering = { format: '{n}/{yy}', date: '2031-09-08', years: [], lastUsed: 11, runsOn: true } as const;
const labels = (numbers: readonly (number | null)[], more: Partial<Parameters<typeof minuteLabels>[1]> = {}) =>
  [...minuteLabels(numbers.map((number, index) => minute(`${index}`, number)), { ...numbering, ...more }).values()].map(({ label }) => label);

describe('the year in a minute number', () => {
  it('is that in which the municipal year starts, by the usual date when it is not known or the known one is long past', () => {
    expect(labels([null])).toEqual(['12/31']);
    expect(labels([null], { date: '2032-02-03' })).toEqual(['12/31']);
    expect(labels([null], { date: '2032-05-11', years: [{ startsOn: '2032-05-10' }] })).toEqual(['12/32']);
    expect(labels([null], { years: [{ startsOn: '2025-05-20' }] })).toEqual(['12/31']);
  });
  it('is left out without a date', () => {
    expect(labels([null], { date: null, format: '{n}' })).toEqual(['12']);
  });
});

describe('a minute added after the last published one', () => {
  it('runs on, or takes a letter when a later meeting has its numbers already', () => {
    expect(labels([12, null], { format: '{n}' })).toEqual(['12', '13']);
    expect(labels([12, null], { format: '{n}', runsOn: false })).toEqual(['12', '12A']);
  });
  it('runs on up to the first number of that later meeting, as before minutes that were imported from 14 on', () => {
    expect(labels([null, null, null], { format: '{n}', runsOn: false, below: 14 })).toEqual(['12', '13', '13A']);
    expect(labels([null, null], { format: '{n}', lastUsed: 0, runsOn: false, below: 14 })).toEqual(['1', '2']);
  });
  it('never gets the number of one that was published and then deleted', () => {
    expect(labels([12, null], { format: '{n}', retired: [{ id: 'gone', order: 'a', number: 13 }] })).toEqual(['12', '14']);
  });
});
