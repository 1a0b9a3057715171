// Attachments of the shared cases. They are guidance beside the project, not a part of it: where the folder is absent there is nothing to merge.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { lintStructure } from '../../shared/checking/word-lint/index.ts';
import { sheetDocument } from '../../shared/documents/pack/sheet-document.ts';
import { canonicalZip } from '../../shared/documents/package/canonical-zip.ts';
import { mergeInto } from '../../shared/ooxml/merge/merge-documents.ts';
import { prepareFragment } from '../../shared/ooxml/merge/prepared-fragment.ts';
import { documentXml } from './support/docx-parts.ts';
import { validatorErrors } from './support/expect-sound-docx.ts';

const folder = fileURLToPath(new URL('../../../shared/cases/attachments/', import.meta.url));
const names = ['a1-multilevel-numbering', 'a2-clashing-styles', 'a5-sections-landscape', 'a7-links-bookmarks', 'long1-ten-pages'];
const thorough = Number(process.env['SOAK_SCALE'] ?? '0.05') >= 1;
const counted = (text: string, word: string): number => text.split(word).length - 1;
const words = (xml: string): string => xml.replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, '').replace(/<[^>]+>/g, '');

/** Tests of them, where they are. */
export const sharedAttachments = (): void => {
  if (!existsSync(folder)) return;
  describe('the shared attachments', () => {
    it.each([['in order', names], ['the other way round', [...names].reverse()]] as const)('merge soundly, %s, with all their words', async (_, order) => {
      const merger = mergeInto({ bytes: await sheetDocument('Host', 'Words', { style: 'accessible', organisation: 'Larkfield Borough Council', builtOn: '2031-09-08' }), bookmark: null }, { header: null, footer: null }, barePicture);
      if (!merger.ok) throw new Error(merger.problem.what);
      const sources = order.map((name) => new Uint8Array(readFileSync(`${folder}${name}.docx`)));
      for (const [index, bytes] of sources.entries()) {
        const prepared = prepareFragment({ file: bytes, house: false, numbered: true, named: true, header: false, footer: false, outlineShift: 1 }, barePicture);
        if (!prepared.ok) throw new Error(prepared.problem.what);
        merger.value.add(prepared.value, { start: index * 20 + 1, bookmark: `paper_${index + 1}` }, { header: null, footer: null });
      }
      const merged = canonicalZip(merger.value.finish());
      // The validator takes seconds: of the other order it is asked in `npm run soak`.
      if (order === names || thorough) expect(await validatorErrors(merged)).toEqual([]);
      expect(lintStructure(merged)).toEqual({ ok: true, value: [] });
      const xml = documentXml(merged);
      for (const marker of ['NUMTOP item 2', 'RESTART item 1', 'HYPERLINK', 'INTERNALLINK', 'Portrait part']) expect([marker, counted(words(xml), marker)]).toEqual([marker, sources.reduce((sum, bytes) => sum + counted(words(documentXml(bytes)), marker), 0)]);
      for (const heading of ['ATTACHMENT HEADER', 'LANDSCAPE HEADER', 'FIRST PAGE HEADER']) expect(xml).not.toContain(heading);
      expect(xml).toContain('w:orient="landscape"');
    });
  });
};
