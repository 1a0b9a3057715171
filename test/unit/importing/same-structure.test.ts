// Packs as Word makes them of plain paragraphs: the same structure as from their text. The published pack joins where ../shared/cases is present.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { importFile } from '../../../shared/importing/import-file.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const published = path.join(import.meta.dirname, '../../../../shared/cases/aug-2018-pack.txt');
const packs = [path.join(import.meta.dirname, '../../fixtures/round-trip/thornbury-pack.txt'), ...(existsSync(published) ? [published] : [])];
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '');

describe('the same papers in another format', () => {
  it.each(packs)('give the same agenda and minutes from Word as from text: %s', async (pack) => {
    const bytes = new Uint8Array(readFileSync(pack));
    const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
    const word = wordFile({ body: lines.map(line => paragraph(escaped(line.trim()))).join('') });
    const [fromText, fromWord] = await Promise.all([importFile('pack.txt', bytes, nodePorts), importFile('pack.docx', word, nodePorts)]);
    if (!fromText.ok || !fromWord.ok) throw new Error('not imported');
    expect(fromWord.value.result.agenda).toEqual(fromText.value.result.agenda);
    expect(fromWord.value.result.minutes).toEqual(fromText.value.result.minutes);
  });
});
