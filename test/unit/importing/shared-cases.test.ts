// The published pack of the shared cases. They are guidance beside the project, not a part of it: where the folder is absent there is nothing to compare.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { importText } from './sources.ts';

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));
const present = existsSync(`${folder}aug-2018-pack.txt`);
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

const remarks = new Set(['schema', 'kind-of-minute', 'source', 'dateText', 'timeText', 'heading', 'flags', 'lines', 'asPrinted', 'pagesAsPrinted', 'roleAsPrinted', 'headerText', 'presenters', 'appointments', 'undertakings', 'relation', 'impliedMeetingDate', 'error', 'followUp']);
/** The analyst's remarks out; a minute's own kind isn't part of the schema. */
const compared = (value: unknown, minutes: boolean): unknown => JSON.parse(JSON.stringify(value, (key: string, inner: unknown) => {
  if (remarks.has(key) || (minutes && (key === 'kind' || key === 'note'))) return undefined;
  return key === 'body' && typeof inner === 'string' ? inner.toLowerCase() : inner;
}));

describe('comparing with what careful readers found', () => {
  it('leaves their remarks out and tells each other difference', () => {
    const expected = { date: '2031-05-06', flags: ['a remark'], items: [{ title: 'Apologies', lines: [1, 1] }] };
    expect(differences(compared(expected, false), compared({ date: '2031-05-06', items: [{ title: 'Apologies' }] }, false))).toEqual([]);
    expect(differences(compared(expected, false), compared({ date: '2031-05-06', items: [{ title: 'Apology' }] }, false))).toHaveLength(1);
  });
});

if (present) describe('the pack of August 2018', () => {
  it('gives the agenda in every compared field', () => {
    const expected = compared({ ...JSON.parse(read('aug-2018-agenda.json')), kind: undefined }, false);
    expect(differences(expected, compared(importText(read('aug-2018-pack.txt')).agenda, false))).toEqual([]);
  });

  it('gives the minutes in every compared field', () => {
    const [minutes] = importText(read('aug-2018-pack.txt')).minutes;
    expect(differences(compared(JSON.parse(read('july-2018-minutes.json')), true), compared(minutes, true))).toEqual([]);
  });

  it('gives three papers with their lines', () => {
    expect(importText(read('aug-2018-pack.txt')).papers.map(({ kind, firstLine, lastLine }) => [kind, firstLine, lastLine])).toEqual([['lac-update', 216, 277], ['performance', 279, 986], ['letter', 988, 1033]]);
  });
});
