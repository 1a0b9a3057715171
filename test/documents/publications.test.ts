// A published agenda that is published again: numbers stay, the front sheet says what changed, a supplement is a small pack of its own (DOMAIN U3, U4).
import { describe, expect, it } from 'vitest';
import { buildPack, packPages, type PackPages } from '../../shared/documents/pack/build-pack.ts';
import { fixedPages } from '../../shared/documents/pack/fixed-pages.ts';
import { buildSupplement, supplementsOf } from '../../shared/documents/pack/supplement.ts';
import { agendaDocument } from '../../shared/documents/agenda-document.ts';
import type { Access } from '../../shared/model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../shared/model/publication.ts';
import { agendaLabels } from '../../shared/rules/agenda-numbers.ts';
import { changesSince, kindOfChanges } from '../../shared/rules/publication-changes.ts';
import { paragraph, wordFile } from '../unit/ooxml/word-file.ts';
import { meetingWith, packPorts } from './support/attachments.ts';
import { documentXml, partsOf, textsOf } from './support/docx-parts.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';
import { makeItem, nextId } from './support/make-records.ts';

const exempt: Access = { level: 'exempt', paragraphs: [3], reason: 'CANARY-REASON' };
const report = (marker: string, pages: number): Uint8Array =>
  wordFile({ body: Array.from({ length: pages }, (_, index) => paragraph(`${marker} part ${index + 1}`, index === 0 ? '' : '<w:pageBreakBefore/>')).join('') });

const all = meetingWith([
  { item: 4, title: 'Homes near schools', bytes: report('ALPHA', 3) },
  { item: 5, title: 'Promises', bytes: report('BETA', 2) },
  { item: 6, title: 'Fostering, late figures', bytes: report('LATE', 2) },
  { item: 6, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT', 1), access: exempt },
  { item: 9, title: 'Contract', bytes: report('OMEGA', 1) },
]);
const options = { builtOn: '2031-09-10', files: all.files } as const;
const organisation = 'Larkfield Borough Council';

const pagesOf = async (snapshot: MeetingSnapshot, audience: 'public' | 'members' = 'members'): Promise<PackPages> => {
  const pages = await packPages(snapshot, { ...options, audience }, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  return pages.value;
};
const bytesOf = <T>(result: { readonly ok: boolean; readonly value?: T }): T => {
  if (!result.ok || result.value === undefined) throw new Error('not built');
  return result.value;
};
const publicationOf = (snapshot: MeetingSnapshot, pages: PackPages, over: Partial<AgendaPublication>): AgendaPublication => ({
  id: nextId(), createdAt: '2031-09-01T09:00:00.000Z', updatedAt: '2031-09-01T09:00:00.000Z', rev: 1, deletedAt: null,
  meetingId: snapshot.meetingId, number: 1, publishedOn: '2031-09-01', kind: 'first', reason: '', changes: [], clearDays: null,
  pages: pages.papers.map(({ entry, range }) => ({ id: entry.id, itemId: entry.itemId, span: range })), ...over,
});

/** As published first: without what comes late. */
const lateTitles = ['Fostering, late figures', 'CANARY-TITLE'];
const draft: MeetingSnapshot = { ...all.snapshot, papers: all.snapshot.papers.filter(({ title }) => !lateTitles.includes(title)) };
const labels = agendaLabels(itemsOf(draft, draft.meetingId));
const first: MeetingSnapshot = { ...draft, items: draft.items.map((item) => ({ ...item, publishedLabel: labels.get(item.id) ?? null })) };

type Published = { readonly before: MeetingSnapshot; readonly after: MeetingSnapshot; readonly publications: readonly AgendaPublication[] };

const publish = async (): Promise<Published> => {
  const one = publicationOf(first, await pagesOf(first), {});
  const before = { ...first, publications: [one] };
  const seventh = itemsOf(first, first.meetingId)[6];
  const urgent = makeItem(first.meetingId, 'Flood at the contact centre', { order: `${seventh?.order ?? ''}5`, note: { type: 'chairs-authority', text: 'The Chair agreed to take this item, because the centre is closed from tomorrow' } });
  const changed: MeetingSnapshot = {
    ...before,
    meetings: before.meetings.map((meeting) => (meeting.id === before.meetingId ? { ...meeting, venue: { lines: ['Old Library'], postcode: null } } : meeting)),
    items: [...before.items.map((item) => (item.title === 'Promises: Housing' ? { ...item, withdrawn: { on: '2031-09-09', reason: 'The figures are being checked' } } : item)), urgent],
    papers: all.snapshot.papers,
  };
  const changes = changesSince(before, changed, fixedPages);
  const two = publicationOf(changed, await pagesOf(changed), { number: 2, kind: kindOfChanges(changes), publishedOn: '2031-09-10', reason: 'The figures came late', changes });
  return { before, after: { ...changed, publications: [one, two] }, publications: [one, two] };
};

let once: Promise<Published> | null = null;
/** One example for all tests. */
const published = (): Promise<Published> => (once ??= publish());

describe('an agenda that was published again', () => {
  it('keeps the pages of everything published, puts late papers behind them with letters, and leaves out papers of withdrawn items', async () => {
    const { after, publications } = await published();
    const pages = await pagesOf(after);
    expect(pages.papers.map(({ entry, range, fragment }) => [entry.label, range, fragment !== null])).toEqual([
      ['5', { start: 1, end: 3 }, true], ['6', { start: 4, end: 5 }, false], ['7', { start: 1, end: 2, after: 5 }, true], ['7', { start: 3, end: 3, after: 5 }, true], ['8', { start: 6, end: 6 }, true],
    ]);
    expect(publications[1]).toMatchObject({ kind: 'supplement', changes: [
      { what: 'venue', text: 'Council House, Mill Lane, Larkfield, LK1 4AB' }, { what: 'item-withdrawn' }, { what: 'paper-added' }, { what: 'paper-added' }, { what: 'item-added' },
    ] });
    const bytes = bytesOf(await buildPack(after, { ...options, audience: 'members' }, pages, packPorts));
    await expectSoundDocx(bytes, { style: 'traditional', organisation });
    const xml = documentXml(bytes);
    expect(Array.from(xml.matchAll(/<w:pgNumType w:start="(\d+)"\/>/g), ([, start]) => start)).toEqual(['1', '1', '3', '6']);
    expect(xml).not.toContain('BETA');
    const feet = [...partsOf(bytes)].filter(([name]) => /footer\d+\.xml$/.test(name)).map(([, foot]) => foot);
    expect(feet.filter((foot) => /<w:t[^>]*>5<\/w:t>.*PAGE \\\* ALPHABETIC/s.test(foot))).toHaveLength(1);
    expect(textsOf(bytes, 'BodyText').join('\n')).toContain('Item 6: withdrawn (Pages 4 - 5)');
    expect(textsOf(bytes, 'BodyText').join('\n')).toMatch(/Item 7: Fostering, late figures\tpage 5A/);
  });

  it('says on its front sheet what changed, and lists the withdrawn item and the late one', async () => {
    const { after } = await published();
    const pages = await pagesOf(after);
    const bytes = await agendaDocument(after, { ...options, audience: 'members', pageRanges: pages.itemRanges, lateRanges: pages.lateRanges });
    await expectSoundDocx(bytes, { style: 'accessible', organisation });
    const text = textsOf(bytes).join('\n');
    expect(text).toContain('Amended on Wednesday 10 September 2031 (publication 2)');
    expect(text).toContain([
      'Publication 2, 10 September 2031:', 'The venue was Council House, Mill Lane, Larkfield, LK1 4AB and is now Old Library.', 'Item 6 is withdrawn: Promises: Housing.',
      'Item 7: a paper is added: “Fostering, late figures” (Pages 5A - 5B).', 'Item 7: a paper is added (Page 5C).', 'Item 7C is added: Flood at the contact centre.', 'Reason: The figures came late.',
    ].join('\n'));
    expect(text).toContain('(Withdrawn: The figures are being checked)');
    expect(text).toContain('Fostering service: half-yearly account (Pages 5A - 5C)');
    expect(text).toContain('7C.');
    // A late item stands on its own: it is no part of the one before it.
    expect(textsOf(bytes, 'AgendaItem').join('\n')).toContain('Flood at the contact centre');
    // The last of what changed stands apart from the first item, and no date is broken over two lines.
    expect(documentXml(bytes)).toMatch(/<w:pPr><w:pStyle w:val="BodyText"\/><w:spacing w:after="360"\/><\/w:pPr><w:r><w:t[^>]*>Reason: The figures came late\.</);
    expect(documentXml(bytes)).toContain('Amended on Wednesday 10\u00a0September\u00a02031 (publication\u00a02)');
  });

  it('tells the public nothing of a restricted paper that came late, nor why', async () => {
    const { after } = await published();
    const pages = await pagesOf(after, 'public');
    const [supplement] = supplementsOf(after);
    if (supplement === undefined) throw new Error('no supplement');
    for (const bytes of [
      bytesOf(await buildPack(after, { ...options, audience: 'public' }, pages, packPorts)), bytesOf(await buildSupplement(after, supplement, { ...options, audience: 'public' }, pages, packPorts)),
      await agendaDocument(after, { ...options, pageRanges: pages.itemRanges, lateRanges: pages.lateRanges }),
    ]) {
      const everything = [...partsOf(bytes).values()].join('\n');
      expect(everything).not.toContain('CANARY');
      expect(everything).not.toContain('The figures came late');
    }
  });

  it('has a supplement of its own: whose agenda, which items, pages by their labels', async () => {
    const { after } = await published();
    const pages = await pagesOf(after);
    const [supplement] = supplementsOf(after);
    if (supplement === undefined) throw new Error('no supplement');
    const bytes = bytesOf(await buildSupplement(after, supplement, { ...options, audience: 'members' }, pages, packPorts));
    await expectSoundDocx(bytes, { style: 'traditional', organisation });
    const text = textsOf(bytes).join('\n');
    expect(text).toContain('Supplement 1 to the agenda');
    expect(text).toContain('published on Monday 1 September 2031');
    expect(text).toContain('7C.');
    expect(text).toContain('LATE part 2');
    expect(text).not.toContain('ALPHA');
    expect(text).not.toContain('Apologies');
  });

  it('says in a second supplement only the pages that it brings, those with a number of their own too', async () => {
    const { after, publications } = await published();
    const itemId = after.papers.find(({ title }) => title === 'Fostering, late figures')?.itemId ?? '';
    const homes = after.papers.find(({ title }) => title === 'Homes near schools');
    const [late] = after.papers.filter(({ title }) => title === 'Fostering, late figures');
    if (late === undefined || homes === undefined) throw new Error('no paper');
    const changed = { ...after, papers: [...after.papers, { ...late, id: nextId(), order: `${late.order}z`, title: 'Fostering, later still' }] };
    const changes = [...changesSince(after, changed, fixedPages), { what: 'paper-added' as const, itemId: homes.itemId, paperId: homes.id, text: '' }];
    const three = publicationOf(changed, await pagesOf(changed), { number: 3, kind: kindOfChanges(changes), publishedOn: '2031-09-11', reason: 'More', changes });
    const whole = { ...changed, publications: [...publications, three] };
    const second = supplementsOf(whole).at(-1);
    if (second === undefined) throw new Error('no supplement');
    const text = textsOf(bytesOf(await buildSupplement(whole, second, { ...options, audience: 'members' }, await pagesOf(whole), packPorts)), 'AgendaItem').join('\n').replaceAll('\u00a0', ' ');
    const titleOf = (id: string | null): string => itemsOf(whole, whole.meetingId).find((item) => item.id === id)?.title ?? '';
    expect(text).toContain(`${titleOf(itemId)} (Pages 5D - 5E)`);
    expect(text).toContain(`${titleOf(homes.itemId)} (Pages 1 - 3)`);
  });
});
