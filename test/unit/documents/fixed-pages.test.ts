// Pages that an officer counted hold for each audience alike, until the paper changes (DESIGN section 5: the members' pack fixes the public's numbers).
import { describe, expect, it } from 'vitest';
import { forAudience, withoutRestricted } from '../../../shared/documents/audience.ts';
import { packPages } from '../../../shared/documents/pack/build-pack.ts';
import { countedContent, countedMinutesContent, fixedPages } from '../../../shared/documents/pack/fixed-pages.ts';
import { contentHash } from '../../../shared/meeting-file/content-hash.ts';
import type { Access } from '../../../shared/model/access.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Item } from '../../../shared/model/meeting.ts';
import type { Paper } from '../../../shared/model/paper.ts';
import { packPorts } from '../../documents/support/attachments.ts';
import { doc, makeItem, makeMeeting, makeMinute, makePanel, makePaper, makeSnapshot, para } from '../../documents/support/make-records.ts';

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

describe('the count of earlier minutes that stand at an item', () => {
  const earlier = makeMeeting(panel.id, { date: '2031-07-15' });
  const minute = { ...makeMinute(earlier.id, 'Apologies', doc(para('There were none.'))), number: 20 };
  const approval = { ...item, kind: 'minutes' as const, refersTo: { minutesOf: '2031-07-15' } };
  const next = makeItem(meeting.id, 'Homes', { order: 'a9' });
  const at = (counted: Item['countedMinutes'], over: Partial<MeetingSnapshot> = {}): MeetingSnapshot => {
    const papers = [makePaper(meeting.id, next.id, { kind: 'free', title: 'Homes' })];
    return { ...makeSnapshot(panel, meeting, { items: [{ ...approval, countedMinutes: counted }, next], papers }), meetings: [meeting, earlier], minutes: [minute], ...over };
  };
  const counted = { pages: 4, of: countedMinutesContent(at(null), approval, earlier) };
  const rangesIn = async (snapshot: MeetingSnapshot, audience: 'public' | 'members'): Promise<unknown> => {
    const pages = await packPages(snapshot, { builtOn: '2031-09-08', audience }, packPorts);
    return pages.ok ? pages.value.papers.map(({ range, flagged }) => [range.start, range.end, flagged]) : pages.problem;
  };

  it.each(['public', 'members'] as const)('moves what stands behind them for %s, until a minute changes', async (audience) => {
    expect(await rangesIn(at(null), audience)).toEqual([[1, 1, false], [2, 2, false]]);
    expect(await rangesIn(at(counted), audience)).toEqual([[1, 4, false], [5, 5, false]]);
    expect(await rangesIn(at(counted, { minutes: [{ ...minute, rev: 9, updatedAt: '2031-09-01T00:00:00.000Z' }] }), audience)).toEqual([[1, 4, false], [5, 5, false]]);
    expect(await rangesIn(at(counted, { minutes: [{ ...minute, title: 'Apologies for absence' }] }), audience)).toEqual([[1, 1, false], [2, 2, false]]);
  });

  it('is handed to the public’s build, where it can’t be told any more what was counted', () => {
    const countIn = (snapshot: MeetingSnapshot): unknown => forAudience(snapshot, { builtOn: '2031-09-08', audience: 'public' }).items[0]?.countedMinutes;
    expect(countIn(at(counted))).toEqual({ pages: 4, of: null });
    expect(countIn(at(counted, { minutes: [{ ...minute, title: 'Other' }] }))).toBeNull();
  });
});

describe('a count as it was stored before what restricts the item, and appendices, were part of what was counted', () => {
  const report = makePaper(meeting.id, item.id, { kind: 'standard-report', title: 'Homes', text: 'Two homes opened.', countedPages: 2 });
  // As it was made then, spelt out: frozen publications and meeting files hold these words for ever.
  const formerly = ({ title, text, access }: Paper): string => contentHash({ title, text, file: null, asSlip: false, marked: access.level !== 'public', style: panel.houseStyle, sections: [] });
  const holding = (over: Partial<Paper>, itemAccess: Access = item.access, more: readonly Paper[] = []): MeetingSnapshot => {
    const paper = { ...report, ...over };
    return makeSnapshot(panel, meeting, { items: [{ ...item, access: itemAccess }], papers: [{ ...paper, countedOf: formerly(paper) }, ...more] });
  };
  const appendix = makePaper(meeting.id, item.id, { kind: 'attachment', title: 'Scorecard', belongsTo: { paperId: report.id, as: 'appendix' } });

  it.each([
    ['a public paper', holding({})], ['an exempt paper', holding({ access: exempt })], ['a paper of an exempt item', holding({}, exempt)], ['a report with an appendix', holding({}, item.access, [appendix])],
  ] as const)('holds for %s, for each audience', (_, snapshot) => {
    expect(countsOf(snapshot)[0]).toBe(2);
    expect(countsOf(withoutRestricted(snapshot))[0]).toBe(2);
  });

  it('lapses as it did then: with other words, or once the paper itself is restricted', () => {
    const [counted] = holding({}).papers;
    for (const change of [{ text: 'Three homes opened.' }, { access: exempt }]) expect(countsOf(withPaper({ ...(counted ?? report), ...change }))).toEqual([null]);
  });

  it('is told from one of now, which lapses by what it was counted with', () => {
    expect(countedContent(withPaper(report), report)).not.toBe(formerly(report));
  });
});
