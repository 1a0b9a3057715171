// The real pack of the shared cases, where that folder is present beside the project.
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

describe.skipIf(!present)('the pack of August 2018 (skipped where ../shared/cases is absent)', () => {
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
