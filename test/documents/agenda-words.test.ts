// What the agenda says, read back from the Word file.
import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../shared/documents/agenda-document.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { HouseStyle } from '../../shared/model/panel.ts';
import { documentXml, paragraphsOf, partOf, partsOf, textsOf } from './support/docx-parts.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';
import { makeItem, makeMeeting, makePanel, makePaper, makeSnapshot } from './support/make-records.ts';
import { sampleMeeting } from './support/sample-meeting.ts';

const build = (snapshot: MeetingSnapshot, style: HouseStyle = 'accessible', audience: 'public' | 'members' = 'public') =>
  agendaDocument(snapshot, { builtOn: '2031-09-08', style, audience });

const withItems = (titles: readonly string[], change: (at: number) => Parameters<typeof makeItem>[2] = () => ({})) => {
  const panel = makePanel();
  const meeting = makeMeeting(panel.id);
  return makeSnapshot(panel, meeting, { items: titles.map((title, at) => makeItem(meeting.id, title, change(at))) });
};

describe('the front sheet', () => {
  it('stands in the order of council papers', async () => {
    const styles = paragraphsOf(await build(sampleMeeting())).map((paragraph) => paragraph.style);
    const firsts = styles.filter((style, index) => styles.indexOf(style) === index);
    expect(firsts).toEqual([
      'Organisation', 'Title', 'MeetingDetails', 'Heading1', 'AgendaItem', 'AgendaPresenter', 'AgendaSubItem', 'ChairsAuthority', 'AgendaResolution', 'Marking', 'AgendaSubLine',
      'Heading2', 'Membership', 'Signatory',
    ]);
  });

  it('prints dates, times and names in the accessible style', async () => {
    const bytes = await build(sampleMeeting());
    expect(textsOf(bytes, 'MeetingDetails')).toEqual(['Venue:\tCouncil House, Mill Lane, Larkfield, LK1 4AB', 'Date:\tTuesday 16 September 2031', 'Time:\t5.30 pm']);
    // Its halves must not part at the end of a line.
    expect(documentXml(bytes)).toContain('LK1\u00a04AB');
    expect(textsOf(bytes, 'Heading1')).toEqual(['Agenda']);
    expect(textsOf(bytes, 'Heading2')).toEqual(['Membership of the Young People in Care Panel']);
    expect(textsOf(bytes, 'Membership')).toEqual([
      "Councillors R. Okafor-Lund (Chair), S. O'Dwyer (Vice-Chair and Portfolio holder for Children) and T. Brandt (representing the Scrutiny Commission).",
    ]);
    expect(textsOf(bytes, 'Signatory')).toEqual(['Odile Farrant', 'Chief Executive']);
  });

  it('prints the same records with other words in the traditional style, capitals as formatting', async () => {
    const bytes = await build(sampleMeeting(), 'traditional');
    expect(textsOf(bytes, 'MeetingDetails').slice(1)).toEqual(['Date:\tTuesday, 16th September, 2031', 'Time:\t5.30 p.m.']);
    expect(textsOf(bytes, 'Heading1')).toEqual(['Agenda']);
    expect(textsOf(bytes, 'Heading2')).toEqual(['Membership of the Young People in Care Panel:-']);
    expect(textsOf(bytes, 'Signatory')).toEqual(['Odile Farrant,', 'Chief Executive.']);
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="Heading1">.*?<w:caps\/>/s);
  });

  it('puts the page range after the title, or at the right edge in the traditional style', async () => {
    expect(textsOf(await build(sampleMeeting()), 'AgendaItem')).toContain('LAC Council update (Pages 6 - 8)');
    expect(textsOf(await build(sampleMeeting()), 'AgendaSubItem')).toContain('Recruitment of carers (Page 29)');
    const traditional = await build(sampleMeeting(), 'traditional');
    expect(textsOf(traditional, 'AgendaItem')).toContain('LAC Council update\t(Pages 6 - 8)');
    expect(documentXml(traditional)).toContain('<w:tab w:val="right"');
  });

  it('prints imported ranges until an item has a paper of its own, then only computed ones', async () => {
    const snapshot = sampleMeeting();
    const item = snapshot.items[4];
    const imported = { ...snapshot, papers: [makePaper(snapshot.meetingId, item?.id ?? null, { kind: 'imported-text' })] };
    expect(textsOf(await build(imported)).join()).toContain('(Pages 6 - 8)');
    const own = { ...snapshot, papers: [makePaper(snapshot.meetingId, item?.id ?? null)] };
    expect(textsOf(await build(own)).join()).not.toContain('(Page');
    const ranges = new Map([[item?.id ?? '', { start: 2, end: 2 }]]);
    expect(textsOf(await agendaDocument(own, { builtOn: '2031-09-08', pageRanges: ranges })).join()).toContain('LAC Council update (Page 2)');
  });

  it('gives a range at the right edge a line of its own where the title would touch it', async () => {
    const snapshot = withItems(['Fostering', 'Educational Outcomes - Children and Young People Looked After 2018'], () => ({ printedPages: { start: 76, end: 80 } }));
    expect(textsOf(await build(snapshot, 'traditional'), 'AgendaItem')).toEqual([
      'Fostering\t(Pages 76 - 80)', 'Educational Outcomes - Children and Young People Looked After 2018\n\t(Pages 76 - 80)',
    ]);
    expect(textsOf(await build(snapshot, 'accessible'), 'AgendaItem')[1]).toBe('Educational Outcomes - Children and Young People Looked After 2018 (Pages 76 - 80)');
  });

  it('prints what stood in a column of an imported agenda in a style of its own', async () => {
    const snapshot = withItems(['Promises'], () => ({ presenter: 'All', printedLabel: '1' }));
    expect(textsOf(await build(snapshot), 'AgendaPresenter')).toEqual(['Lead: All']);
  });

  it("names who presents, and puts the Chair's authority in brackets before its item", async () => {
    const bytes = await build(sampleMeeting());
    const texts = textsOf(bytes);
    expect(texts).toContain('Strategic Director, Housing and Neighbourhoods, to present');
    const note = texts.findIndex((text) => text.startsWith('(The Chair authorised'));
    expect(texts[note]).toMatch(/\)$/);
    expect(texts[note + 1]).toMatch(/^Heating at the contact centre/);
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="ChairsAuthority">(?:(?!<\/w:style>).)*<w:keepNext\/>/s);
  });

  it('does not say twice who presents or when the next meeting is', async () => {
    const snapshot = withItems(['Promises', 'Date of next meeting'], (at) =>
      at === 0 ? { presenter: 'Head of Sport', subLines: ['Head of Sport to present'] } : { subLines: ['Tuesday, 18th November, 2031'], nextMeeting: { dates: ['2031-11-18'], time: null } },
    );
    expect(textsOf(await build(snapshot), 'AgendaSubLine')).toEqual(['Head of Sport to present', 'Tuesday, 18th November, 2031']);
  });

  it('makes the exclusion resolution from the exempt items, with each paragraph described', async () => {
    const [resolution] = textsOf(await build(sampleMeeting()), 'AgendaResolution');
    expect(resolution).toBe(
      'That, under Section 100A(4) of the Local Government Act 1972, the press and public be excluded from the meeting for the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in Part 1 of Schedule 12A to the Act: Item 10, Placement contract (paragraph 1: information relating to any individual; paragraph 3: information relating to the financial or business affairs of any particular person (including the authority holding that information)).',
    );
  });

  it("prints the officer's own resolution instead, where there is one", async () => {
    const snapshot = sampleMeeting();
    const items = snapshot.items.map((item) => (item.kind === 'exclusion' ? { ...item, resolutionText: 'That the public now leave.' } : item));
    expect(textsOf(await build({ ...snapshot, items }), 'AgendaResolution')).toEqual(['That the public now leave.']);
  });

  it('says DRAFT and the date on each page until it is published', async () => {
    expect(partOf(await build(sampleMeeting({ published: false })), 'word/header1.xml')).toContain('DRAFT 8 September 2031: not yet published');
    expect([...partsOf(await build(sampleMeeting())).keys()].filter((name) => name.includes('header'))).toEqual([]);
  });

  it("says on each page of the members' version that it is not for publication", async () => {
    const header = partOf(await build(sampleMeeting(), 'accessible', 'members'), 'word/header1.xml');
    expect(header).toContain('Not for publication: contains exempt information under paragraphs 1 and 3');
  });
});

describe('numbers of items', () => {
  it('are made by Word where they follow each other', async () => {
    const items = paragraphsOf(await build(sampleMeeting())).filter((paragraph) => paragraph.style.startsWith('AgendaItem') || paragraph.style === 'AgendaSubItem');
    expect(items).toHaveLength(13);
    expect(items.every((item) => item.numbered)).toBe(true);
  });

  it('are typed where Word could not derive them', async () => {
    const labels = ['1', '2', 'A1', '3.2.1'];
    const bytes = await build(withItems(['One', 'Two', 'Late', 'Odd'], (at) => ({ printedLabel: labels[at] ?? null })));
    expect(textsOf(bytes, 'AgendaItem').slice(0, 2)).toEqual(['One', 'Two']);
    await expectSoundDocx(bytes, { style: 'accessible', organisation: 'Larkfield Borough Council' });
  });
});

describe('an awkward agenda', () => {
  it('of one meeting with nothing in it yet still opens', async () => {
    const panel = makePanel({ councilName: '' });
    const meeting = makeMeeting(panel.id, { date: null, time: null, venue: { lines: [], postcode: null }, signatory: null });
    const bytes = await build(makeSnapshot(panel, meeting));
    expect(textsOf(bytes)).toEqual(['Young People in Care Panel', 'Agenda']);
    await expectSoundDocx(bytes, { style: 'accessible', organisation: '' });
  });

  it('of a meeting that was called off says so at the head of each page: nobody is to come', async () => {
    const panel = makePanel();
    const calledOff = { kind: 'cancelled', on: '2031-09-01', reason: "The Mayor's hall is flooded", newDate: null, newTime: null } as const;
    for (const style of ['accessible', 'traditional'] as const) {
      const head = async (over: Parameters<typeof makeMeeting>[1]) => [...partsOf(await build(makeSnapshot(panel, makeMeeting(panel.id, { agendaState: 'published', ...over })), style))].flatMap(([name, part]) => (name.startsWith('word/header') ? [part] : [])).join('');
      expect(await head({ calledOff })).toContain('Cancelled: this meeting does not take place');
      expect(await head({ calledOff: { ...calledOff, kind: 'postponed' } })).toContain('Postponed: this meeting does not take place on this day');
      expect(await head({ calledOff: null })).not.toContain('does not take place');
    }
  });

  it('of forty items with long titles is sound in both styles', async () => {
    const snapshot = withItems(Array.from({ length: 40 }, (_, at) => `Item ${at} `.repeat(at % 4 === 0 ? 40 : 2)), () => ({ printedPages: { start: 1, end: 300 } }));
    for (const style of ['accessible', 'traditional'] as const) {
      await expectSoundDocx(await build(snapshot, style), { style, organisation: 'Larkfield Borough Council' });
    }
  });

  it('takes any character in any field, and leaves out only what XML cannot hold', async () => {
    const odd = `O'Neill & Søn <b>"]]>%1{name}$& \u{1F469}\u200D\u{1F467} \u202Bעברית\u202C \u0000\u0007\u001B\uD800\uFFFE end`;
    const shown = odd.replace(/[\u0000\u0007\u001B\uD800\uFFFE]/g, '');
    const panel = makePanel({ name: odd, councilName: odd, lacCouncilTerm: odd });
    const meeting = makeMeeting(panel.id, { venue: { lines: [odd], postcode: odd }, signatory: { name: odd, post: odd }, agendaState: 'draft' });
    const item = makeItem(meeting.id, odd, { subLines: [odd], presenter: `the ${odd}`, note: { type: 'chairs-authority', text: odd }, printedLabel: odd });
    const bytes = await build(makeSnapshot(panel, meeting, { items: [item] }));
    await expectSoundDocx(bytes, { style: 'accessible', organisation: shown });
    expect(textsOf(bytes, 'Title')).toEqual([shown]);
    expect(textsOf(bytes, 'AgendaItem')).toEqual([`${shown}.\t${shown}`]);
    expect(textsOf(bytes, 'ChairsAuthority')).toEqual([`(${shown})`]);
  });
});
