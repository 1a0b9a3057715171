// Texts of every mixture of blocks, made from a seed, through Word and back by a reader of its XML and by another library, mammoth:
// every word, list level and marker, table cell, link and alternative text is there, in order.
import { describe, expect, it } from 'vitest';
import { paperDocument } from '../../shared/documents/paper-document.ts';
import { listLabel } from '../../shared/model/list-labels.ts';
import type { Block, BulletList, Image, Inline, ListItem, OrderedList, Paragraph, TableCell, TextDoc } from '../../shared/model/text.ts';
import { toTextDoc } from '../../renderer/ui/text-editor/schema/text-doc.ts';
import { textSchema } from '../../renderer/ui/text-editor/schema/text-schema.ts';
import { sectionsOf } from '../../shared/model/meeting-snapshot.ts';
import { paperNumbers } from '../../shared/rules/paragraph-numbers.ts';
import { structureFindings, accessibilityFindings } from './support/expect-sound-docx.ts';
import { pictureStore } from './support/make-picture.ts';
import { doc, makeItem, makeMeeting, makePanel, makePaper, makeSnapshot, nextId } from './support/make-records.ts';
import { readBody } from './support/read-body.ts';
import { readByMammoth } from './support/read-by-mammoth.ts';
import { ownSection } from './support/sample-papers.ts';

const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
};

const editorSchema = textSchema();

type Pictures = ReturnType<typeof pictureStore>;

/** A maker of random texts; each word in them is its own. */
const textMaker = (seed: number, pictures: Pictures) => {
  const chance = seeded(seed);
  const upTo = <T>(most: number, make: () => T): T[] => Array.from({ length: 1 + chance(most) }, make);
  let count = 0;
  const signs = ['word', 'caf\u00e9', 'A&B', '<tag>', '\u201cquoted\u201d', '\u00a39', 'Ünïcode'];
  const text = (): string => upTo(4, () => `${signs[chance(signs.length)] ?? ''}${(count += 1)}`).join(' ');
  const inline = (): Inline => {
    const pick = chance(8);
    if (pick === 0) return { type: 'text', text: text(), marks: [{ type: 'bold' }] };
    if (pick === 1) return { type: 'text', text: text(), marks: [{ type: 'italic' }, { type: 'bold' }] };
    if (pick === 2) return { type: 'text', text: text(), marks: [{ type: 'link', attrs: { href: `https://example.org/?a=1&b=${(count += 1)}` } }] };
    return pick === 3 ? { type: 'hardBreak' } : { type: 'text', text: text() };
  };
  const paragraph = (): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text: text() }, ...upTo(3, inline)] });
  const list = (depth: number): BulletList | OrderedList => {
    const content = upTo(3, (): ListItem => ({
      type: 'listItem',
      content: [paragraph(), ...(chance(4) === 0 ? [paragraph()] : []), ...(depth < 3 && chance(3) === 0 ? [list(depth + 1)] : [])],
    }));
    if (chance(2) === 0) return { type: 'bulletList', content };
    return { type: 'orderedList', attrs: { format: (['decimal', 'lowerLetter', 'lowerRoman'] as const)[chance(3)] ?? 'decimal', start: 1 + chance(4) }, content };
  };
  const cell = (type: TableCell['type']): TableCell => ({ type, content: chance(4) === 0 ? [paragraph(), list(2)] : upTo(2, paragraph) });
  const table = (): Block => {
    const columns = 1 + chance(4);
    const row = (type: TableCell['type']) => ({ type: 'tableRow' as const, content: Array.from({ length: columns }, () => cell(type)) });
    return { type: 'table', content: [row('tableHeader'), ...upTo(3, () => row('tableCell'))] };
  };
  const image = (): Image => pictures.add(8 + chance(40), 8 + chance(40), {
    size: (['full', 'half', 'third'] as const)[chance(3)] ?? 'full', caption: chance(2) === 0 ? '' : text(), ...(chance(5) === 0 ? { decorative: true, alt: '' } : { alt: text() }),
  });
  const block = (): Block => {
    const pick = chance(9);
    if (pick === 0) return { type: 'heading', attrs: { level: ([1, 2, 3] as const)[chance(3)] ?? 1 }, content: [{ type: 'text', text: text() }] };
    if (pick === 1 || pick === 2) return list(0);
    if (pick === 3) return { type: 'blockquote', content: upTo(2, paragraph) };
    if (pick === 4) return table();
    if (pick === 5) return image();
    return chance(10) === 0 ? { type: 'paragraph' } : paragraph();
  };
  return (): TextDoc => doc(...upTo(9, block));
};

/** One printed thing, as both sides see it. */
type Said = { readonly text: string; readonly marker?: string; readonly level?: number; readonly cell?: string; readonly links: readonly string[] };

const inlineText = (content: readonly Inline[] | undefined): string => (content ?? []).map((one) => (one.type === 'text' ? one.text : '\n')).join('');
const linksOf = (content: readonly Inline[] | undefined): string[] =>
  (content ?? []).flatMap((one) => (one.type === 'text' ? (one.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [`${one.text} -> ${mark.attrs.href}`] : [])) : []));

const saidOf = (paragraph: { readonly content?: readonly Inline[] | undefined }, rest: Partial<Said> = {}): Said => ({ text: inlineText(paragraph.content), links: linksOf(paragraph.content), ...rest });

const listSaid = (list: BulletList | OrderedList, level: number, cell: Partial<Said>): Said[] =>
  list.content.flatMap((item, index) => item.content.flatMap((node, at): Said[] => {
    if (node.type !== 'paragraph') return listSaid(node, level + 1, cell);
    if (at > 0) return [saidOf(node, cell)];
    const marker = list.type === 'bulletList' ? (['\u2022', '\u2013'][level % 2] ?? '') : listLabel({ format: list.attrs.format, value: list.attrs.start + index });
    return [saidOf(node, { ...cell, marker, level })];
  }));

const expected = (text: TextDoc, labels: ReadonlyMap<Block, string>, firstTable: number): { said: Said[]; tables: number } => {
  let tables = firstTable;
  const numbered = (block: Block): Partial<Said> => {
    const marker = labels.get(block);
    return marker === undefined ? {} : { marker, level: marker.split('.').length - 1 };
  };
  const said = text.content.flatMap((block): Said[] => {
    if (block.type === 'paragraph' || block.type === 'heading') return block.content === undefined ? [] : [saidOf(block, numbered(block))];
    if (block.type === 'bulletList' || block.type === 'orderedList') return listSaid(block, 0, {});
    if (block.type === 'blockquote') return block.content.map((p) => saidOf(p));
    if (block.type !== 'table') return [];
    const number = (tables += 1);
    return block.content.flatMap((row, r) => row.content.flatMap((cell, c) => {
      const place = { cell: `${number} ${r} ${c}` };
      return cell.content.flatMap((node) => (node.type === 'paragraph' ? [saidOf(node, place)] : listSaid(node, 0, place)));
    }));
  });
  return { said, tables };
};

const images = (text: TextDoc): Image[] => text.content.flatMap((block) => (block.type === 'image' ? [block] : []));

const trials = Math.max(20, Math.round(600 * Number(process.env['SOAK_SCALE'] ?? '0.05')));
const pageText = { accessible: 11_906 - 2 * 1247, traditional: 11_906 - 2 * 1361 };

describe.each(['accessible', 'traditional'] as const)('a text made from a seed, in the %s style', (style) => {
  it(`is read back whole from its Word file (${trials} texts)`, async () => {
    for (let seed = 1; seed <= trials; seed += 1) {
      const pictures = pictureStore();
      const make = textMaker(seed * 7919, pictures);
      const [first, second] = [make(), make()];
      for (const text of [first, second]) {
        const inEditor = editorSchema.nodeFromJSON(text);
        inEditor.check();
        expect(toTextDoc(inEditor), `seed ${seed}`).toMatchObject({ ok: true });
      }
      const meeting = makeMeeting(nextId());
      const item = makeItem(meeting.id, 'A matter');
      const paper = makePaper(meeting.id, item.id, { kind: 'free', title: 'Paper', text: '' });
      const sections = [ownSection(paper.id, meeting.id, 'a', 'Plain', first), ownSection(paper.id, meeting.id, 'b', 'Numbered', second, { layout: 'numbered', numbered: true })];
      const snapshot = makeSnapshot(makePanel(), meeting, { items: [item], papers: [paper], paperSections: sections });
      const built = await paperDocument(snapshot, paper.id, { builtOn: '2031-09-08', style, files: pictures.files });
      if (!built.ok) throw new Error(built.problem.what);
      const numbers = paperNumbers(sectionsOf(snapshot, paper.id)).blocks;
      const inFirst = expected(first, new Map(), -1);
      const inSecond = expected(second, numbers, inFirst.tables);

      const read = readBody(built.value);
      const begins = read.findIndex(({ text, style: own }) => own === 'Heading2' && text === 'Plain');
      const body = read.slice(begins);
      const printed = body
        .filter((block) => !['Picture', 'PictureCaption'].includes(block.style) && (block.text !== '' || block.marker !== null))
        .map(({ text, marker, level, cell, links }): Said => ({
          text, links: links.map((link) => `${link.text} -> ${link.target.replaceAll('&amp;', '&')}`),
          ...(marker === null ? {} : { marker }), ...(level === null ? {} : { level }), ...(cell === null ? {} : { cell }),
        }));
      const headings: readonly Said[] = [{ text: 'Plain', links: [] }, { text: 'Numbered', links: [], marker: '1', level: 0 }];
      expect(printed, `seed ${seed}`).toEqual([headings[0], ...inFirst.said, headings[1], ...inSecond.said]);

      const all = [...images(first), ...images(second)];
      const seen = body.flatMap((block) => block.pictures);
      expect(seen.map(({ alt, decorative }) => (decorative ? null : alt)), `seed ${seed}`).toEqual(all.map(({ attrs }) => (attrs.decorative ? null : attrs.alt)));
      const captions = body.filter((block) => block.style === 'PictureCaption').map(({ text }) => text).join(' ');
      for (const { attrs } of all) expect(captions).toContain(attrs.caption);
      for (const { width } of seen) expect(width / 635).toBeLessThanOrEqual(pageText[style]);
      const elsewhere = await readByMammoth(built.value);
      const foreign = elsewhere.slice(elsewhere.findIndex(({ tag, text }) => tag === 'h2' && text === 'Plain'));
      const captionTexts = new Set(all.map(({ attrs }) => attrs.caption));
      const tablesBefore = new Set(elsewhere.slice(0, -foreign.length).flatMap(({ cell }) => (cell === null ? [] : [cell.split(' ')[0]]))).size;
      const place = (cell: string | null): string | undefined => cell?.replace(/^\d+/, (table) => String(Number(table) - tablesBefore));
      expect(foreign.filter(({ text, pictures: shown }) => shown.length === 0 && !captionTexts.has(text)).map(({ text, links, cell }) => [text, links, place(cell)]), `seed ${seed}`)
        .toEqual([headings[0], ...inFirst.said, headings[1], ...inSecond.said].map((one) => [one?.text, one?.links, one?.cell]));
      const inLists = new Map(inFirst.said.flatMap(({ text, marker, level }) => (marker === undefined ? [] : [[text, { level, ordered: !/[\u2022\u2013]/.test(marker) }]])));
      expect(foreign.filter(({ text }) => inLists.has(text)).map(({ text, list }) => [text, list]), `seed ${seed}`).toEqual([...inLists]);
      expect(foreign.flatMap((block) => block.pictures), `seed ${seed}`).toEqual(all.map(({ attrs }) => (attrs.decorative ? '' : attrs.alt)));
      expect(structureFindings(built.value), `seed ${seed}`).toEqual([]);
      expect(accessibilityFindings(built.value, { style, organisation: 'Larkfield Borough Council' }).filter(({ severity }) => severity === 'error'), `seed ${seed}`).toEqual([]);
    }
  }, 600_000);
});
