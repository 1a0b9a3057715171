import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { importFile } from '../../../shared/importing/import-file.ts';
import { problemLine } from '../../../shared/model/result.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { pdfFile } from './pdf-file.ts';
import { workSpentLater } from '../work-spent.ts';

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../fixtures/readers', name)));
const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0) & 255);
const zipWithType = (type: string): Uint8Array => zipSync({ mimetype: [strToU8(type), { level: 0 }], 'content.xml': strToU8('<x/>') });

/** A compound file with one named stream in its directory. */
const compound = (name: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, character] of [...name].entries()) bytes[1024 + 128 + at * 2] = character.charCodeAt(0);
  return bytes;
};

const document = (inner: string): string => `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`;
const whole = wordFile({ body: paragraph('The Panel met.') });
const pdf = fixture('harbour.pdf');
const png = latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR');

const cases: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, code: string, says: RegExp])[] = [
  ['an empty file', 'empty.docx', () => new Uint8Array(0), 'empty-file', /"empty\.docx" is empty\./],
  ['a picture called .docx', 'photo.docx', () => png, 'not-readable-kind', /"photo\.docx" is a picture \(PNG\)/],
  ['a photograph called .pdf', 'scan.pdf', () => latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'not-readable-kind', /is a picture \(JPEG\)/],
  ['an old Word document', 'minutes.doc', () => compound('WordDocument'), 'word-97', /old version of Word \(\.doc\).*save it as a Word document \(\.docx\)/],
  ['a Word file with a password', 'minutes.docx', () => compound('EncryptedPackage'), 'word-encrypted', /"minutes\.docx" is protected with a password.*take the password off/],
  ['an old Excel workbook', 'a.xls', () => compound('Workbook'), 'not-readable-kind', /Excel/],
  ['an Outlook message', 'a.msg', () => compound('__properties_version1.0'), 'not-readable-kind', /Outlook message/],
  ['an unknown compound file', 'a.doc', () => compound('Something'), 'not-readable-kind', /password protected or of an old version/],
  ['an OpenDocument text', 'minutes.odt', () => zipWithType('application/vnd.oasis.opendocument.text'), 'not-readable-kind', /OpenDocument text \(\.odt\)/],
  ['an Orderpaper file', 'm.docx', () => zipWithType('application/vnd.orderpaper+zip'), 'not-readable-kind', /is an Orderpaper file already\. Open it/],
  ['a Rich Text document', 'minutes.rtf', () => latin('{\\rtf1\\ansi hello}'), 'not-readable-kind', /Rich Text/],
  ['an Excel workbook', 'scores.xlsx', () => wordFile({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }), 'not-word', /"scores\.xlsx" is an Excel workbook/],
  ['a PowerPoint presentation', 'slides.pptx', () => wordFile({ mainType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml' }), 'not-word', /PowerPoint/],
  ['a plain zip', 'papers.zip', () => zipSync({ 'a.txt': strToU8('a') }), 'not-word', /"papers\.zip" is a zip file that holds no Word document/],
  ['an empty zip', 'papers.docx', () => zipSync({}), 'not-word', /holds no Word document/],
  ['a truncated zip', 'cut.docx', () => whole.slice(0, whole.length - 100), 'zip-damaged', /"cut\.docx" breaks off/],
  ['60 MB of XML in a 200 kB zip', 'bomb.docx', () => wordFile({ document: document(`<w:p><w:r><w:t>${'A'.repeat(60_000_000)}</w:t></w:r></w:p>`) }), 'zip-too-large', /"bomb\.docx" would unpack from .* to 57 MB/],
  ['an entity bomb', 'lol.docx', () => wordFile({ document: `<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${document('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}` }), 'xml-damaged', /"lol\.docx" defines its own XML entities/],
  ['a path that climbs out', 'evil.docx', () => wordFile({ extra: { '../../x': strToU8('x') } }), 'zip-unsafe-path', /"evil\.docx" holds an entry that points outside itself/],
  ['ten thousand entries', 'many.docx', () => wordFile({ extra: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`x/${at}`, new Uint8Array(0)])) }), 'zip-too-many-entries', /claims to hold 100\d\d parts/],
  ['a Word file without text', 'blank.docx', () => wordFile({ body: '<w:p/>' }), 'no-text', /"blank\.docx" holds no text/],
  ['a PDF with a password', 'secret.pdf', () => fixture('password.pdf'), 'pdf-encrypted', /"secret\.pdf" is a PDF with a password/],
  ['a PDF without text', 'scan.pdf', () => pdfFile([[], []]), 'pdf-without-text', /"scan\.pdf" holds no text: it is a scan/],
  ['a PDF that is nothing else', 'rubbish.pdf', () => latin(`%PDF-1.7\n${'rubbish '.repeat(1000)}`), 'pdf-damaged', /"rubbish\.pdf" is a PDF that is damaged/],
  ['a PDF cut in its first page', 'cut.pdf', () => pdf.slice(0, 300), 'pdf-damaged', /damaged or breaks off/],
  ['a program', 'setup.docx', () => latin('MZ\x90\0\x03\0\0\0'), 'not-readable-kind', /is a program/],
  ['bytes of no kind', 'x.txt', () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), 'not-readable-kind', /cannot be read here/],
  ['a file over the limit', 'huge.docx', () => new Uint8Array(100 * 1024 * 1024 + 1), 'file-too-large', /"huge\.docx" is larger than 100 MB/],
  ['50 MB of text', 'long.txt', () => new Uint8Array(50_000_000).fill(97), 'file-too-large', /"long\.txt" has 48 MB of text/],
];

describe('a file that cannot be imported', () => {
  it.each(cases)('says what is wrong and what to do, within seconds: %s', async (_, name, bytes, code, says) => {
    const file = bytes();
    const before = process.memoryUsage();
    const { value: read, ms } = await workSpentLater(() => importFile(name, file, nodePorts));
    expect(ms).toBeLessThan(10_000);
    const after = process.memoryUsage();
    expect(after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers).toBeLessThan(200_000_000);
    if (read.ok) throw new Error('it was imported');
    expect(read.problem.code).toBe(code);
    const line = problemLine(read.problem);
    expect(line).toMatch(says);
    expect(line).not.toMatch(/\n|undefined|Error|This file/);
    expect(read.problem.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('is recognised by what it holds, so a wrong name does no harm', async () => {
    for (const [name, bytes] of [['minutes.pdf', fixture('harbour.docx')], ['minutes.txt', fixture('harbour.pdf')], ['minutes', latin('AGENDA\n\n1. Apologies for absence.\n')]] as const) {
      const read = await importFile(name, bytes, nodePorts);
      expect(read.ok ? read.value.source.format : read.problem.code).toBe({ 'minutes.pdf': 'docx', 'minutes.txt': 'pdf', minutes: 'txt' }[name]);
    }
  });
});
