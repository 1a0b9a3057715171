// Papers as programs write them that authors use; how those that are kept were made stands in test/fixtures/attachments/make-attachments.sh.
import { readFileSync } from 'node:fs';
import { Bookmark, CheckBox, CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, Document, ExternalHyperlink, FootnoteReferenceRun, Header, HeadingLevel, InsertedTextRun, InternalHyperlink, LevelFormat, Packer, PageReference, Paragraph, Table, TableCell, TableOfContents, TableRow, TextRun } from 'docx';
import type { MergeCase } from './merge-case.ts';

const kept = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/attachments/${name}.docx`, import.meta.url)));
/** Markers of the paper that was written in Markdown. */
const marked = (prefix: string): readonly string[] => ['TITLE', 'HEADING', 'OPENING', 'SECOND', 'ONE', 'INNER', 'THREE', 'ROMAN', 'DEFINITION', 'QUOTE', 'CODE', 'CAPTION', 'CELL', 'LAST'].map((word) => `${prefix}-${word}`);
const reviewer = { author: 'FORBIDDEN-AUTHOR', date: '2031-01-01T00:00:00Z' };
const row = (cells: readonly string[], head = false): TableRow => new TableRow({ tableHeader: head, children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })) });

/** Everything of the library that says something to a merge. */
const ofTheLibrary = new Document({
  creator: 'FORBIDDEN-AUTHOR', lastModifiedBy: 'FORBIDDEN-EDITOR', title: 'Library', description: 'FORBIDDEN-REMARK',
  styles: { default: { document: { run: { font: 'Arial', size: 21 } }, heading1: { run: { color: '226644', bold: true, size: 34 } } } },
  numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.LOWER_ROMAN, text: '(%1)', style: { paragraph: { indent: { left: 720, hanging: 360 } } } }] }] },
  footnotes: { 1: { children: [new Paragraph('LIBRARY-NOTE')] } },
  comments: { children: [{ id: 0, ...reviewer, date: new Date(0), children: [new Paragraph('FORBIDDEN-COMMENT')] }] },
  sections: [{
    headers: { default: new Header({ children: [new Paragraph('FORBIDDEN-HEADER')] }) },
    children: [
      new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2' }),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new Bookmark({ id: 'paper_1', children: [new TextRun('LIBRARY-HEADING')] })] }),
      new Paragraph({ children: [new TextRun('LIBRARY-OPENING'), new FootnoteReferenceRun(1), new CommentRangeStart(0), new TextRun(' remarked on'), new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] })] }),
      new Paragraph({ children: [new InsertedTextRun({ text: 'LIBRARY-INSERTED', id: 1, ...reviewer }), new DeletedTextRun({ text: 'FORBIDDEN-DELETED', id: 2, ...reviewer }), new TextRun({ text: 'FORBIDDEN-HIDDEN', vanish: true })] }),
      ...['LIBRARY-STAGE-ONE', 'LIBRARY-STAGE-TWO'].map((words) => new Paragraph({ text: words, numbering: { reference: 'steps', level: 0 } })),
      new Paragraph(''), new Paragraph({ children: [new TextRun('')] }),
      new Table({ rows: [row(['LIBRARY-COLUMN', 'Places'], true), row(['LIBRARY-CELL', '12'])] }),
      new Paragraph({ children: [new CheckBox({ checked: true }), new TextRun(' LIBRARY-TICKED '), new InternalHyperlink({ anchor: 'paper_1', children: [new TextRun('back')] }), new PageReference('paper_1')] }),
      new Paragraph({ children: [new ExternalHyperlink({ link: 'https://www.example.org/library', children: [new TextRun('LIBRARY-LAST')] })] }),
    ],
  }],
});

export const producerCases: readonly MergeCase[] = [
  {
    name: 'what python-docx writes', proves: ['producers: python-docx'], bytes: kept('python-docx'), forbidden: ['FORBIDDEN'],
    markers: ['PYTHON-HEADING', 'PYTHON-OPENING', 'PYTHON-SECOND', 'PYTHON-BULLET-ONE', 'PYTHON-NUMBER-THREE', 'PYTHON-TABBED', 'PYTHON-QUOTE', 'PYTHON-COLUMN', 'PYTHON-ROW-THREE', 'PYTHON-AFTER-PICTURE', 'PYTHON-LANDSCAPE', 'PYTHON-LAST'],
  },
  {
    name: 'what pandoc writes', proves: ['producers: pandoc'], bytes: kept('pandoc'), holds: ['<m:oMath>'],
    markers: marked('PANDOC'),
  },
  { name: 'what pandoc writes with contents', proves: ['producers: pandoc', 'fields: contents'], bytes: kept('pandoc-contents'), markers: marked('CONTENTS'), forbidden: ['TOC \\'] },
  { name: 'what LibreOffice writes of its own text', proves: ['producers: LibreOffice', 'settings: divided words', 'settings: tabs'], bytes: kept('office-odt'), markers: marked('WRITER'), forbidden: ['w:ind w:start'] },
  {
    name: 'what LibreOffice writes of a web page', proves: ['producers: LibreOffice'], bytes: kept('office-html'), forbidden: ['FORBIDDEN'],
    markers: ['OFFICE-HEADING', 'OFFICE-OPENING', 'OFFICE-ONE', 'OFFICE-INNER', 'OFFICE-BULLET', 'OFFICE-BOX', 'OFFICE-COLUMN', 'OFFICE-SPAN', 'OFFICE-CELL', 'OFFICE-SECOND', 'OFFICE-RIGHT', 'OFFICE-QUOTE', 'OFFICE-PRE', 'OFFICE-LINK', 'OFFICE-LAST'],
  },
  {
    name: 'what the library docx writes', proves: ['producers: npm docx', 'content: tracked changes', 'content: comments', 'content: hidden text'], bytes: new Uint8Array(await Packer.toBuffer(ofTheLibrary)), forbidden: ['FORBIDDEN'],
    markers: ['LIBRARY-OPENING', 'LIBRARY-INSERTED', 'LIBRARY-STAGE-ONE', 'LIBRARY-STAGE-TWO', 'LIBRARY-COLUMN', 'LIBRARY-CELL', 'LIBRARY-TICKED', 'LIBRARY-LAST'],
    // Two blank lines, which the library writes as words without a letter.
    holds: [/LIBRARY-STAGE-TWO<\/w:t><\/w:r><\/w:p>(?:<w:p>(?:(?!<\/w:p>|<w:t[ >]).)*(?:<w:t[^>]*\/>|<w:t[^>]*><\/w:t>)?(?:(?!<\/w:p>|<w:t[ >]).)*<\/w:p>){2}<w:tbl>/],
  },
];
