// Files that others send, made for the browser tests: each with something inside that must not be published, and some that can't be attached.
import { bytesOf, exifSegment, jpegOf, withSegments } from '../../unit/attachments/picture-file.ts';
import { pdfFile } from '../../unit/importing/pdf-file.ts';
import { paragraph, run, wordFile } from '../../unit/ooxml/word-file.ts';

export type MadeFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const made = (name: string, bytes: Uint8Array): MadeFile => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** A report with a tracked change and hidden text; its heading proposes the title. */
export const report = (name: string, heading: string): MadeFile => made(name, wordFile({
  styles: '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
  body: [
    paragraph(heading, '<w:pStyle w:val="H1"/>'),
    `<w:p>${run('Foster homes were found for nine children')}<w:ins w:id="1" w:author="Somebody Planted" w:date="2026-01-02T00:00:00Z">${run(' in the autumn')}</w:ins>${run('. ')}${run('Not for the panel.', '<w:vanish/>')}</w:p>`,
    `<w:tbl><w:tr><w:tc>${paragraph('Quarter')}</w:tc><w:tc>${paragraph('Homes')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Autumn')}</w:tc><w:tc>${paragraph('9')}</w:tc></w:tr></w:tbl>`,
  ].join(''),
}));

/** A report in Word with a heading and these recommendations below "That the Panel:". */
export const recommendingReport = (name: string, title: string, recommendations: readonly string[]): MadeFile => made(name, wordFile({
  styles: '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>',
  body: [
    paragraph(title, '<w:pStyle w:val="H1"/>'), paragraph('Homes were visited.'), paragraph('Recommendations', '<w:pStyle w:val="H1"/>'), paragraph('That the Panel:'),
    ...recommendations.map((each, at) => paragraph(`${at + 1}. ${each}`)), paragraph('Background', '<w:pStyle w:val="H1"/>'), paragraph('That nothing of this be taken.'),
  ].join(''),
}));

/** A PDF of that many pages, each with its number and enough words to be scrolled through. */
export const letter = (name: string, pages: number): MadeFile =>
  made(name, pdfFile(Array.from({ length: pages }, (_, index) => [
    { text: index === 0 ? "The inspector's letter" : `Part ${index + 1}`, x: 60, y: 760, size: 22 },
    ...Array.from({ length: 40 }, (__, line) => ({ text: `Line ${line + 1} of page ${index + 1}: thank you for asking us to come and see.`, x: 60, y: 720 - line * 16 })),
  ])));

/** A photograph that a telephone turned on its side and told the place of. */
export const photograph = async (name: string): Promise<MadeFile> =>
  made(name, withSegments(await jpegOf(240, 160, (x, y) => (y > 90 + 20 * Math.sin(x / 40) ? [70, 150, 80] : [150, 190, 240])), [exifSegment(6)]));

export const workbook = (name: string): MadeFile => made(name, wordFile({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }));

/** Called a PDF, and cut off after its first bytes. */
export const broken = (name: string): MadeFile => made(name, bytesOf('%PDF-1.7\n%broken off here'));

export const empty = (name: string): MadeFile => made(name, new Uint8Array(0));

/** What an iPhone writes: only its first bytes matter. */
export const heic = (name: string): MadeFile => made(name, bytesOf('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'));
