// What an agenda's papers lack before they go out; each finding leads to where it is mended.
import { describe, expect, it } from 'vitest';
import { papersReady } from '../../../shared/checking/papers-ready.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { emptyText } from '../../../shared/model/text.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, nextId, para } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id, { agendaState: 'draft' });
const item = (title: string, over: Parameters<typeof makeItem>[2] = {}) => makeItem(meeting.id, title, over);
const section = (paperId: string, heading: string, text: string, over: Partial<PaperSection> = {}): PaperSection => ({
  id: nextId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, paperId, order: nextId(), slot: null,
  heading, hint: '', layout: 'text', numbered: false, required: true, fields: [], text: text === '' ? emptyText : doc(para(text)), notApplicable: false, sample: false, ...over,
});
const findings = (over: Partial<MeetingSnapshot>) => papersReady(makeSnapshot(panel, meeting, over));

describe('before papers go out', () => {
  it('an item that reports and has no paper is told of, one that is spoken to is not', () => {
    const [report, verbal] = [item('Carers’ week'), item('Fostering', { kind: 'verbal' })];
    expect(findings({ items: [report, verbal] })).toMatchObject([{ code: 'item-without-paper', stops: false, what: 'Item 1, “Carers’ week”, has no paper.', place: { at: 'papers', itemId: report.id } }]);
    expect(findings({ items: [report], papers: [makePaper(meeting.id, report.id, { kind: 'attachment' })] })).toEqual([]);
    expect(findings({ items: [{ ...report, withdrawn: { on: '2031-09-01', reason: 'No figures' } }] })).toEqual([]);
  });
  it('minutes that are here need no paper of their own', () => {
    const minutes = item('Minutes', { kind: 'minutes', refersTo: { minutesOf: '2031-07-01' } });
    expect(findings({ items: [minutes] }).map(({ code }) => code)).toEqual(['item-without-paper']);
    const before = makeMeeting(panel.id, { date: '2031-07-01' });
    expect(findings({ items: [minutes], meetings: [meeting, before], minutes: [makeMinute(before.id, 'Apologies', doc(para('None.')))] })).toEqual([]);
  });
  it('demanded sections that say nothing are named, and lead to the first of them', () => {
    const report = item('Homes');
    const paper = makePaper(meeting.id, report.id, { kind: 'standard-report', title: 'Homes near schools' });
    const [purpose, legal, finance, own] = [section(paper.id, 'Purpose', 'To tell.'), section(paper.id, 'Legal implications', ''), section(paper.id, 'Finance', ''), section(paper.id, 'Notes', '', { required: false })];
    const unfinished = findings({ items: [report], papers: [paper], paperSections: [purpose, legal, finance, own] });
    expect(unfinished).toMatchObject([{ code: 'paper-unfinished', place: { at: 'paper', paperId: paper.id, sectionId: legal.id } }]);
    expect(unfinished[0]?.what).toBe('“Homes near schools” of item 1 is not finished: “Legal implications” and “Finance” are demanded and not written yet.');
    expect(findings({ items: [report], papers: [paper], paperSections: [purpose, { ...legal, notApplicable: true }, { ...finance, required: false }, own] })).toEqual([]);
    expect(findings({ items: [report], papers: [paper], paperSections: [legal] })).toMatchObject([{ code: 'paper-empty' }]);
  });
  it('a public version that the public does not get is told of, with what keeps it from them', () => {
    const exempt = { level: 'exempt' as const, paragraphs: [3 as const], reason: '' };
    const house = item('Purchase of a house');
    const full = makePaper(meeting.id, house.id, { kind: 'attachment', title: 'Price', access: exempt });
    const version = makePaper(meeting.id, house.id, { kind: 'attachment', title: 'What may be said', belongsTo: { paperId: full.id, as: 'public-version' } });
    expect(findings({ items: [house], papers: [full, version] })).toEqual([]);
    expect(findings({ items: [house], papers: [full, { ...version, access: exempt }] })).toMatchObject([{ code: 'public-version-closed', stops: false, place: { at: 'papers', itemId: house.id } }]);
    const under = findings({ items: [{ ...house, access: exempt }], papers: [full, { ...version, access: exempt }] });
    expect(under).toMatchObject([{ code: 'public-version-closed', place: { at: 'agenda', itemId: house.id } }]);
    expect(under[0]?.what).toBe('“What may be said” of item 1 is a public version, and the public does not get it: what it stands under is not for publication as a whole.');
  });
  it('what is to follow says who owes it, imported words are not in the pack, and a paper without an item is in none', () => {
    const report = item('Promises');
    const told = findings({ items: [report], papers: [
      makePaper(meeting.id, report.id, { kind: 'other', title: 'Figures', toFollow: { owner: 'Odile Farrant', dueOn: '2031-09-05', note: '' } }),
      makePaper(meeting.id, report.id, { kind: 'imported-text', title: 'Old words' }), makePaper(meeting.id, nextId(), { kind: 'attachment', title: 'Lost' }),
    ] });
    expect(told.map(({ code }) => code)).toEqual(['paper-to-follow', 'imported-text-left-out', 'paper-without-item']);
    expect(told[0]?.what).toBe('“Figures” of item 1 is still to follow. Odile Farrant owes it, by Friday 5 September 2031.');
  });
});
