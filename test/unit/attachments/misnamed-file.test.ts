// Files whose names promise something else: what each is and the way out that helps, in one go.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../electron/cli/adapters/draw-picture.ts';
import { readPdfFacts } from '../../../electron/cli/adapters/pdf-pages.ts';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { inspectFile } from '../../../shared/attachments/inspect-file.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { bytesOf } from './picture-file.ts';

/** A compound file ([MS-CFB]) as far as it is told by: its first bytes, and streams of these names. */
const compound = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of names.entries()) for (const [at, letter] of [...name].entries()) bytes[512 + 128 * index + 2 * at] = letter.charCodeAt(0);
  return bytes;
};

const heic = bytesOf('\0\0\0\u0018ftypheic\0\0\0\0mif1heic');
const rich = strToU8('{\\rtf1\\ansi A report\\par}');
const openDocument = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
const oldWord = compound('Root Entry', 'WordDocument');
const inWord = /open it in Word, save it as a Word document \(\.docx\) and attach that/i;

const problemOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = await inspectFile(name, new Uint8Array(bytes), { sha256: nodePorts.sha256, drawPicture, readPdfFacts });
  return file.ok ? 'none' : `${file.problem.what} ${file.problem.remedy}`;
};

describe('a file that is called what it is not', () => {
  it.each([
    ['rich text', 'report.docx', rich, /it is a Rich Text document \(\.rtf\)/],
    ['rich text as old programs name it', 'report.doc', rich, /it is a Rich Text document \(\.rtf\)/],
    ['an OpenDocument text', 'report.docx', openDocument, /it is an OpenDocument text \(\.odt\)/],
    ['a document of an old Word', 'report.docx', oldWord, /"report\.docx" is called \.docx but is a document of an old version of Word \(\.doc\)/],
    ['the same', 'report.pdf', oldWord, /it is a document of an old version of Word \(\.doc\)/],
    ['a web page', 'report.doc', strToU8('<!DOCTYPE html><html><body>A report</body></html>'), /it is a web page \(HTML\)/],
    ['plain text', 'report.docx', strToU8('A report'), /it is plain text/],
  ])('%s, %s: says what it is, and to save it as a Word document', async (_, name, bytes, what) => {
    const problem = await problemOf(name, bytes);
    expect(problem).toMatch(what);
    expect(problem).toMatch(inWord);
    expect(problem).not.toContain('rename');
  });

  it('is unpacked, or taken out of its message, where the document is inside', async () => {
    expect(await problemOf('report.docx', zipSync({ 'report.docx': wordFile({ body: paragraph('Words.') }) }))).toMatch(/it is a zip file\. Unpack it, and attach the document that is inside/);
    expect(await problemOf('report.docx', compound('Root Entry', '__properties_version1.0'))).toMatch(/it is an Outlook message\. Open it in Outlook, save the document that is attached to it/);
  });

  it('a photograph that no name makes usable is told at once how it becomes one', async () => {
    for (const name of ['hill.docx', 'hill.pdf', 'hill.jpg', 'hill.heic']) {
      const problem = await problemOf(name, heic);
      expect(problem).toMatch(/^"hill\.\w+" is a photograph in the telephone format HEIC/);
      expect(problem).not.toContain('rename');
    }
  });

  it('the mark that Word leaves beside an open document is told from the document', async () => {
    expect(await problemOf('~$port.docx', new Uint8Array(162))).toMatch(/^"~\$port\.docx" is not the document but the mark that Word leaves beside it while somebody has it open\. /);
  });

  it('another name is the way out where it is one, and an old document under its own name is kept', async () => {
    expect(await problemOf('report.pdf', wordFile({ body: paragraph('Words.') }))).toMatch(/rename it to end in \.docx/);
    expect(await problemOf('report.doc', oldWord)).toBe('none');
    expect(await problemOf('report.rtf', rich)).toBe('none');
    expect(await problemOf('report.doc', wordFile({ body: paragraph('Words.') }))).toBe('none');
  });

  it('what has a password says so, whatever it is called', async () => {
    for (const name of ['report.docx', 'report.doc', 'report.pdf']) expect(await problemOf(name, compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'))).toMatch(/is protected with a password/);
  });
});
