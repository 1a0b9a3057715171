// The published pack of the shared cases. They are guidance beside the project, not a part of it: where the folder is absent there is nothing to compare.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readImportResult } from '../../../shared/importing/read-result.ts';
import { snapshotOfProposal } from '../../../shared/importing/proposal-to-snapshot.ts';
import { followUpsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Result } from '../../../shared/model/result.ts';
import { dueForAgenda, proposeFollowUps } from '../../../shared/rules/follow-ups/index.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { kindsWithoutMinute, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { labelsOfMeeting } from '../../../shared/rules/meeting-labels.ts';
import { differences } from './differences.ts';
import { makers } from './proposal-fixture.ts';
import { importText } from './sources.ts';

const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url));
const present = existsSync(`${folder}aug-2018-pack.txt`);
const read = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.problem.what);
  return result.value;
};

/** The number of the first minute of a meeting once its minutes are started. */
const labelsAfter = (snapshot: MeetingSnapshot): string | undefined => {
  const meeting = mainMeeting(snapshot);
  const items = snapshot.items.filter(({ meetingId, kind }) => meetingId === meeting.id && !kindsWithoutMinute.includes(kind));
  return [...labelsOfMeeting({ ...snapshot, minutes: [...snapshot.minutes, ...minutesOfItems(items, meeting, 'accessible', makers())] }, { ...meeting, minutesState: 'draft' }).values()][0]?.label;
};

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

if (present) describe('the minutes of July 2018, continued', () => {
  it('propose the figures for a councillor and the help with a bank account; confirmed, they offer themselves to the next agenda and stay open while none takes them up', () => {
    const proposal = must(readImportResult(read('july-2018-minutes.json'), { fileName: 'july-2018-minutes.json', sha256: 'ab'.repeat(32) }));
    const july = must(snapshotOfProposal(proposal, {}, makers()));
    const proposed = proposeFollowUps(july, july.meetingId, makers());
    const asked = proposed.filter(({ what, to }) => /bank account/i.test(what) || (/number of places/i.test(what) && /^Councillor /.test(to ?? '')));
    expect(asked.map(({ origin, who, standing }) => [origin.label, who, standing])).toEqual([['5', 'the Panel', 'proposed'], ['12', null, 'proposed']]);
    const followUps = proposed.map((row) => ({ ...row, standing: 'confirmed' as const }));
    const next = must(nextMeetingOf({ ...july, followUps }, { date: '2018-08-28' }, makers()));
    expect(labelsAfter(next)).toBe('14');
    const due = dueForAgenda(next).map(({ followUp }) => followUp.id);
    for (const { id } of asked) expect([due.includes(id), followUpsOf(next).find((row) => row.id === id)?.state.kind]).toEqual([true, 'open']);
  });
});
