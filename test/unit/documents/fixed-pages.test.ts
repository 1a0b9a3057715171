// Pages that an officer counted hold for each audience alike, until the paper changes (DESIGN section 5: the members' pack fixes the public's numbers).
import { describe, expect, it } from 'vitest';
import { forAudience, withoutRestricted } from '../../../shared/documents/audience.ts';
import { countedContent, fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { makeItem, makeMeeting, makePanel, makePaper, makeSnapshot } from '../../documents/support/make-records.ts';

const panel = makePanel();
const meeting = makeMeeting(panel.id);
const item = makeItem(meeting.id, 'Homes near schools');
const exempt: Access = { level: 'exempt', paragraphs: [3], reason: '' };
const withPaper = (paper: Paper): MeetingSnapshot => makeSnapshot(panel, meeting, { items: [item], papers: [paper] });
const countsOf = (snapshot: MeetingSnapshot): readonly (number | null)[] => snapshot.papers.map((paper) => fixedPages(snapshot, paper));

describe.each([['public', {}], ['exempt', { access: exempt }]] as const)('the count of a paper that is %s', (_, over) => {
  const paper = makePaper(meeting.id, item.id, { ...over, countedPages: 6 });
  const counted = { ...paper, countedOf: countedContent(withPaper(paper), paper) };

  it('is handed to the public’s build while it holds, and not once the paper has changed', () => {
    for (const [is, pages] of [[counted, 6], [{ ...counted, text: 'Other words' }, null]] as const) {
      const whole = withPaper(is);
      expect(countsOf(whole)).toEqual([pages]);
      expect(countsOf(withoutRestricted(whole))).toEqual([pages]);
      expect(countsOf(forAudience(withoutRestricted(whole), { builtOn: '2031-09-08', audience: 'public' }))).toEqual([pages]);
    }
  });
});

describe('a count lapses, as the pages do not hold what was counted,', () => {
  const paper = makePaper(meeting.id, item.id, { kind: 'standard-report', countedPages: 6 });
  const counted = { ...paper, countedOf: countedContent(withPaper(paper), paper) };
  const restrictedBy = (access: Access): MeetingSnapshot => makeSnapshot(panel, meeting, { items: [{ ...item, access }], papers: [counted] });

  it('once its item is restricted: each page gets a marking, longer with each paragraph', () => {
    expect(countsOf(withPaper(counted))).toEqual([6]);
    expect(countsOf(restrictedBy(exempt))).toEqual([null]);
    const again = { ...counted, countedOf: countedContent(restrictedBy(exempt), counted) };
    expect(countsOf({ ...restrictedBy(exempt), papers: [again] })).toEqual([6]);
    expect(countsOf({ ...restrictedBy({ ...exempt, reason: 'A tender is open' }), papers: [again] })).toEqual([6]);
    expect(countsOf({ ...restrictedBy({ ...exempt, paragraphs: [1, 2, 3] }), papers: [again] })).toEqual([null]);
  });

  it('once it lists another appendix', () => {
    const appendix = makePaper(meeting.id, item.id, { kind: 'attachment', title: 'Scorecard', belongsTo: { paperId: paper.id, as: 'appendix' } });
    expect(countsOf(makeSnapshot(panel, meeting, { items: [item], papers: [counted, appendix] }))).toEqual([null, null]);
  });
});
