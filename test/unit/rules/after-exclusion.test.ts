import { describe, expect, it } from 'vitest';
import { openAfterExclusion } from '../../../shared/checking/after-exclusion.ts';
import { mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { Block } from '../../../shared/model/text.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makeSnapshot, para } from '../../documents/support/make-records.ts';
import { resolution } from '../../documents/support/sample-meeting.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id);
const exempt: Access = { level: 'exempt', paragraphs: [2], reason: '' };
const exclusion = makeItem(meeting.id, 'Exclusion of the press and public', { kind: 'exclusion' });
const placement = makeItem(meeting.id, 'A placement', { access: exempt });
const garden = makeItem(meeting.id, 'The garden');
const next = makeItem(meeting.id, 'Date and time of the next meeting', { kind: 'next-meeting' });
const items = [garden, exclusion, placement, next];

type Row = { readonly title: string; readonly of?: { readonly id: string; readonly access: Access }; readonly says?: Block; readonly over?: Partial<ReturnType<typeof makeMinute>> };
const excluded: Row = { title: 'Exclusion of the press and public', of: exclusion, says: para('Agreed.') };
const resolved: Row = { title: 'Exempt items', says: resolution(null, 'That the press and public be excluded from the meeting for the next item.') };
const private_: Row = { title: 'A placement', of: placement };
const loose: Row = { title: 'A late word on the placement' };

const snapshotOf = (rows: readonly Row[]) => makeSnapshot(panel, meeting, {
  items, minutes: rows.map(({ title, of, says = para('Words.'), over = {} }) => makeMinute(meeting.id, title, doc(says), { itemId: of?.id ?? null, access: of?.access ?? { level: 'public', paragraphs: [], reason: '' }, ...over })),
});

describe('a minute after the exclusion of press and public', () => {
  it.each<readonly [string, readonly Row[], readonly string[]]>([
    ['that is not marked is found', [excluded, private_, loose], [loose.title]],
    ['is found where a resolution without an item excluded them', [resolved, loose], [loose.title]],
    ['of an open item is found while no readmission is recorded', [excluded, private_, { title: 'The garden', of: garden }], ['The garden']],
    ['is fine when it is exempt by itself', [excluded, private_, { ...loose, over: { access: exempt } }], []],
    ['is fine when its item is exempt', [excluded, { ...private_, over: { access: garden.access } }], []],
    ['is fine once they were readmitted', [excluded, private_, { title: '', says: para('Press and public were re-admitted at this point.'), over: { kind: 'procedural-note' } }, loose], []],
    ['is fine when it says that it was taken in public', [excluded, private_, { ...loose, says: para('This item was taken in public.') }], []],
    ['is fine when it gives the next date', [excluded, private_, { title: 'Date and time of the next meeting', of: next }], []],
    ['is fine where nobody was excluded', [{ title: 'School exclusions', says: para('The exclusion of pupils was discussed.') }, loose], []],
  ])('%s', (_, rows, expected) => {
    const snapshot = snapshotOf(rows);
    expect(openAfterExclusion(snapshot, meeting.id).map(({ title }) => title)).toEqual(expected);
    expect(mustBeSeen(snapshot, 'minutes', '2031-09-08').filter(({ code }) => code === 'public-after-exclusion')).toHaveLength(expected.length);
    expect(mustBeSeen(snapshot, 'agenda', '2031-09-08').filter(({ code }) => code === 'public-after-exclusion')).toEqual([]);
  });
});
