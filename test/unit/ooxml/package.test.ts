import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWordText } from '../../../shared/ooxml/read-word.ts';
import { readZipDirectory } from '../../../shared/ooxml/zip-directory.ts';
import { wordLimits } from '../../../shared/ooxml/zip-limits.ts';
import { paragraph, wordEntries, wordFile } from './word-file.ts';
import { workSpent } from '../work-spent.ts';

const problemOf = (bytes: Uint8Array): string => {
  const text = readWordText(bytes);
  return text.ok ? 'none' : text.problem.code;
};
const firstLine = (bytes: Uint8Array): string | undefined => {
  const text = readWordText(bytes);
  return text.ok ? text.value.paragraphs[0]?.lines[0]?.text : text.problem.code;
};
const good = wordEntries({ body: paragraph('The Panel met.') });
const strictly = (xml: string): string => xml
  .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
  .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
const main = (inner: string, prefix = 'w'): string =>
  `<${prefix}:document xmlns:${prefix}="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><${prefix}:body>${inner}</${prefix}:body></${prefix}:document>`;

describe('the document inside a Word file', () => {
  it.each([
    ['a path of its own', 'custom/Text.XML', 'custom/Text.XML'], ['an absolute target', '/word/main.xml', 'word/main.xml'],
    ['a target that goes up', 'word/../papers/main.xml', 'papers/main.xml'], ['an escaped target', 'word/my%20text.xml', 'word/my text.xml'], ['another case', 'WORD/Main.xml', 'word/main.xml'],
  ])('is found by its relationship: %s', (_, target, name) => {
    const { 'word/document.xml': document, '_rels/.rels': relationships, ...rest } = good;
    const moved = new TextDecoder().decode(relationships as Uint8Array).replace('word/document.xml', target);
    expect(firstLine(zipSync({ ...rest, '_rels/.rels': strToU8(moved), [name]: document as Uint8Array }))).toBe('The Panel met.');
  });

  it.each([
    ['strict namespaces', strToU8(strictly(main('<w:p><w:r><w:t>strict</w:t></w:r></w:p>'))), 'strict'],
    ['another prefix', strToU8(main('<odd:p><odd:r><odd:t>odd</odd:t></odd:r></odd:p>', 'odd')), 'odd'],
    ['UTF-16', utf16(`<?xml version="1.0" encoding="UTF-16"?>${main('<w:p><w:r><w:t>Zoë</w:t></w:r></w:p>')}`), 'Zoë'],
    ['a byte order mark', strToU8(`\uFEFF${main('<w:p><w:r><w:t>marked</w:t></w:r></w:p>')}`), 'marked'],
    ['Latin-1', Uint8Array.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${main('<w:p><w:r><w:t>caf\u00E9</w:t></w:r></w:p>')}`, letter => letter.charCodeAt(0)), 'café'],
  ])('is read in %s', (_, document, text) => {
    expect(firstLine(wordFile({ document }))).toBe(text);
  });

  it('is read with its macros left alone and noted', () => {
    const text = readWordText(wordFile({ body: paragraph('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }));
    expect(text.ok && text.value.notes.map(note => note.code)).toEqual(['macros-ignored']);
  });
});

describe('a file that is no sound Word file', () => {
  const whole = zipSync(good);
  const withEntries = (extra: Record<string, Uint8Array>): Uint8Array => zipSync({ ...good, ...extra }, { level: 1 });

  it.each([
    ['cut off in the middle', whole.slice(0, whole.length / 2), 'zip-damaged'],
    ['a zip without a Word document', zipSync({ 'notes.txt': strToU8('hello') }), 'not-word'],
    ['an Excel workbook', wordFile({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }), 'not-word'],
    ['without its main part', zipSync({ ...good, 'word/document.xml': [strToU8(''), {}], '_rels/.rels': strToU8(new TextDecoder().decode(good['_rels/.rels'] as Uint8Array).replace('document.xml', 'gone.xml')) }), 'word-part-missing'],
    ['with XML that is not well-formed', wordFile({ document: main('<w:p>') }), 'xml-damaged'],
    ['with entities of its own', wordFile({ document: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${main('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}` }), 'xml-damaged'],
    ['nested a thousand deep', wordFile({ document: main(`${'<w:sdt>'.repeat(1000)}${'</w:sdt>'.repeat(1000)}`) }), 'xml-damaged'],
    ['with an entry that climbs out', withEntries({ '../../evil.txt': strToU8('x') }), 'zip-unsafe-path'],
    ['with an absolute entry', withEntries({ '/etc/passwd': strToU8('x') }), 'zip-unsafe-path'],
    ['with names that differ in case only', withEntries({ 'word/Document.xml': strToU8('x') }), 'zip-duplicate-name'],
    ['with an endless name', withEntries({ [`word/${'n'.repeat(300)}`]: strToU8('x') }), 'zip-name-too-long'],
    ['with ten thousand entries', withEntries(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`x/${index}`, new Uint8Array(0)]))), 'zip-too-many-entries'],
  ])('is told apart: %s', (_, bytes, code) => {
    expect(problemOf(bytes)).toBe(code);
  });

  it('is a bomb by its directory alone, before anything is unpacked', () => {
    const bomb = wordFile({ document: main(`<w:p><w:r><w:t>${'A'.repeat(60_000_000)}</w:t></w:r></w:p>`) });
    expect(bomb.length).toBeLessThan(200_000);
    const before = process.memoryUsage().arrayBuffers;
    const { value: code, ms } = workSpent(() => problemOf(bomb));
    expect(code).toBe('zip-too-large');
    expect(ms).toBeLessThan(5000);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  it('is damaged when a declared size or a checksum lies, and a bomb that lies about its size is stopped there', () => {
    const lying = (change: (view: DataView, at: number) => void): Uint8Array => {
      const bytes = wordFile({ document: main(`<w:p><w:r><w:t>${'A'.repeat(5_000_000)}</w:t></w:r></w:p>`) });
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) change(view, at);
      return bytes;
    };
    expect(problemOf(lying((view, at) => { view.setUint32(at + 24, 1000, true); }))).toBe('zip-damaged');
    expect(problemOf(lying((view, at) => { view.setUint32(at + 16, 7, true); }))).toBe('zip-damaged');
  });

  it('is damaged when two entries share their bytes', () => {
    const bytes = zipSync({ 'a.txt': [strToU8('a'.repeat(100)), { level: 0 }], 'b.txt': [strToU8('b'.repeat(100)), { level: 0 }] });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 42, 0, true);
    const read = readZipDirectory(bytes, wordLimits);
    expect(read.ok ? 'none' : read.problem.code).toBe('zip-damaged');
  });
});
