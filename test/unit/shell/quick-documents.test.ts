// The library that makes Word files is made quicker as it is built into our programs: each letter of each part must be as it was.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { quickDocuments } from '../../../build/lib/quick-documents.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const written = readFileSync(path.join(path.dirname(createRequire(import.meta.url).resolve('docx')), 'index.mjs'), 'utf8');

/** Parts of a file that has of most things one: heads, feet, lists, tables, bookmarks, notes, fields, breaks and empty elements. */
const partsOf = async (library: typeof docx): Promise<Readonly<Record<string, string>>> => {
  const { AlignmentType, Bookmark, Document, Footer, FootnoteReferenceRun, Header, LevelFormat, Packer, PageBreak, PageNumber, PageReference, Paragraph, Tab, Table, TableCell, TableRow, TextRun } = library;
  const cell = (text: string, columnSpan = 1) => new TableCell({ columnSpan, children: [new Paragraph({ children: [new TextRun({ text, bold: true, color: '005A3C' })] })] });
  const file = new Document({
    title: 'Panel', creator: 'Council', styles: { default: { document: { run: { font: 'Arial', size: 24 } } }, paragraphStyles: [{ id: 'Body', name: 'Body', basedOn: 'Normal', paragraph: { spacing: { after: 120 } } }] },
    numbering: { config: [{ reference: 'parts', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '(%1)', alignment: AlignmentType.START }] }] },
    footnotes: { 1: { children: [new Paragraph('A note.')] } },
    sections: [{
      properties: { titlePage: true, page: { pageNumbers: { start: 7 } } },
      headers: { default: new Header({ children: [new Paragraph('Head')] }) },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, new Tab()] })] })] }) },
      children: [
        new Paragraph({ style: 'Body', children: [new Bookmark({ id: 'begin', children: [new TextRun('First')] }), new TextRun({ text: 'noted', superScript: true }), new FootnoteReferenceRun(1), new PageReference('begin')] }),
        new Paragraph({ numbering: { reference: 'parts', level: 0 }, text: 'Agreed' }), new Paragraph({ children: [new PageBreak()] }), new Paragraph({}),
        new Table({ rows: [new TableRow({ tableHeader: true, children: [cell('One'), cell('Two')] }), new TableRow({ children: [cell('Both', 2)] })] }),
      ],
    }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  // The properties say when it was made.
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'docProps/core.xml').map(([name, bytes]) => [name, strFromU8(bytes)]));
};

describe('the library of Word files as it is built', () => {
  it('writes each part letter by letter as it did', async () => {
    const module = path.join(folder, 'quick.mjs');
    writeFileSync(module, quickDocuments(written));
    const quick = (await import(/* @vite-ignore */ pathToFileURL(module).href)) as typeof docx;
    const before = await partsOf(docx);
    expect(before['word/document.xml']).toContain('<w:pgNumType w:start="7"');
    expect(Object.keys(before).length).toBeGreaterThan(10);
    expect(await partsOf(quick)).toEqual(before);
  });

  it('is told of where the library is another one', () => {
    expect(() => quickDocuments(written.replaceAll('EMPTY_OBJECT', 'NOTHING'))).toThrow('docx has no EMPTY_OBJECT any more');
  });
});
