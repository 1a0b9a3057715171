// What an officer wrote about restricted matter prints for nobody who may not have that matter (DESIGN section 5).
import { describe, expect, it } from 'vitest';
import { forAudience, withoutRestricted } from '../../../shared/documents/audience.ts';
import { publicAccess, type Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication, PublishedChange } from '../../../shared/model/publication.ts';
import { holdsConfidential } from '../../../shared/rules/holds-confidential.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, nextId } from '../../documents/support/make-records.ts';

const meeting = makeMeeting(nextId());
const item = makeItem(meeting.id, 'Homes near schools', {
  withdrawn: { on: '2031-09-02', reason: 'CANARYWITHDRAWN' }, taken: { how: 'deferred', to: null, reason: 'CANARYDEFERRED', left: { reason: 'CANARYLEFT', on: '2031-09-20' } },
});
const report = makePaper(meeting.id, item.id);
const appendix = (access: Access) => makePaper(meeting.id, item.id, { access, belongsTo: { paperId: report.id, as: 'appendix' } });
const published = (change: Partial<PublishedChange>): AgendaPublication => ({
  id: nextId(), createdAt: '2031-09-02T09:00:00.000Z', updatedAt: '2031-09-02T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, number: 2, publishedOn: '2031-09-02',
  kind: 'amended', reason: 'CANARYREASON', clearDays: null, pages: [], changes: [{ what: 'correction', itemId: null, paperId: null, text: 'CANARYWORDS', ...change }],
});
const withAppendix = (access: Access, change: Partial<PublishedChange>): MeetingSnapshot =>
  makeSnapshot(makePanel(), meeting, { items: [item], papers: [report, appendix(access)], publications: [published(change)] });
const said = (snapshot: MeetingSnapshot, options: { readonly audience: 'public' | 'members'; readonly withConfidential?: boolean }): readonly string[] =>
  [...new Set(JSON.stringify(forAudience(snapshot, { builtOn: '2031-09-08', ...options })).match(/CANARY[A-Z]+/g))].sort();

const all = ['CANARYDEFERRED', 'CANARYLEFT', 'CANARYREASON', 'CANARYWITHDRAWN', 'CANARYWORDS'];
const exempt: Access = { level: 'exempt', paragraphs: [3], reason: '' };
const confidential: Access = { level: 'confidential', paragraphs: [], reason: '' };

describe('the reasons of a publication and of a withdrawn item', () => {
  it('print for the public where nothing about the item is restricted', () => {
    expect(said(withAppendix(publicAccess, { itemId: item.id }), { audience: 'public' })).toEqual(all);
  });

  it('print for nobody who may not have a paper of the item, although the item is public', () => {
    const [ofExempt, ofConfidential] = [withAppendix(exempt, { itemId: item.id }), withAppendix(confidential, { itemId: item.id })];
    expect(said(ofExempt, { audience: 'public' })).toEqual([]);
    expect(said(withoutRestricted(ofExempt), { audience: 'public' })).toEqual([]);
    expect(said(ofExempt, { audience: 'members', withConfidential: false })).toEqual(all);
    expect(said(ofConfidential, { audience: 'members', withConfidential: false })).toEqual([]);
    expect(said(ofConfidential, { audience: 'members', withConfidential: true })).toEqual(all);
  });

  it('print for the public of no paper that is not here any more', () => {
    const gone = withAppendix(publicAccess, { what: 'paper-added', paperId: nextId(), text: '' });
    expect(said(gone, { audience: 'public' })).toEqual(['CANARYDEFERRED', 'CANARYLEFT', 'CANARYWITHDRAWN']);
    expect(said(gone, { audience: 'members' })).toEqual(['CANARYDEFERRED', 'CANARYLEFT', 'CANARYREASON', 'CANARYWITHDRAWN']);
  });

  it('print for nobody who may not have one of the earlier minutes that they are about, although minutes and item are public', () => {
    const earlier = makeMeeting(meeting.panelId, { date: '2031-07-03' });
    const approval = { ...item, refersTo: { minutesOf: '2031-07-03' } };
    const withMinute = (access: Access, change: Partial<PublishedChange>): MeetingSnapshot => makeSnapshot(makePanel(), meeting, {
      meetings: [meeting, earlier], items: [approval], minutes: [makeMinute(earlier.id, 'A home', doc(), { access })], publications: [published(change)],
    });
    for (const change of [{ what: 'paper-replaced', itemId: item.id, paperId: earlier.id }, { itemId: item.id }, { what: 'paper-replaced', itemId: null, paperId: earlier.id }] as const) {
      expect(said(withMinute(publicAccess, change), { audience: 'public' })).toEqual(all);
      expect(said(withMinute(exempt, change), { audience: 'public' })).toEqual([]);
      expect(said(withoutRestricted(withMinute(exempt, change)), { audience: 'public' })).toEqual([]);
      expect(said(withMinute(confidential, change), { audience: 'members', withConfidential: false })).toEqual([]);
      expect(said(withMinute(confidential, change), { audience: 'members' })).toEqual(all);
    }
    expect([publicAccess, exempt, confidential].map((access) => holdsConfidential(withMinute(access, {})))).toEqual([false, false, true]);
  });
});
