import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, ExternalHyperlink } from 'docx';
import { describe, expect, it } from 'vitest';
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

  it('keep their anchors and references', () => {
    const returned: TextDoc = { type: 'doc', content: [words('As said'), words('A new one'), words('see 3.1 above')] };
    expect(keepUnchanged(original, returned, () => '3.1').content).toEqual([original.content[0], words('A new one'), original.content[1]]);
  });

  it('make the original text when all of them did, and no other', () => {
    expect(keepUnchanged(original, { type: 'doc', content: [words('As said'), words('see 3.1 above')] }, () => '3.1')).toBe(original);
    expect(keepUnchanged(original, { type: 'doc', content: [words('see 3.1 above'), words('As said')] }, () => '3.1')).not.toBe(original);
  });
});
