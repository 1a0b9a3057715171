import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, ExternalHyperlink } from 'docx';
import { describe, expect, it } from 'vitest';
import { compareReturned } from '../../../shared/importing/paper/compare-returned.ts';
import { keepUnchanged } from '../../../shared/importing/paper/keep-unchanged.ts';
import { returnedPaper } from '../../../shared/importing/paper/returned-paper.ts';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { emptyText } from '../../../shared/model/text.ts';
import type { TextDoc } from '../../../shared/model/text.ts';
import { readWordText } from '../../../shared/ooxml/read-word.ts';
import type { WordParagraph } from '../../../shared/ooxml/word-walk.ts';

const at = '2030-01-01T00:00:00.000Z';
const section = (id: string, heading: string, own: Partial<PaperSection> = {}): PaperSection => ({
  id, createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: 'm', paperId: 'p', order: 'a0', slot: id, heading, hint: '', layout: 'numbered',
  numbered: true, required: true, notApplicable: false, fields: [], text: emptyText, sample: false, ...own,
});
const field = (key: string, label: string, value = '') => ({ key, label, hint: '', kind: 'line' as const, choices: [], value });

const paragraphsOf = async (children: readonly (Paragraph | Table)[]): Promise<readonly WordParagraph[]> => {
  const document = new Document({
    numbering: { config: [{ reference: 'letters', levels: [{ level: 0, format: 'lowerLetter', text: '(%1)' }] }] },
    sections: [{ children: [...children] }],
  });
  const read = readWordText(new Uint8Array(await Packer.toArrayBuffer(document)));
  if (!read.ok) throw new Error(read.problem.what);
  return read.value.paragraphs;
};
const heading = (text: string, level: keyof typeof HeadingLevel = 'HEADING_1') => new Paragraph({ heading: HeadingLevel[level], text });
const row = (...cells: readonly string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
const none = () => null;
const text = (doc: TextDoc | undefined) => JSON.stringify(doc);

describe('a paper that comes back from Word', () => {
  it('is divided by the headings of its template, whatever their numbers, case and order', async () => {
    const paragraphs = await paragraphsOf([
      new Paragraph('Larkmere Borough Council'),
      heading('3.  KEY ISSUES'),
      new Paragraph('3.1 Two homes closed.'),
      heading('Visits', 'HEADING_2'),
      new Paragraph({ children: [new TextRun('Every '), new TextRun({ text: 'child', bold: true }), new TextRun({ text: ' was seen', italics: true })] }),
      heading('2. Background:'),
      new Paragraph({ children: [new TextRun('See '), new ExternalHyperlink({ link: 'https://larkmere.example/plan', children: [new TextRun('the plan')] })] }),
      heading('Something of their own'),
      new Paragraph('More.'),
    ]);
    const back = returnedPaper(paragraphs, [section('background', 'Background'), section('issues', 'Key issues'), section('legal', 'Legal implications')], none);
    expect(back.before).toEqual(['Larkmere Borough Council']);
    expect(back.sections.map(({ section: { id } }) => id)).toEqual(['issues', 'background']);
    expect(back.missing.map(({ id }) => id)).toEqual(['legal']);
    expect(back.sections[0]?.text).toEqual({
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Two homes closed.' }] },
        { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Visits' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Every ' }, { type: 'text', text: 'child', marks: [{ type: 'bold' }] }, { type: 'text', text: ' was seen', marks: [{ type: 'italic' }] }] },
      ],
    });
    expect(text(back.sections[1]?.text)).toContain('"marks":[{"type":"link","attrs":{"href":"https://larkmere.example/plan"}}]');
    expect(back.added).toMatchObject([{ heading: 'Something of their own', after: { id: 'background' } }]);
  });

  it('keeps nested lists with their kinds, and tables with a header row', async () => {
    const item = (words: string, level: number) => new Paragraph({ text: words, bullet: { level } });
    const lettered = (words: string) => new Paragraph({ text: words, numbering: { reference: 'letters', level: 0 } });
    const paragraphs = await paragraphsOf([heading('Key issues'), item('one', 0), item('below', 1), item('two', 0), lettered('first'), lettered('second'), new Table({ rows: [row('Post', 'Name'), row('Director', 'A. Vane')] })]);
    const [back] = returnedPaper(paragraphs, [section('issues', 'Key issues')], none).sections;
    expect(back?.text.content.map(({ type }) => type)).toEqual(['bulletList', 'orderedList', 'table']);
    expect(text(back?.text)).toContain('{"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"below"}]}]}]}');
    expect(text(back?.text)).toContain('"attrs":{"format":"lowerLetter","start":1}');
    expect(text(back?.text)).toContain('{"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Post"}]}]}');
  });

  it('fills a form from its table or its lines, and leaves what the file does not have', async () => {
    const form = section('summary', 'Summary sheet', { layout: 'form', fields: [field('title', 'Title'), field('wards', 'Ward(s) affected', 'All'), field('author', 'Report author')] });
    const back = returnedPaper(await paragraphsOf([heading('Summary sheet'), new Table({ rows: [row('Title:', 'Care leavers'), row('', '')] }), new Paragraph('Report author: Ines Farrow')]), [form], none);
    expect(back.sections[0]?.fields.map(({ value }) => value)).toEqual(['Care leavers', 'All', 'Ines Farrow']);
  });

  it('knows that a section is not applicable, and keeps the words it had', async () => {
    const legal = section('legal', 'Legal', { text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Old.' }] }] } });
    const [back] = returnedPaper(await paragraphsOf([heading('8. Legal'), new Paragraph('8.1 Not applicable.')]), [legal], none).sections;
    expect([back?.notApplicable, back?.text]).toEqual([true, legal.text]);
  });
});

describe('a file that says it was made from this paper', () => {
  const given = [section('background', 'Background'), section('issues', 'Key issues'), section('legal', 'Legal'), section('risks', 'Risks')];
  const back = async (headings: readonly string[], isOurs: boolean) => {
    const read = returnedPaper(await paragraphsOf([heading('Homes'), ...headings.flatMap((words) => [heading(words, 'HEADING_2'), new Paragraph(`Of ${words}`)])]), given, none, isOurs);
    return [read.sections.map(({ section: { id } }) => id).join(' '), read.renamed.map(({ section: { id }, heading: words }) => `${id}: ${words}`).join(', '), read.added.map(({ heading: words }) => words).join(', ')];
  };
  it.each<readonly [string, readonly string[], readonly [string, string, string]]>([
    ['a heading in the middle', ['Background', 'Main points', 'Legal', 'Risks'], ['background issues legal risks', 'issues: Main points', '']],
    ['the first and the last', ['Where we are', 'Key issues', 'Legal', 'What may go wrong'], ['background issues legal risks', 'background: Where we are, risks: What may go wrong', '']],
    ['two that follow each other', ['Background', 'Main points', 'The law', 'Risks'], ['background issues legal risks', 'issues: Main points, legal: The law', '']],
    ['one beside a new section', ['Background', 'Main points', 'More', 'Legal', 'Risks'], ['background legal risks', '', 'Main points, More']],
    ['none, with one left out and one put in elsewhere', ['Background', 'Key issues', 'Legal', 'Thanks'], ['background issues legal risks', 'risks: Thanks', '']],
    ['none, in another order', ['Legal', 'Thanks', 'Background'], ['legal background', '', 'Thanks']],
  ])('finds its sections under other headings: %s', async (_, headings, expected) => {
    expect(await back(headings, true)).toEqual(expected);
  });

  it('and one that does not say so keeps to the headings', async () => {
    expect(await back(['Background', 'Main points', 'Legal', 'Risks'], false)).toEqual(['background legal risks', '', 'Main points']);
  });
});

describe('blocks that came back unchanged', () => {
  const anchor = '0190a000-0000-7000-8000-000000000001';
  const original: TextDoc = {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { anchor }, content: [{ type: 'text', text: 'As said' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'see ' }, { type: 'paragraphRef', attrs: { target: anchor } }, { type: 'text', text: ' above' }] },
    ],
  };
  const words = (value: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: value }] });

  const back = (...content: TextDoc['content']): TextDoc => ({ type: 'doc', content });
  const printed = back(words('As said'), words('see 3.1 above'));

  it('keep their anchors and references, where they stand now', () => {
    expect(keepUnchanged({ original, printed, returned: back(words('As said'), words('A new one'), words('see 3.1 above')) }).content).toEqual([original.content[0], words('A new one'), original.content[1]]);
    expect(keepUnchanged({ original, printed, returned: back(words('see 3.1 above'), words('As said')) }).content).toEqual([original.content[1], original.content[0]]);
  });

  it('make the original text when all of them did, and no other', () => {
    expect(keepUnchanged({ original, printed, returned: back(words('As said'), words('see 3.1 above')) })).toBe(original);
    expect(keepUnchanged({ original, printed, returned: back(words('see 3.1 above'), words('As said')) })).not.toBe(original);
  });

  it('keep a name that its rule kept from the print, and a block that did not print', () => {
    const whole = back(words('Zephyrine spoke'), { type: 'table', content: [] }, words('All heard her'));
    const print = back(words('A young person spoke'), words('All heard her'));
    expect(keepUnchanged({ original: back(words('Zephyrine spoke')), printed: back(words('A young person spoke')), returned: back(words('A young person spoke'), words('More')) }).content).toEqual([words('Zephyrine spoke'), words('More')]);
    expect(keepUnchanged({ original: whole, printed: print, returned: back(words('A young person spoke'), words('All heard him')) }).content).toContainEqual({ type: 'table', content: [] });
  });

  it('are told from those whose picture has other words', () => {
    const picture = (alt: string): TextDoc['content'][number] => ({ type: 'image', attrs: { sha256: 'a'.repeat(64), width: 2, height: 2, size: 'half', alt, decorative: false, caption: 'At the fair', consent: 'needed' } });
    expect(keepUnchanged({ original: back(picture('A tree')), printed: back(picture('A tree'), words('At the fair')), returned: back(picture('A tree'), words('At the fair')) }).content).toEqual([picture('A tree')]);
    expect(keepUnchanged({ original: back(picture('A tree')), printed: back(picture('A tree')), returned: back(picture('An oak')) }).content).toEqual([picture('An oak')]);
  });
});

describe('an author’s file beside the paper', () => {
  const say = (value: string): TextDoc => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: value }] }] });
  const given = [section('issues', 'Key issues', { text: say('Two homes closed.') }), section('legal', 'Legal', { text: say('None.') })];
  const file = async (title: string, issues: string, legal: string) => returnedPaper(await paragraphsOf([heading(title, 'TITLE'), heading('Key issues'), new Paragraph(issues), heading('Legal'), new Paragraph(legal)]), given, none);
  const compared = async (issues: string, legal: string, present = given, title = 'Homes') =>
    compareReturned({ title: 'Homes', present, given, printed: await file('Homes', 'Two homes closed.', 'None.'), returned: await file(title, issues, legal) });

  it('tells what the author changed from what changed here', async () => {
    const here = [section('issues', 'Key issues', { text: say('Three homes closed.') }), given[1] ?? section('legal', 'Legal')];
    expect((await compared('Two homes closed.', 'Counsel was asked.', here)).changed).toMatchObject([{ section: { id: 'legal' }, isChangedHere: false, text: say('Counsel was asked.') }]);
    expect((await compared('Four homes closed.', 'None.', here)).changed).toMatchObject([{ section: { id: 'issues' }, isChangedHere: true }]);
    expect((await compared('Three homes closed.', 'None.', here)).changed).toEqual([]);
  });

  it('leaves a section that was marked as not applicable here since, and asks where the author wrote on in it', async () => {
    const here = given.map((each) => (each.id === 'legal' ? { ...each, notApplicable: true } : each));
    expect((await compared('Two homes closed.', 'None.', here)).changed).toEqual([]);
    expect((await compared('Two homes closed.', 'Counsel was asked.', here)).changed).toMatchObject([{ section: { id: 'legal' }, isChangedHere: true, notApplicable: true }]);
  });

  it('doubts a file that is headed by another title', async () => {
    expect((await compared('Two homes closed.', 'None.')).otherTitle).toBeNull();
    expect((await compared('Two homes closed.', 'None.', given, 'Foster carers')).otherTitle).toBe('Foster carers');
  });

  it('takes an answer of a form that the author changed, and leaves the others as they are here by now', async () => {
    const fields = (wards: string, author: string) => [field('wards', 'Ward(s) affected', wards), field('author', 'Report author', author)];
    const form = (wards: string, author: string) => section('summary', 'Summary sheet', { layout: 'form', fields: fields(wards, author) });
    const word = async (wards: string, author: string) => returnedPaper(await paragraphsOf([heading('Summary sheet'), new Table({ rows: [row('Ward(s) affected', wards), row('Report author', author)] })]), [form('All', 'Ines Farrow')], none);
    const { changed } = compareReturned({ title: '', present: [form('All', 'Ines Farrow-Lund')], given: [form('All', 'Ines Farrow')], printed: await word('All', 'Ines Farrow'), returned: await word('Northgate', 'Ines Farrow') });
    expect(changed[0]?.fields.map(({ value }) => value)).toEqual(['Northgate', 'Ines Farrow-Lund']);
  });
});
