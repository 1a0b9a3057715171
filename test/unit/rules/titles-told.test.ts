// Titles that are not for publication, in lines of the agenda that the public reads (DESIGN section 5).
import { describe, expect, it } from 'vitest';
import { mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import { titlesTold } from '../../../shared/checking/titles-told.ts';
import { makeItem, makeMeeting, makePanel, makePaper, makeSnapshot } from '../../documents/support/make-records.ts';

const exempt = { level: 'exempt' as const, paragraphs: [3], reason: 'Prices' };
const panel = makePanel();
const meeting = makeMeeting(panel.id);
const secret = makeItem(meeting.id, 'Purchase of Elm House', { access: exempt, publicTitle: 'A purchase' });
const open = makeItem(meeting.id, 'Homes for care leavers');
const exclusion = (resolutionText: string | null) => makeItem(meeting.id, 'Exclusion of press and public', { kind: 'exclusion', resolutionText });

describe('the title of a restricted item', () => {
  it('is told where a resolution in the officer’s own words names it, however it is spelt, and the finding names it not', () => {
    const own = exclusion('That the public be excluded for item 3, PURCHASE of “Elm  House”, under paragraph 3.');
    const found = titlesTold(makeSnapshot(panel, meeting, { items: [open, own, secret] }));
    expect(found).toMatchObject([{ code: 'restricted-title-told', stops: false, place: { at: 'agenda', itemId: own.id } }]);
    expect(JSON.stringify(found)).not.toMatch(/elm/i);
    expect(mustBeSeen(makeSnapshot(panel, meeting, { items: [open, own, secret] }), 'agenda', '2031-09-08').map(({ code }) => code)).toContain('restricted-title-told');
  });

  it('is told in the sub-line, the note or the title of another item', () => {
    for (const over of [{ subLines: ['With the purchase of Elm House'] }, { note: { type: 'chairs-authority' as const, text: 'Urgent as the purchase of Elm House is' } }, { title: 'After the purchase of Elm House' }]) {
      expect(titlesTold(makeSnapshot(panel, meeting, { items: [{ ...open, ...over }, secret] }))).toHaveLength(1);
    }
  });

  it('is not told where it is public itself, or nothing says it', () => {
    expect(titlesTold(makeSnapshot(panel, meeting, { items: [open, exclusion('Item 3, a purchase'), secret] }))).toEqual([]);
    expect(titlesTold(makeSnapshot(panel, meeting, { items: [open, exclusion('Item 3, Purchase of Elm House'), { ...secret, publicTitle: null }] }))).toEqual([]);
  });
});

describe('the title of a restricted paper', () => {
  const paper = makePaper(meeting.id, open.id, { kind: 'free', title: 'Valuation of Elm House', access: exempt });

  it('is told in a line of its public item, and may be the name of that item', () => {
    expect(titlesTold(makeSnapshot(panel, meeting, { items: [{ ...open, subLines: ['Valuation of Elm House attached'] }], papers: [paper] }))).toHaveLength(1);
    expect(titlesTold(makeSnapshot(panel, meeting, { items: [{ ...open, title: 'Valuation of Elm House' }], papers: [paper] }))).toEqual([]);
    expect(titlesTold(makeSnapshot(panel, meeting, { items: [open], papers: [paper] }))).toEqual([]);
  });
});
