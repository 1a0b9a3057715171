// The small rules of the import, each by the forms that councils print.
import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../../shared/importing/parse/attendance.ts';
import { findDate, wrongWeekday } from '../../../shared/importing/parse/dates.ts';
import { exemptParagraphsIn, isExemptMark } from '../../../shared/importing/parse/exempt.ts';
import { headOf } from '../../../shared/importing/parse/heads.ts';
import { itemKind } from '../../../shared/importing/parse/item-kind.ts';
import { linesOf } from '../../../shared/importing/parse/lines.ts';
import { rolesOf } from '../../../shared/importing/parse/membership.ts';
import { withoutPageNote } from '../../../shared/importing/parse/page-note.ts';
import { paragraphsOf } from '../../../shared/importing/parse/paragraphs.ts';
import { presenterIn } from '../../../shared/importing/parse/presenter.ts';
import { referencesOf } from '../../../shared/importing/parse/references.ts';
import { resolutionLead } from '../../../shared/importing/parse/resolution-lead.ts';
import { partsOf } from '../../../shared/importing/parse/resolution-parts.ts';
import { findTime } from '../../../shared/importing/parse/times.ts';
import { importText, textSource } from './sources.ts';
import { workSpent } from '../work-spent.ts';

describe('dates and times', () => {
  it.each(['Tuesday, 28th August, 2018', 'Tuesday 28 August 2018', '28/08/2018', '28 Aug 2018', '28.8.18', '28-08-2018', '2018-08-28', 'August 28, 2018', 'the 28th day of August 2018', 'TUESDAY 28TH AUGUST, 2018'])('%s', (text) => {
    expect(findDate(text)?.iso).toBe('2018-08-28');
  });

  it('a wrong weekday and a day that does not exist are seen', () => {
    const tuesday = findDate('Tuesday, 12th February, 2018');
    expect(tuesday === null ? null : wrongWeekday(tuesday)).toBe('Monday');
    expect(findDate('31 February 2018')).toBeNull();
  });

  it.each([['5.00 p.m.', '17:00'], ['5pm', '17:00'], ['5:00 PM', '17:00'], ['17:00', '17:00'], ['at 17.00', '17:00'], ['at 10.30am', '10:30'], ['12 noon', '12:00'], ['5.00 - 7.00 p.m.', '17:00'], ['1700 hours', '17:00'], ['28.8.18', null], ['item 5', null]])('%s is %s', (text, time) => {
    expect(findTime(text)).toBe(time);
  });
});

describe('items', () => {
  it.each([['Item 5 Budget', 5, null], ['Item 5: Budget', 5, null], ['Agenda Item 5 - Budget', 5, null], ['5. Budget', 5, null], ['5) Budget', 5, null], ['5a Budget', 5, '5a'], ['5a. Budget', 5, '5a'], ['5.1 Budget', 5, '5.1'], ['12/18 BUDGET', 12, '12/18'], ['Minute 12/18 Budget', 12, '12/18'], ['Minute No. 12 Budget', 12, null], ['CPP12 Budget', 12, 'CPP12'], ['CPP 12. Budget', 12, 'CPP 12']])('%s', (text, number, label) => {
    expect({ ...headOf(text), title: headOf(text)?.title.toLowerCase() }).toMatchObject({ number, label, title: 'budget' });
  });

  it.each([['28/08/2018 was a Tuesday', null], ['2017/2018 has been an exciting year', null]])('%s is no head with a year', (text, expected) => {
    expect(headOf(text)?.style === 'slashed' ? 'slashed' : null).toBe(expected);
  });

  it.each([['Budget (Pages 1 - 6)', { start: 1, end: 6 }], ['Budget (Page 29)', { start: 29, end: 29 }], ['Budget Pages 1-6', { start: 1, end: 6 }], ['Budget (pp 3–9)', { start: 3, end: 9 }], ['Budget ...... 5 - 12', { start: 5, end: 12 }], ['Budget . . . . . 7', { start: 7, end: 7 }]])('%s', (text, pages) => {
    expect(withoutPageNote(text)).toEqual({ text: 'Budget', pages });
  });

  it('a page note for whose tab there was no room', () => {
    expect(withoutPageNote('Scorecard19 - 22')).toEqual({ text: 'Scorecard', pages: { start: 19, end: 22 } });
    expect(withoutPageNote('Bus passes (late)25 - 26')).toEqual({ text: 'Bus passes (late)', pages: { start: 25, end: 26 } });
    expect(withoutPageNote('Children of Years 7 - 11').pages).toBeNull();
  });

  it('columns whose headings had no more than a space between them', () => {
    const { agenda } = importText('Corporate Parenting Panel\nDate: 5 March 2019\nAGENDA\nItem\tSubject Lead\tPages\n1\tApologies\tChair\t\n2\tHomes\tJo Roe\t3 - 8\n');
    expect(agenda?.items[1]).toMatchObject({ title: 'Homes', presenter: 'Jo Roe', pages: { start: 3, end: 8 } });
  });

  it('"To follow" where pages would stand is no word of the title, and is kept', () => {
    const { agenda, warnings } = importText('Corporate Parenting Panel\nDate: 5 March 2019\nAGENDA\n\n1. Homes          To follow\n\n2. Health To follow\n\n3. Roads - to follow\n\n4. Schools\n(to follow)\n\n5. Rail (to follow)\n\n6. What is to follow\n\n7. Play     (Pages 1 - 2)\n');
    expect(agenda?.items.map(({ title, toFollow, subLines }) => [title, toFollow ?? false, subLines])).toEqual([
      ['Homes', true, []], ['Health', true, []], ['Roads', true, []], ['Schools', true, []], ['Rail (to follow)', false, []], ['What is to follow', false, []], ['Play', false, []],
    ]);
    expect(warnings.filter(({ code }) => code === 'paper-to-follow')).toHaveLength(4);
    const table = importText('Corporate Parenting Panel\nDate: 5 March 2019\nAGENDA\nItem\tTitle\tLead\tPages\n1\tApologies\tChair\t\n2\tHomes\tJo Roe\tTo follow\n').agenda;
    expect(table?.items[1]).toMatchObject({ title: 'Homes', presenter: 'Jo Roe', toFollow: true, pages: null });
  });

  it('a reader or pages beside a time that had no room for its column', () => {
    const { agenda } = importText('Corporate Parenting Panel\nDate: 5 March 2019\nAGENDA\nItem\tTitle\tLead\tTime\tPages\n1\tApologies\tChair\t4.30\n2\tHomes\tJo Roe 5.20\n3\tHealth\tKim Able\t\t5.40 7 - 9\n');
    expect(agenda?.items.map(({ presenter, pages }) => [presenter, pages?.start])).toEqual([['Chair', undefined], ['Jo Roe', undefined], ['Kim Able', 7]]);
  });

  it('a year at the end of a title is no page', () => {
    expect(withoutPageNote('Annual Report 2018', 'Annual Report 2018')).toEqual({ text: 'Annual Report 2018', pages: null });
  });

  it.each([['Urgent business', false, 'urgency'], ['Annual Report', true, 'report'], ['Annual Report', false, 'verbal'], ['Exclusion of the Press and Public', false, 'exclusion'], ['Agenda Planning', false, 'planning'], ["Champions' Feedback", false, 'champions'], ['Date of next meeting', false, 'next-meeting'], ['Minutes of the Last Meeting', true, 'minutes'], ['Children in Care Council update', true, 'lac-update'], ['Disclosures of interest', false, 'declarations'], ['Interests to declare', false, 'declarations']] as const)('%s (pages: %s) is %s', (title, pages, kind) => {
    expect(itemKind(title, pages)).toBe(kind);
  });

  it.each([['Jo Marsh, Service Manager, to present', 'Jo Marsh, Service Manager'], ['Presented by Jo Marsh', 'Jo Marsh'], ['Paper by Jo Marsh', 'Jo Marsh'], ['Report of the Director of Housing', 'Director of Housing'], ['the first and second quarter', null]])('%s', (text, presenter) => {
    expect(presenterIn(text)).toBe(presenter);
  });

  it.each([['(Exempt - Paragraph 3 of Part 1)', true, [3]], ['NOT FOR PUBLICATION by virtue of paragraphs 1 and 2', true, [1, 2]], ['Exempt', true, []], ['Exempt from the Press and Public? No', false, []], ['Paragraph(s) 1, 2 and 3', false, [1, 2, 3]]])('%s', (text, exempt, paragraphs) => {
    expect([isExemptMark(text), exemptParagraphsIn(text)]).toEqual([exempt, paragraphs]);
  });
});

describe('people', () => {
  const attendance = (text: string) => attendanceOf(paragraphsOf(linesOf(textSource(text)), null)).attendance;
  const names = (people: readonly { readonly name: string; readonly councillor: boolean }[]) => people.map(({ name, councillor }) => `${councillor ? 'Cllr ' : ''}${name}`);

  it('"Councillors" holds for the whole list and ends after "and"', () => {
    expect(names(attendance('Present: Councillor Roe (Chair), Councillors Able, Baker and Clark and Jo Marsh').present)).toEqual(['Cllr Roe', 'Cllr Able', 'Cllr Baker', 'Cllr Clark', 'Jo Marsh']);
  });

  it('posts after a name belong to it, remote attendance leaves no trace', () => {
    expect(attendance('Officers present: Jo Marsh, Strategic Director, Adult Care, Housing and Public Health, Lee Poole (via Teams) and Ann Shaw (Head of Service)').alsoPresent).toEqual([
      { name: 'Jo Marsh', councillor: false, post: 'Strategic Director, Adult Care, Housing and Public Health' }, { name: 'Lee Poole', councillor: false }, { name: 'Ann Shaw', councillor: false, post: 'Head of Service' },
    ]);
  });

  it('a substitute is present, whom they replace is not', () => {
    const { present, apologies } = attendance('Present: Councillor Roe (in the Chair) and Councillor Able (as substitute for Councillor Baker)\n\nApologies: Councillor Clark (substituted by Councillor Dean)');
    expect(names(present)).toEqual(['Cllr Roe', 'Cllr Able', 'Cllr Dean']);
    expect(names(apologies)).toEqual(['Cllr Clark']);
  });

  it('joint chairs are both named', () => {
    expect(attendance('Present: Councillor Roe and Skye Hill (Joint Chair), Councillor Able (Joint Chair)').chair).toBe('Skye Hill and Councillor Able');
  });

  it('who came for one minute is kept with it, a councillor "also in attendance" is also present', () => {
    const { attendedForMinute, alsoPresent, apologies } = attendance('Present: Councillor Roe (Chair)\n\nCouncillor Able was in attendance for Minute No. 28 (Promises).\n\nCouncillor Dean was also in attendance.\n\nThere were no apologies.');
    expect(attendedForMinute).toEqual([{ name: 'Able', councillor: true, minuteNumber: 28, title: 'Promises' }]);
    expect([names(alsoPresent), apologies]).toEqual([['Cllr Dean'], []]);
  });

  it('two roles are parted, a body with "and" is not', () => {
    expect(rolesOf('Deputy Leader and Housing Portfolio holder')).toEqual(['Deputy Leader', 'Housing Portfolio holder']);
    expect(rolesOf('representative on the Fostering and Adoption Panels')).toEqual(['representative on the Fostering and Adoption Panels']);
  });
});

describe('resolutions and references', () => {
  it.each([['RESOLVED: That x', 'That x'], ['RESOLVED - That x', 'That x'], ['Resolved:- That x', 'That x'], ['AGREED: x', 'x'], ['Decision: x', 'x'], ['It was agreed that: x', 'x'], ['It was resolved that x', 'x'], ['RECOMMENDED TO CABINET: that x', 'that x'], ['RESOLVED that x', 'that x'], ['The Panel agreed that x', null], ['Resolved issues were discussed', null]])('%s', (text, rest) => {
    const lead = resolutionLead(text);
    expect(lead === null || lead.weak ? null : lead.rest).toBe(rest);
  });

  it('parts in one paragraph are parted, a reference to "(2)" is not', () => {
    expect(partsOf('(1) That part (2) of the plan be noted. (2) That it be sent to Cabinet.', null).map(({ text }) => text)).toEqual(['That part (2) of the plan be noted.', 'That it be sent to Cabinet.']);
  });

  it('references carry number, date and title', () => {
    expect(referencesOf(['Further to Minute No. 66 (Promises) of the meeting held on 8th May, 2018, it was noted', 'it took a minute 5 times'])).toEqual([{ minuteNumber: 66, meetingDate: '2018-05-08', title: 'Promises' }]);
  });
});

describe('warnings', () => {
  it('say what does not fit together', () => {
    const pack = 'Corporate Parenting Panel\nDate: Monday 28 August 2018\nAGENDA\n1. Apologies\n2. Budget (Pages 1 - 6)\n4. Homes (Pages 8 - 9)\n5. Health (Pages 9 - 12)\n6. Date of next meeting: 14 August 2018';
    expect(importText(pack).warnings.map(({ code }) => code).sort()).toEqual(['item-number-skipped', 'next-meeting-not-after', 'page-range-gap', 'page-range-overlap', 'weekday-mismatch']);
  });

  it('an agenda without a date is marked', () => {
    expect(importText('Panel\nAGENDA\n1. Apologies\n2. Budget').warnings.map(({ code }) => code)).toContain('no-date');
  });
});

describe('odd sources', () => {
  it('text without agenda or minutes is a paper', () => {
    const result = importText('Council Report\n\nTitle: Homes for all\n\nThis report is about homes.');
    expect([result.agenda, result.minutes, result.papers.map(({ title, kind }) => [title, kind])]).toEqual([null, [], [['Homes for all', 'report']]]);
  });

  it.each([
    ['lines of markers', '12. TITLE OF A MINUTE\n(a) text\n'], ['open brackets', `${'( '.repeat(400)}\n`], ['attendance over and over', 'Corporate Panel\n1 May 2018\nPresent: Councillor A\n'],
    ['digits', `${'12/18 5.00 - 6 '.repeat(20)}\n`], ['resolutions', 'RESOLVED: That (1) x (2) y\n'],
  ])('a megabyte of %s are read in bounded time', (_, line) => {
    const { ms } = workSpent(() => importText(line.repeat(Math.ceil(1_000_000 / line.length))));
    expect(ms).toBeLessThan(15_000);
  });
});
