// Makes small PDF files for tests: uncompressed, with text at given places or with nothing but a picture.

type Word = { readonly text: string; readonly x: number; readonly y: number; readonly size?: number; readonly bold?: boolean };

const escaped = (text: string): string => text.replace(/[\\()]/g, character => `\\${character}`);

const content = (words: readonly Word[]): string =>
  words.map(({ text, x, y, size = 11, bold = false }) => `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`).join('\n');

const assemble = (objects: readonly string[], trailer = ''): Uint8Array => {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(file + end, character => character.charCodeAt(0));
};

const stream = (data: string, dictionary = ''): string => `<< /Length ${data.length} ${dictionary}>>\nstream\n${data}\nendstream`;
const resources = '/Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >>';

/** One A4 page for each list of words; `rotate` turns all of them by quarter turns clockwise, `over` is painted over each (operators of ISO 32000-1, 8.5). */
export const pdfFile = (pages: readonly (readonly Word[])[], rotate = 0, over = ''): Uint8Array => {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    stream('\u0000', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 '),
    ...pages.flatMap((words, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate ${rotate} ${resources} /Contents ${7 + index * 2} 0 R >>`, stream(words.length === 0 ? 'q 595 0 0 842 0 0 cm /Im Do Q' : `${content(words)}\n${over}`),
    ]),
  ]);
};

/** One page painted with `operators`; `resources` may name `objects`, of which the first is object 5. */
export const pdfPainted = (operators: string, resources = '', objects: readonly string[] = []): Uint8Array =>
  assemble([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [4 0 R] /Count 1 >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 5 0 R >> ${resources} >> /Contents ${5 + objects.length} 0 R >>`, ...objects, stream(operators),
  ]);

/** A stream as one of those objects. */
export const pdfStream = stream;

export type PdfExtras = {
  /** Entries of annotations on the page (ISO 32000-1, 12.5.2), a box for each is added. */
  readonly marks?: readonly string[];
  /** Entries of the catalogue (7.7.2). Object 5 is a stream that they may name. */
  readonly catalog?: string;
  /** Entries of the information dictionary (14.3.3). */
  readonly info?: string;
  /** What object 5 holds. */
  readonly stream?: string;
  /** Its entries; an embedded file's if not given. */
  readonly streamEntries?: string;
  /** Entries of the page (7.7.3.3), and of its resources (7.8.3). */
  readonly page?: string;
  readonly resources?: string;
  /** Operators behind the page's words; the fonts are F1. */
  readonly painted?: string;
};

/** One page with words, and what else a PDF can hold. */
export const pdfWith = ({ marks = [], catalog = '', info = '', stream: held = 'Notes.', streamEntries = '/Type /EmbeddedFile ', page = '', resources: more = '', painted = '' }: PdfExtras): Uint8Array =>
  assemble([
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, '<< /Type /Pages /Kids [6 0 R] /Count 1 >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${info} >>`, stream(held, streamEntries),
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> ${more} >> /Contents 7 0 R ${page} /Annots [${marks.map((mark) => `<< /Type /Annot /Rect [10 10 90 40] ${mark} >>`).join(' ')}] >>`,
    stream(`${content([{ text: 'Letter to the Panel', x: 60, y: 760, size: 22 }])}\n${painted}`),
  ], '/Info 4 0 R ');
