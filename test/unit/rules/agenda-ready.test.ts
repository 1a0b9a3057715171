// What an agenda and its papers lack, for an audience: a finding for the public names nothing that the public may not know.
import { describe, expect, it } from 'vitest';
import { agendaReady, withoutRestrictedNames } from '../../../shared/checking/agenda-ready.ts';
import { mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { restrictedInPart } from '../../../shared/rules/restricted-in-part.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, para } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id, { agendaState: 'draft' });
const exempt = { level: 'exempt' as const, paragraphs: [3], reason: '' };
const confidential = { level: 'confidential' as const, paragraphs: [], reason: '' };
const snapshotOf = (over: Partial<MeetingSnapshot>): MeetingSnapshot => makeSnapshot(panel, meeting, over);
const seenCodes = (snapshot: MeetingSnapshot): readonly string[] => mustBeSeen(snapshot, 'agenda', '2031-05-01').map(({ code }) => code);

describe('an agenda with papers that not everybody may have', () => {
  it('names to the public neither an exempt paper nor an exempt item, and leaves out nothing', () => {
    const item = makeItem(meeting.id, 'SECRET-ITEM', { access: exempt, publicTitle: 'A contract' });
    const open = makeItem(meeting.id, 'Fostering');
    const papers = [makePaper(meeting.id, item.id, { kind: 'imported-text', title: 'SECRET-PAPER' }), makePaper(meeting.id, open.id, { kind: 'imported-text', title: 'Known to all' }),
      makePaper(meeting.id, open.id, { kind: 'other', title: 'SECRET-TOO', access: exempt, toFollow: { owner: 'SECRET-OWNER', dueOn: null, note: '' } })];
    const whole = snapshotOf({ items: [item, open], papers });
    const [told, forPublic] = [agendaReady(whole), agendaReady(withoutRestrictedNames(whole))];
    expect(JSON.stringify(told)).toContain('SECRET-PAPER');
    expect(JSON.stringify(forPublic)).not.toContain('SECRET');
    expect(JSON.stringify(forPublic)).toContain('Known to all');
    expect(forPublic.map(({ code }) => code)).toEqual(told.map(({ code }) => code));
  });

  it('asks whether members get a confidential paper', () => {
    const item = makeItem(meeting.id, 'Fostering');
    const paper = makePaper(meeting.id, item.id, { kind: 'attachment', access: confidential });
    expect(agendaReady(snapshotOf({ items: [item], papers: [paper] }))).toContainEqual(expect.objectContaining({ code: 'confidential-for-members', stops: false, place: { at: 'papers', itemId: item.id } }));
    expect(agendaReady(snapshotOf({ items: [item], papers: [{ ...paper, access: exempt }] })).map(({ code }) => code)).not.toContain('confidential-for-members');
  });

  it('goes out with an exempt paper that no exclusion covers only after somebody looked', () => {
    const item = makeItem(meeting.id, 'Fostering');
    const papers = [makePaper(meeting.id, item.id, { kind: 'attachment', access: exempt })];
    expect(seenCodes(snapshotOf({ items: [item], papers }))).toEqual(['exempt-paper-without-exclusion']);
    expect(seenCodes(snapshotOf({ items: [makeItem(meeting.id, 'Exclusion', { kind: 'exclusion' }), item], papers }))).toEqual([]);
    expect(seenCodes(snapshotOf({ items: [item], papers: papers.map((paper) => ({ ...paper, access: { ...exempt, paragraphs: [] } })) }))).toEqual(['exempt-paper-without-paragraph', 'exempt-paper-without-exclusion']);
  });

  it('counts earlier minutes with an exempt one among papers that are exempt in part', () => {
    const before = makeMeeting(panel.id, { date: '2031-03-04' });
    const item = makeItem(meeting.id, 'Minutes', { kind: 'minutes', refersTo: { minutesOf: '2031-03-04' } });
    const minutes = [makeMinute(before.id, 'Apologies', doc(para('None.'))), makeMinute(before.id, 'A contract', doc(para('Let.')), { access: exempt })];
    const snapshot = snapshotOf({ items: [item], meetings: [meeting, before], minutes });
    expect(restrictedInPart(snapshot).get(item.id)).toMatchObject([{ level: 'exempt', paragraphs: [3] }]);
    expect(seenCodes(snapshot)).toContain('exempt-paper-without-exclusion');
    expect(restrictedInPart(snapshotOf({ ...snapshot, minutes: minutes.slice(0, 1) })).get(item.id)).toEqual([]);
  });
});
