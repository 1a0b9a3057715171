// What the public and members get of a pack with restricted papers, items and earlier minutes, and what stands in the place of the rest (DOMAIN A1, A2).
import { describe, expect, it } from 'vitest';
import { exemptPapersFindings } from '../../shared/checking/exempt-papers.ts';
import { lintStructure } from '../../shared/checking/word-lint/index.ts';
import { agendaDocument } from '../../shared/documents/agenda-document.ts';
import { withoutRestricted } from '../../shared/documents/audience.ts';
import { noticeSheet } from '../../shared/documents/notice/notice-sheet.ts';
import { publicAccess, type Access } from '../../shared/model/access.ts';
import { fileHashesOf } from '../../shared/model/file-hashes.ts';
import type { Item } from '../../shared/model/meeting.ts';
import { itemsOf, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { meetingWith, type MeetingWithPapers } from './support/attachments.ts';
import { built, everything, exempt, pageFields, papers, report } from './support/built-pack.ts';
import { documentXml, partsOf, textsOf } from './support/docx-parts.ts';
import { doc, para } from './support/make-records.ts';

const confidential: Access = { level: 'confidential', paragraphs: [], reason: '' };

/** The head that each section shows: one that names none has that of the section before (17.10.1). */
const shownHeads = (bytes: Uint8Array): readonly string[] => {
  const parts = partsOf(bytes);
  const targets = new Map(Array.from((parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*Target="\/([^"]+)"/g), ([, id = '', target = '']) => [id, target]));
  let head = '';
  return Array.from(documentXml(bytes).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs), ([section]) => {
    const id = /<w:headerReference [^>]*r:id="([^"]+)"/.exec(section)?.[1];
    if (id !== undefined) head = parts.get(targets.get(id) ?? '') ?? '';
    return head;
  });
};

/** The sample's minutes as those of a meeting before it, under the item that has them approved; its words for the item and the minutes are secrets. */
const withEarlierMinutes = (meeting: MeetingWithPapers, access: { readonly item: Access; readonly minutes: Readonly<Record<string, Access>> }): MeetingWithPapers => {
  const { snapshot } = meeting;
  const [own] = snapshot.meetings;
  if (own === undefined) throw new Error('no meeting');
  const earlier = { ...own, id: '01900000-0000-7000-8000-00000000ffff', date: '2031-07-15' };
  const approving = itemsOf(snapshot, snapshot.meetingId)[3];
  return {
    ...meeting,
    snapshot: {
      ...snapshot, meetings: [own, earlier], attendance: [],
      items: snapshot.items.map((item) => (item === approving ? { ...item, access: access.item, refersTo: { minutesOf: earlier.date }, ...(access.item.level === 'public' ? {} : { title: 'MARLOW-ITEM', publicTitle: 'Minutes', subLines: ['MARLOW-ITEM'] }) } : item)),
      minutes: snapshot.minutes.map((minute) => {
        const given = access.minutes[minute.title];
        return { ...minute, meetingId: earlier.id, access: given ?? publicAccess, ...(given === undefined && access.item.level === 'public' ? {} : { publicTitle: 'A matter', title: 'MARLOW-MINUTE', text: doc(...Array.from({ length: 40 }, () => para(`MARLOW-TEXT ${'which runs over several pages '.repeat(8)}`))) }) };
      }),
    },
  };
};

describe('a pack with restricted matter', () => {
  it('for the public counts restricted pages and holds nothing of them', async () => {
    const { bytes, pages } = await built(meetingWith(papers));
    expect(everything(bytes)).not.toContain('CANARY');
    expect(pages.papers.map(({ range, fragment }) => [range.start, range.end, fragment !== null])).toEqual([[1, 2, true], [3, 5, false], [6, 6, true]]);
    expect(Array.from(documentXml(bytes).matchAll(/<w:pgNumType w:start="(\d+)"\/>/g), ([, start]) => start)).toEqual(['1', '6']);
    expect(lintStructure(bytes)).toEqual({ ok: true, value: [] });
  });

  it('for members marks each restricted page with paragraph and description, and no other', async () => {
    const { bytes } = await built(meetingWith(papers), { audience: 'members' });
    expect(shownHeads(bytes).map((head) => head.includes('Not for publication: contains exempt information under paragraphs 1 and 3'))).toEqual([true, false, true, false]);
    expect(everything(bytes)).toContain('CANARY-TEXT');
  });

  it('for members marks the minutes that hold an exempt one, and the sheet that prints the title of an exempt paper under a public item', async () => {
    const plain = meetingWith([{ item: 4, title: 'Homes near schools', bytes: report('ALPHA') }, { item: 4, title: 'Rates of each home', bytes: report('OMEGA'), access: { ...exempt, paragraphs: [7] } }]);
    const meeting = withEarlierMinutes({ ...plain, snapshot: { ...plain.snapshot, items: plain.snapshot.items.map((item) => ({ ...item, access: publicAccess })) } }, { item: publicAccess, minutes: { 'Heating at the contact centre': { ...exempt, paragraphs: [2] } } });
    const { bytes } = await built(meeting, { audience: 'members' });
    expect(shownHeads(bytes).map((head) => /exempt information under (paragraphs? [\d and]*\d)/.exec(head)?.[1] ?? null)).toEqual(['paragraph 7', 'paragraph 2', null, 'paragraph 7']);
    expect(shownHeads((await built(meeting)).bytes).filter((head) => head.includes('Not for publication'))).toEqual([]);
  });

  it('holds confidential papers for nobody, and for members on the officer\'s word, with the same numbers', async () => {
    const meeting = meetingWith(papers.map((paper) => (paper.access === undefined ? paper : { ...paper, access: confidential })));
    const without = await built(meeting, { audience: 'members' });
    expect(everything(without.bytes)).not.toContain('CANARY-TEXT');
    expect(without.pages.findings.map(({ code }) => code)).toContain('confidential-left-out');
    const withIt = await built(meeting, { audience: 'members', withConfidential: true });
    expect(everything(withIt.bytes)).toContain('CANARY-TEXT');
    expect(withIt.pages.itemRanges).toEqual(without.pages.itemRanges);
  });

  it('holds nothing of a confidential item, its minutes or a confidential minute for members without the officer\'s word, on the same pages', async () => {
    const ofItem = withEarlierMinutes(meetingWith([{ item: 6, title: 'After', bytes: report('OMEGA') }]), { item: confidential, minutes: {} });
    const meeting = withEarlierMinutes(meetingWith([{ item: 6, title: 'After', bytes: report('OMEGA') }]), { item: publicAccess, minutes: { 'Heating at the contact centre': confidential } });
    for (const [each, secret, included] of [[ofItem, 'MARLOW', false], [meeting, 'MARLOW', true]] as const) {
      const [without, withIt] = [await built(each, { audience: 'members' }), await built(each, { audience: 'members', withConfidential: true })];
      expect(everything(without.bytes)).not.toContain(secret);
      expect(without.pages.papers.map(({ fragment }) => fragment !== null)).toEqual([included, true]);
      expect(without.pages.findings.map(({ code }) => code)).toEqual(['confidential-left-out']);
      expect(everything(withIt.bytes)).toContain(secret);
      expect([withIt.pages.itemRanges, withIt.pages.findings]).toEqual([without.pages.itemRanges, []]);
    }
  });

  it('prints the public version of an exempt paper on the numbers of the full one, and says which pages are withheld', async () => {
    const meeting = meetingWith([{ item: 4, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT', 3), access: exempt }, { item: 4, title: 'Open words', bytes: report('REDACTED') }, { item: 5, title: 'Next', bytes: report('OMEGA') }]);
    const [full, open] = meeting.snapshot.papers;
    const snapshot = { ...meeting.snapshot, papers: meeting.snapshot.papers.map((paper) => (paper === open ? { ...paper, belongsTo: { paperId: full?.id ?? '', as: 'public-version' as const } } : paper)) };
    const { bytes, pages } = await built({ ...meeting, snapshot });
    expect(everything(bytes)).not.toContain('CANARY');
    expect(documentXml(bytes)).toContain('REDACTED part 1');
    expect(documentXml(bytes)).toContain('not for publication (Pages 2 - 3)');
    expect(pages.papers.map(({ range }) => [range.start, range.end])).toEqual([[1, 3], [4, 4]]);
    // Its last page is not in this file: a reader that counts anew would print another.
    expect(pageFields(bytes).map(([code]) => code)).toEqual(['PAGEREF paper_1', 'PAGEREF paper_2', 'PAGEREF paper_1', 'PAGEREF paper_2']);
    expect(textsOf(bytes).join('\n')).toContain('LAC Council update (Pages 1 - 3)');
  });

  it('says which pages of minutes the public does not get, and by which paragraph, and prints the last page as a number', async () => {
    const meeting = withEarlierMinutes(meetingWith([{ item: 6, title: 'After', bytes: report('OMEGA') }]), { item: publicAccess, minutes: { 'Heating at the contact centre': { ...exempt, paragraphs: [2] } } });
    const { bytes, pages } = await built(meeting);
    expect(everything(bytes)).not.toContain('MARLOW');
    const [minutes] = pages.papers;
    const shown = minutes?.fragment?.pages ?? 0;
    expect(minutes?.range.end).toBeGreaterThan(shown + 1);
    expect(textsOf(bytes, 'BodyText')).toContain(`Item 4: not for publication (Pages ${shown + 1} - ${minutes?.range.end}) under paragraph 2 of Part 1 of Schedule 12A to the Local Government Act 1972: information which is likely to reveal the identity of an individual`);
    expect(pageFields(bytes).map(([code]) => code)).not.toContain('PAGEREF paper_1_end');
  });

  it('gives the law for an exempt appendix to a public report: in the resolution, under the item, in the contents and in the notice', async () => {
    const plain = meetingWith([{ item: 4, title: 'Homes near schools', bytes: report('ALPHA') }, { item: 4, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT'), access: { ...exempt, paragraphs: [3] } }]);
    const [of, secret] = plain.snapshot.papers;
    const meeting = {
      ...plain, snapshot: {
        ...plain.snapshot, items: plain.snapshot.items.map((item) => (item.access.level === 'public' ? item : { ...item, access: publicAccess })),
        papers: plain.snapshot.papers.map((paper) => (paper === secret ? { ...paper, belongsTo: { paperId: of?.id ?? '', as: 'appendix' as const } } : paper)),
      },
    };
    const { bytes } = await built(meeting);
    const text = textsOf(bytes).join('\n');
    const grounds = 'information relating to the financial or business affairs of any particular person (including the authority holding that information)';
    expect(text).toContain(`for the following item of business on the grounds that it involves the likely disclosure of exempt information as defined in Part 1 of Schedule 12A to the Act: Item 5, LAC Council update, so far as its exempt papers are considered (paragraph 3: ${grounds}).`);
    expect(text).toContain(`(In part not for publication under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: ${grounds})`);
    expect(text).toContain(`Item 5: not for publication (Page 2) under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972: ${grounds}`);
    expect(noticeSheet(meeting.snapshot, 'meeting', { builtOn: '2031-09-08' }).sentences.join(' ')).toContain('item 5 (in part)');
    expect(exemptPapersFindings(meeting.snapshot)).toEqual([]);
    const without = { ...meeting.snapshot, items: meeting.snapshot.items.filter(({ kind }) => kind !== 'exclusion') };
    expect(exemptPapersFindings(without)).toMatchObject([{ code: 'exempt-paper-without-exclusion', stops: false }]);
  });

  it('lists the absent papers of an item as one stretch of pages with all that restricts them, and how many there are nowhere', async () => {
    const absent = (title: string, paragraph: number) => ({ item: 11, title, bytes: report(title), access: { ...exempt, paragraphs: [paragraph] } });
    const { bytes } = await built(meetingWith([{ item: 4, title: 'Homes near schools', bytes: report('ALPHA') }, absent('CANARY-ONE', 5), absent('CANARY-TWO', 7)]));
    const lines = textsOf(bytes, 'BodyText').filter((line) => line.startsWith('Item 10:'));
    expect(lines).toEqual([expect.stringMatching(/^Item 10: not for publication \(Pages 2 - 3\) under paragraphs 1, 3, 5 and 7 of Part 1 of Schedule 12A/)]);
  });

  it('lists exempt and confidential papers of an item apart, each with its own grounds', async () => {
    const absent = (title: string, access: Access) => ({ item: 11, title, bytes: report(title), access });
    const { bytes } = await built(meetingWith([absent('CANARY-ONE', exempt), absent('CANARY-TWO', { level: 'confidential', paragraphs: [], reason: '' }), absent('CANARY-THREE', { level: 'confidential', paragraphs: [], reason: '' })]));
    const lines = textsOf(bytes, 'BodyText').filter((line) => line.startsWith('Item 10:'));
    expect(lines).toEqual([expect.stringMatching(/^Item 10: not for publication \(Page 1\) under paragraphs? .* of Part 1 of Schedule 12A/), 'Item 10: not for publication (Pages 2 - 3): confidential information']);
  });

  it('has the resolution for an imported agenda whose exclusion item has none, once an item has a paper of its own', async () => {
    const plain = meetingWith([{ item: 11, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT'), access: exempt }]);
    const imported = (over: Partial<Item>): MeetingSnapshot => ({ ...plain.snapshot, items: plain.snapshot.items.map((item, index) => (item.kind === 'exclusion' ? { ...item, printedLabel: String(index), ...over } : item)) });
    const resolutions = async (snapshot: MeetingSnapshot): Promise<number> => textsOf(await agendaDocument(snapshot, { builtOn: '2031-09-08' })).filter((line) => line.startsWith('That, under Section 100A(4)')).length;
    expect(await resolutions(imported({}))).toBe(1);
    expect(await resolutions({ ...imported({}), papers: [] })).toBe(0);
    expect(await resolutions(imported({ subLines: ['Resolved under Section 100A of the Act to exclude the public'] }))).toBe(0);
  });

  it('names an exempt item once, with the paragraphs of its papers too, and says on its pages in bold only that they are not for publication', async () => {
    const plain = meetingWith([{ item: 11, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT'), access: { ...exempt, paragraphs: [5] } }]);
    const { bytes } = await built(plain, { audience: 'members' });
    const text = textsOf(bytes).join('\n');
    expect(text.match(/Item 10, Placement contract/g)).toHaveLength(1);
    expect(text).toMatch(/Item 10, Placement contract \(paragraph 1: [^;]*; paragraph 3: .*; paragraph 5: /);
    expect(text).toContain('(Not for publication under paragraphs 1, 3 and 5 of Part 1 of Schedule 12A');
    expect(text).not.toMatch(/[Ii]n part not for publication|so far as its exempt papers/);
    const agenda = await agendaDocument(plain.snapshot, { builtOn: '2031-09-08', audience: 'members' });
    const heads = [bytes, agenda].flatMap((file) => [...partsOf(file)].filter(([name, part]) => /header\d+\.xml$/.test(name) && part.includes('Not for publication')));
    expect(heads).toHaveLength(2);
    for (const [, head] of heads) {
      const runs = Array.from(head.matchAll(/<w:r>(.*?)<\/w:r>/gs), ([, run = '']) => ({ bold: run.includes('<w:b/>'), text: run.replace(/<[^>]+>/g, '') }));
      expect(runs).toEqual([{ bold: true, text: expect.stringMatching(/^Not for publication: .* 1972 $/) as string }, { bold: false, text: expect.stringMatching(/^\(information relating to any individual; .*\)$/) as string }]);
    }
  });

  it('for the public is the same to the byte when its build is handed nothing that is restricted, but the pages that were counted', async () => {
    const meeting = meetingWith([...papers, { item: 6, title: 'CANARY-FULL', bytes: report('CANARY-SECRET', 2), access: exempt }, { item: 6, title: 'Open words', bytes: report('REDACTED') }]);
    const [full, open] = meeting.snapshot.papers.slice(-2);
    const snapshot = { ...meeting.snapshot, papers: meeting.snapshot.papers.map((paper) => (paper === open ? { ...paper, belongsTo: { paperId: full?.id ?? '', as: 'public-version' as const } } : paper)) };
    const whole = await built({ ...meeting, snapshot });
    const handed = withoutRestricted(snapshot);
    expect(JSON.stringify(handed)).not.toContain('CANARY');
    const allowed = fileHashesOf(handed);
    const counted = new Map(whole.pages.papers.map(({ entry, range, flagged }) => [entry.id, { pages: range.end - range.start + 1, flagged }]));
    const cut = await built({ snapshot: handed, files: (hash) => (allowed.has(hash) ? meeting.files(hash) : undefined) }, { counted });
    expect(Buffer.compare(cut.bytes, whole.bytes)).toBe(0);
    expect(cut.pages.itemRanges).toEqual(whole.pages.itemRanges);
  });
});
