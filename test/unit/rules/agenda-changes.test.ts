// What changed since a draft, item by item, and what of it a reader of a published agenda has to be told.
import { describe, expect, it } from 'vitest';
import type { Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { agendaChanges } from '../../../shared/rules/agenda-changes.ts';
import { agendaMarks } from '../../../shared/rules/agenda-marks.ts';
import * as publicationChanges from '../../../shared/rules/publication-changes.ts';
import { countedContent, fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { draftWords } from '../../../renderer/features/publish/draft/draft-words.ts';
import { makeItem, makeMeeting, makeMembership, makeMinute, makePanel, makePaper, makePerson, makeSnapshot } from '../../documents/support/make-records.ts';

const exempt: Access = { level: 'exempt', paragraphs: [3], reason: 'A bid' };
const panel = makePanel();
const meeting = makeMeeting(panel.id, { agendaState: 'draft' });
const items = ['Apologies', 'Minutes', 'Carers’ week', 'Fostering', 'Next meeting'].map((title) => makeItem(meeting.id, title));
const itemAt = (index: number) => items[index] ?? makeItem(meeting.id, '');
const papers = [
  makePaper(meeting.id, itemAt(2).id, { kind: 'free', title: 'Carers' }), makePaper(meeting.id, itemAt(2).id, { kind: 'attachment', title: 'Figures' }),
  makePaper(meeting.id, itemAt(3).id, { kind: 'other', title: 'Promised', toFollow: { owner: 'Odile Farrant', dueOn: null, note: '' } }),
];
const before = makeSnapshot(panel, meeting, { items, papers });
const after = (change: Partial<MeetingSnapshot>): MeetingSnapshot => ({ ...before, ...change });
const changesSince = (was: MeetingSnapshot, is: MeetingSnapshot) => publicationChanges.changesSince(was, is, fixedPages);
const ownChangesSince = (was: MeetingSnapshot, is: MeetingSnapshot) => publicationChanges.ownChangesSince(was, is, fixedPages);
const told = (change: Partial<MeetingSnapshot>) => {
  const { sheet, items: ofItems, papers: ofPapers } = agendaChanges(agendaMarks(before), agendaMarks(after(change)));
  return [...sheet.map(({ what, was }) => [what, was]), ...ofItems.map(({ what, item }) => [what, item.title]), ...ofPapers.map(({ what, paper }) => [what, paper.title])];
};
const withItem = (index: number, change: Parameters<typeof makeItem>[2]) => items.map((item, place) => (place === index ? { ...item, ...change } : item));
const withPaper = (index: number, change: Parameters<typeof makePaper>[2]) => papers.map((paper, place) => (place === index ? { ...paper, ...change } : paper));

describe('since a draft', () => {
  it('nothing is told where nothing that prints changed', () => {
    expect(told({ items: items.map((item) => ({ ...item, rev: 9, updatedAt: '2031-08-01T00:00:00.000Z' })), lastMinuteNumber: 9 })).toEqual([]);
  });
  it('an item that moved past three others is one change', () => {
    expect(told({ items: withItem(4, { order: '' }) })).toEqual([['item-moved', 'Next meeting']]);
    expect(told({ items: withItem(0, { order: 'zzzzzzzzz' }) })).toEqual([['item-moved', 'Apologies']]);
  });
  it('items that are new, gone, renamed, restricted or otherwise changed are told by name', () => {
    const added = makeItem(meeting.id, 'Urgent business');
    expect(told({ items: [...withItem(1, { title: 'Minutes of July' }).filter((_, index) => index !== 0), added] })).toEqual([['item-renamed', 'Minutes of July'], ['item-added', 'Urgent business'], ['item-removed', 'Apologies']]);
    expect(told({ items: withItem(2, { presenter: 'Head of Service', access: exempt }) })).toEqual([['item-access', 'Carers’ week'], ['item-changed', 'Carers’ week'], ['paper-access', 'Carers'], ['paper-access', 'Figures']]);
  });
  it('papers that came, went, arrived, moved, were renamed, rewritten or restricted are told', () => {
    const added = makePaper(meeting.id, itemAt(1).id, { title: 'Last minutes', kind: 'attachment' });
    expect(told({ papers: [...papers.slice(1), added] })).toEqual([['paper-added', 'Last minutes'], ['paper-removed', 'Carers']]);
    expect(told({ papers: withPaper(2, { toFollow: null }) })).toEqual([['paper-arrived', 'Promised']]);
    expect(told({ papers: withPaper(1, { itemId: itemAt(3).id }) })).toEqual([['paper-moved', 'Figures']]);
    expect(told({ papers: withPaper(0, { title: 'Carers’ day', text: 'Other words', access: exempt }) })).toEqual([['paper-renamed', 'Carers’ day'], ['paper-access', 'Carers’ day'], ['paper-changed', 'Carers’ day']]);
  });
  it('the words stand under each item in order, with its pages where they are others', () => {
    const now = agendaMarks(after({ items: withItem(3, { title: 'Fostering now' }), papers: withPaper(0, { text: 'Longer' }), meetings: [{ ...meeting, time: '18:00' }] }));
    const page = (index: number, start: number, end: number) => ({ id: papers[index]?.id ?? '', itemId: papers[index]?.itemId ?? '', span: { start, end } });
    const { items: words, shifted } = draftWords(agendaChanges(agendaMarks(before), now), now, { was: [page(0, 1, 2), page(1, 3, 3), page(2, 4, 4)], is: [page(0, 1, 3), page(1, 4, 4), page(2, 5, 5)] });
    expect(words.map(({ heading, sentences }) => [heading, ...sentences])).toEqual([
      ['Front sheet', 'The time is 18:00; it was 17:30.'], ['3. Carers’ week', 'Paper “Carers” was changed, or its file replaced.', 'Pages 1 to 4, before 1 to 3.'],
      ['4. Fostering now', 'It was called “Fostering”.', 'Pages 5, before 4.'],
    ]);
    expect(shifted).toBe(0);
  });
});

describe('since a publication', () => {
  it('readers are told each thing once: a renamed and restricted item is one correction, a paper that is gone or moved none', () => {
    expect(changesSince(before, after({ items: withItem(2, { title: 'Carers', access: exempt }) })).map(({ what }) => what)).toEqual(['correction']);
    expect(changesSince(before, after({ papers: papers.slice(1) }))).toEqual([]);
    expect(changesSince(before, after({ papers: withPaper(0, { title: 'Carers’ day', text: 'Other' }) })).map(({ what }) => what)).toEqual(['paper-replaced']);
  });
  it('a paper that became exempt, or is open again, is told as that; where its whole item did, once', () => {
    expect(changesSince(before, after({ papers: withPaper(0, { access: exempt }) }))).toEqual([{ what: 'paper-access', itemId: itemAt(2).id, paperId: papers[0]?.id, text: '' }]);
    expect(changesSince(after({ papers: withPaper(0, { access: exempt }) }), before).map(({ what }) => what)).toEqual(['paper-access']);
    expect(changesSince(before, after({ items: withItem(2, { access: exempt }) })).map(({ what }) => what)).toEqual(['correction']);
  });
  it('a paper that stands elsewhere, or was counted as longer than its pages, does not change the pack in silence', () => {
    expect(changesSince(before, after({ papers: withPaper(1, { itemId: itemAt(3).id }) })).map(({ what, itemId }) => [what, itemId])).toEqual([['correction', itemAt(3).id]]);
    const publications = [{ id: 'p', createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, number: 1, publishedOn: '2031-09-01', kind: 'first' as const, reason: '', changes: [], clearDays: null, pages: [{ id: papers[0]?.id ?? '', itemId: itemAt(2).id, span: { start: 1, end: 3 } }] }];
    expect(changesSince(before, after({ publications, papers: withPaper(0, { countedPages: 3 }) }))).toEqual([]);
    expect(changesSince(before, after({ publications, papers: withPaper(0, { countedPages: 4 }) })).map(({ what, paperId }) => [what, paperId])).toEqual([['paper-replaced', papers[0]?.id]]);
    // A count that has lapsed is none: neither one that came since, nor one that was there before.
    const lapsed = withPaper(0, { countedPages: 4, countedOf: '0123456789abcdef' });
    expect(changesSince(before, after({ publications, papers: lapsed }))).toEqual([]);
    const counted = withPaper(0, { countedPages: 4, countedOf: countedContent(before, papers[0] ?? makePaper(meeting.id, null)) });
    expect(changesSince(after({ papers: lapsed }), after({ publications, papers: counted })).map(({ what }) => what)).toEqual(['paper-replaced']);
  });
  it('a paper on other pages than it was published on is told in its place, whatever made it longer, unless it is told already', () => {
    const publishedOn = (index: number, start: number, end: number, after?: number) => ({ id: papers[index]?.id ?? '', itemId: papers[index]?.itemId ?? '', span: { start, end, ...(after === undefined ? {} : { after }) } });
    const publication = { id: 'p', createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null, meetingId: meeting.id, number: 1, publishedOn: '2031-09-01', kind: 'first' as const, reason: '', changes: [], clearDays: null, pages: [publishedOn(0, 1, 3), publishedOn(1, 4, 4)] };
    const told = (change: Partial<MeetingSnapshot>, ...pages: readonly ReturnType<typeof publishedOn>[]) => {
      const is = after({ publications: [publication], ...change });
      return publicationChanges.withMovedPapers(changesSince(before, is), is, pages).map(({ what, itemId, paperId }) => [what, itemId, paperId]);
    };
    const restricted = { items: withItem(3, { access: exempt }) };
    expect(told(restricted, publishedOn(0, 1, 3), publishedOn(1, 4, 4), publishedOn(2, 5, 6))).toEqual([['correction', itemAt(3).id, null]]);
    expect(told(restricted, publishedOn(0, 1, 4, 3), publishedOn(1, 4, 4), publishedOn(2, 5, 6))).toEqual([['paper-replaced', itemAt(2).id, papers[0]?.id], ['correction', itemAt(3).id, null]]);
    expect(told({ papers: withPaper(0, { access: exempt }) }, publishedOn(0, 1, 4, 3))).toEqual([['paper-access', itemAt(2).id, papers[0]?.id]]);
  });
  it('panel, members and earlier minutes are told, and are no changes of the meeting’s own', () => {
    const earlier = makeMeeting(panel.id, { date: '2031-07-03' });
    const minute = makeMinute(earlier.id, 'Apologies', { type: 'doc', content: [] });
    const was = { ...before, items: withItem(1, { refersTo: { minutesOf: '2031-07-03' } }), meetings: [meeting, earlier], minutes: [minute] };
    const person = makePerson('Odile Farrant');
    for (const [change, what] of [
      [{ panel: { ...panel, name: 'Parenting Board' } }, 'correction'], [{ people: [person], memberships: [makeMembership(panel.id, person.id)] }, 'correction'],
      [{ minutes: [{ ...minute, title: 'Apologies for absence' }] }, 'paper-replaced'],
    ] as const) {
      const is = { ...was, ...change } as MeetingSnapshot;
      expect(changesSince(was, is).map((each) => each.what)).toEqual([what]);
      expect(ownChangesSince(was, is)).toEqual([]);
    }
    expect(ownChangesSince(was, { ...was, papers: withPaper(0, { access: exempt }) })).toHaveLength(1);
  });
});
