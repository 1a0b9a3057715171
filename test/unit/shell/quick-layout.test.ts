// The layout that counts pages is made quicker as it is built into our programs: each letter must stay where it was.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AlignmentType, Document, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { layoutDocument } from 'docx/layout';
import { afterAll, describe, expect, it } from 'vitest';
import { quickLayout } from '../../../build/lib/quick-layout.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'layout-'));
afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

const written = readFileSync(path.join(path.dirname(createRequire(import.meta.url).resolve('docx/layout')), 'layout.mjs'), 'utf8');

const fonts = [undefined, 'Arial', 'arial', 'Cambria', 'Calibri', 'Times New Roman', 'Nowhere Sans', 'MS Mincho', 'Yu Gothic', 'Trebuchet MS'];
const words = ['The Panel agreed the report and asked for figures by ward, ', 'ffi — “½” café № ★ ', '議題の報告 ', 'ไทย שלום '];

/** The same words in each font, light and heavy, so that what was found for one would show in another. */
const document = (): Document => new Document({
  sections: [{
    children: fonts.flatMap((font) => [0, 1, 2, 3].flatMap((face) => {
      const runs = words.map((text) => new TextRun({ text, size: 18 + face, bold: face % 2 === 1, italics: face > 1, ...(font === undefined ? {} : { font }) }));
      return [
        new Paragraph({ children: runs, ...(face === 1 ? { alignment: AlignmentType.JUSTIFIED } : {}) }),
        ...(face === 0 ? [new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: 'Measure', ...(font === undefined ? {} : { font }) })] })] })] })] })] : []),
      ];
    })),
  }],
});

describe('the layout as it is built', () => {
  it('puts each line where it was in every font, and counts the same pages', async () => {
    const file = path.join(folder, 'quick.mjs');
    writeFileSync(file, quickLayout(written));
    const quick = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { readonly layoutDocument: typeof layoutDocument };
    const before = layoutDocument(document(), { guess: true });
    expect([before.stoppedAt, before.pages.length]).toEqual([undefined, 2]);
    expect(quick.layoutDocument(document(), { guess: true })).toEqual(before);
  });

  it('is told of where the library is another one', () => {
    expect(() => quickLayout(written.replaceAll('measuresOf', 'measured'))).toThrow('docx/layout has no measuresOf any more');
  });
});
