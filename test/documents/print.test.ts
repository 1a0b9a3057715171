import { describe, expect, it } from 'vitest';
import { packPages } from '../../shared/documents/pack/build-pack.ts';
import { buildPrint, type BuiltPrint } from '../../shared/documents/print/build-print.ts';
import type { PrintChoice } from '../../shared/documents/print/print-choice.ts';
import type { Access } from '../../shared/model/access.ts';
import { paragraph, wordFile } from '../unit/ooxml/word-file.ts';
import { meetingWith, packPorts, type MeetingWithPapers } from './support/attachments.ts';
import { documentXml, partsOf } from './support/docx-parts.ts';
import { expectSoundDocx } from './support/expect-sound-docx.ts';

const exempt: Access = { level: 'exempt', paragraphs: [1, 3], reason: 'CANARY-REASON' };
const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Kop"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>';
const report = (marker: string, pages: number): Uint8Array => wordFile({
  styles, body: Array.from({ length: pages }, (_, index) => `${paragraph(`${marker} part ${index + 1}`, `<w:pStyle w:val="Kop"/>${index === 0 ? '' : '<w:pageBreakBefore/>'}`)}${paragraph(`Words about ${marker}.`)}`).join(''),
});
const meeting = meetingWith([
  { item: 4, title: 'Homes near schools', bytes: report('ALPHA', 3) }, { item: 5, title: 'CANARY-TITLE', bytes: report('CANARY-TEXT', 1), access: exempt },
  { item: 6, title: 'Letter of the inspector', bytes: report('OMEGA', 2) },
]);

const printed = async (choice: PrintChoice, audience: 'public' | 'members' = 'members'): Promise<BuiltPrint> => {
  const options = { builtOn: '2031-09-08', files: meeting.files, audience } as const;
  const pages = await packPages(meeting.snapshot, options, packPorts);
  if (!pages.ok) throw new Error(pages.problem.what);
  const built = await buildPrint(meeting.snapshot, { ...options, choice }, pages.value, packPorts);
  if (!built.ok) throw new Error(built.problem.what);
  return built.value;
};

const blank = 'This page is intentionally left blank.';
const inOrder = (bytes: Uint8Array, words: readonly string[]): readonly string[] =>
  Array.from(documentXml(bytes).matchAll(new RegExp(words.join('|'), 'g')), ([word]) => word);
const starts = (bytes: Uint8Array): readonly string[] => Array.from(documentXml(bytes).matchAll(/<w:pgNumType w:start="(\d+)"\/>/g), ([, start = '']) => start);

const largeFeet = async (given: MeetingWithPapers, what: PrintChoice['what'], audience: 'public' | 'members' = 'public'): Promise<readonly string[]> => {
  const options = { builtOn: '2031-09-08', files: given.files, audience } as const;
  const pages = await packPages(given.snapshot, options, packPorts);
  const built = pages.ok ? await buildPrint(given.snapshot, { ...options, choice: { what, sides: 'single', large: true } }, pages.value, packPorts) : pages;
  if (!built.ok) throw new Error(built.problem.what);
  return [...partsOf(built.value.bytes)].filter(([name]) => /footer[^/]*\.xml$/.test(name)).map(([, xml]) => xml.replace(/<w:instrText.*?<\/w:instrText>|<[^>]+>/gs, '').trim()).filter((foot) => foot.startsWith('Item')).sort();
};

describe('a pack for printing', () => {
  it('on both sides has a page without number behind each paper that ends on the front of a sheet, its own marking on it, and the numbers of the pack', async () => {
    const print = await printed({ what: { kind: 'pack' }, sides: 'double', large: false });
    expect(starts(print.bytes)).toEqual(['1', '4', '5']);
    expect(inOrder(print.bytes, ['ALPHA part 3', blank, 'CANARY-TEXT part 1', 'OMEGA part 1'])).toEqual([blank, 'ALPHA part 3', blank, 'CANARY-TEXT part 1', blank, 'OMEGA part 1']);
    expect(print).toMatchObject({ name: expect.stringMatching(/^print-pack-.*-both-sides-members\.docx$/) as string, covers: [{ start: 1, end: 6 }], leftOut: [], sheets: 6 });
    const sections = Array.from(documentXml(print.bytes).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs), ([section]) => section);
    const feet = sections.map((section) => /<w:footerReference [^>]*r:id="([^"]+)"/.exec(section)?.[1]);
    expect(new Set([feet[1], feet[3], feet[5]]).size).toBe(1);
    expect(new Set([feet[2], feet[4], feet[6]]).size).toBe(1);
    expect(feet[1]).not.toBe(feet[2]);
    // It names no head: so it has that of the paper before it (OOXML 17.10.1).
    expect(sections[5]).not.toContain('w:headerReference');
    expect(sections[4]).toContain('w:headerReference');
  });

  it('on both sides tells of each paper with an even number on the front of a sheet, before which programs put an empty page of their own', async () => {
    const told = async (choice: Partial<PrintChoice>) => (await printed({ what: { kind: 'pack' }, sides: 'double', large: false, ...choice })).findings.filter(({ code }) => code === 'even-on-front').map(({ message }) => message);
    expect(await told({})).toEqual([expect.stringMatching(/may put an empty page more before page 4, /) as string]);
    expect(await told({ sides: 'single' })).toEqual([]);
    expect(await told({ large: true })).toEqual([]);
    expect(await told({ what: { kind: 'pages', from: '5', to: '6' } })).toEqual([]);
  });

  it('of some papers begins on their own number with nothing before it, and for the public holds nothing that is restricted', async () => {
    const print = await printed({ what: { kind: 'pages', from: '3', to: '6' }, sides: 'single', large: false }, 'public');
    expect(starts(print.bytes)).toEqual(['1', '5']);
    expect([...partsOf(print.bytes).entries()].flat().join('\n')).not.toMatch(/CANARY|Contents|PAGEREF/);
    expect(print).toMatchObject({ covers: [{ start: 1, end: 3 }, { start: 5, end: 6 }], leftOut: [{ start: 4, end: 4 }], sheets: 5 });
    expect(partsOf(print.bytes).get('docProps/core.xml')).toContain('Pages 1 to 3, Pages 5 to 6 of the agenda pack');
  });

  it('in large print has no letter below 16 points, pages of its own, and tells the pages of the pack at the head and where each begins', async () => {
    const print = await printed({ what: { kind: 'pack' }, sides: 'double', large: true });
    await expectSoundDocx(print.bytes, { style: 'traditional', organisation: 'Larkfield Borough Council' });
    const parts = [...partsOf(print.bytes)].filter(([name]) => /^word\/[^/]+\.xml$/.test(name));
    const sizes = parts.flatMap(([name, xml]) => Array.from(xml.matchAll(/<w:sz w:val="(\d+)"/g), ([, size]) => ({ name, size: Number(size) })));
    expect(sizes.length).toBeGreaterThan(10);
    // The empty line that stands for a head without words has one point.
    expect(sizes.filter(({ size }) => size < 32 && size !== 2)).toEqual([]);
    expect(documentXml(print.bytes)).not.toContain('PAGEREF');
    expect(starts(print.bytes)).toEqual(['1', '1', '1']);
    expect(inOrder(print.bytes, ['ALPHA part 2', 'ALPHA part 3', '\\[Page \\d\\]', 'OMEGA part 2'])).toEqual(['[Page 2]', 'ALPHA part 2', '[Page 3]', 'ALPHA part 3', '[Page 6]', 'OMEGA part 2']);
    const edges = parts.map(([, xml]) => xml.replace(/<[^>]+>/g, '')).join('\n');
    expect(edges).toContain('Pages 1 to 3 of the agenda pack');
    expect(edges).toContain('Item 7, large print page');
    expect(edges).toContain('Not for publication');
  });
  it('in large print says at the foot which of several papers of an item a page belongs to, in a print of one of them too', async () => {
    const two = meetingWith([{ item: 4, title: 'Homes near schools', bytes: report('ALPHA', 1) }, { item: 4, title: 'Homes near parks', bytes: report('BETA', 1) }, { item: 6, title: 'Letter', bytes: report('OMEGA', 1) }]);
    expect(await largeFeet(two, { kind: 'pack' })).toEqual(['Item 5, paper 1, large print page 1', 'Item 5, paper 2, large print page 1', 'Item 7, large print page 1']);
    expect(await largeFeet(two, { kind: 'pages', from: '2', to: '2' })).toEqual(['Item 5, paper 2, large print page 1']);
  });

  it('in large print counts for the public only the papers of an item that it gets, and an appendix with its paper', async () => {
    const some = meetingWith([
      { item: 4, title: 'Offers', bytes: report('OFFERS', 1), access: exempt }, { item: 4, title: 'Advice', bytes: report('ADVICE', 1), access: exempt }, { item: 4, title: 'Homes near schools', bytes: report('ALPHA', 1) },
      { item: 6, title: 'Rents', bytes: report('RENTS', 1) }, { item: 6, title: 'Tenders', bytes: report('TENDERS', 1), access: exempt }, { item: 6, title: 'Letter', bytes: report('OMEGA', 1) },
    ]);
    const letter = some.snapshot.papers.find(({ title }) => title === 'Letter')?.id ?? '';
    const add = meetingWith([{ item: 6, title: 'Map', bytes: report('MAP', 1), over: { belongsTo: { paperId: letter, as: 'appendix' } } }]);
    const all = { snapshot: { ...some.snapshot, papers: [...some.snapshot.papers, ...add.snapshot.papers] }, files: (sha256: string) => some.files(sha256) ?? add.files(sha256) };
    expect(await largeFeet(all, { kind: 'pack' })).toEqual(['Item 5, large print page 1', 'Item 7, paper 1, large print page 1', 'Item 7, paper 2, appendix 1, large print page 1', 'Item 7, paper 2, large print page 1']);
    expect(await largeFeet(all, { kind: 'pack' }, 'members')).toContain('Item 5, paper 3, large print page 1');
  });
});
