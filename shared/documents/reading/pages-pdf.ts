// Pages that were drawn from a PDF as a PDF of their own: each is its picture, under it unseen the words that can be seen on it, where they stand, so that a reader
// can search, select and hear them (ISO 32000-1: 7.3, 7.5, 8.9.5, 9.3.6 mode 3, 9.7). Nothing else of the author's file is left in it.
import { zlibSync } from 'fflate';
import { crc32 } from '../../model/crc32.ts';
import type { DrawnPdfPage, WordOnPage } from '../../ports.ts';

/** At which `DrawPdfPages` draws. */
const dotsPerInch = 110;
const points = (pixels: number): number => Math.round((pixels * 72 * 100) / dotsPerInch) / 100;
/** Of the size of its letters: every letter of the unseen font is as wide. */
const letterWidth = 0.5;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text of PDF in UTF-16, as hex digits. */
const hexText = (text: string): string => {
  let digits = '';
  for (let at = 0; at < text.length; at += 1) digits += text.charCodeAt(at).toString(16).padStart(4, '0');
  return digits;
};

type PdfObject = { readonly dictionary: string; readonly stream?: Uint8Array };

/** Where the rows of a PNG of ours are: header of 33 bytes, then chunks (W3C PNG, 11.2). */
const pngRows = (picture: Uint8Array): { readonly colours: 1 | 3; readonly rows: Uint8Array } => {
  const view = new DataView(picture.buffer, picture.byteOffset, picture.byteLength);
  const length = view.getUint32(33);
  return { colours: picture[25] === 0 ? 1 : 3, rows: picture.subarray(41, 41 + length) };
};

const pictureObject = ({ picture, type, width, height }: DrawnPdfPage): PdfObject => {
  const common = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
  if (type === 'jpg') return { dictionary: `${common} /ColorSpace /DeviceRGB /Filter /DCTDecode`, stream: picture };
  const { colours, rows } = pngRows(picture);
  return { dictionary: `${common} /ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent 8 /Columns ${width} >>`, stream: rows };
};

/** One word where it stands: as high as its box, drawn out to be as wide. */
const placedWord = ({ text, left, top, right, bottom }: WordOnPage, pageHeight: number): string => {
  const size = Math.max(1, points(bottom - top));
  const stretch = Math.round((points(Math.max(1, right - left)) / (text.length * letterWidth * size)) * 10_000) / 100;
  return `/F ${size} Tf ${stretch} Tz 1 0 0 1 ${points(left)} ${points(pageHeight - bottom)} Tm <${hexText(text)}> Tj`;
};

const pageStream = ({ width, height, words = [] }: DrawnPdfPage): PdfObject => {
  const drawn = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /P Do Q`;
  const said = words.length === 0 ? '' : `\nBT 3 Tr\n${words.map((word) => placedWord(word, height)).join('\n')}\nET`;
  return { dictionary: '/Filter /FlateDecode', stream: zlibSync(encode(drawn + said), { level: 6 }) };
};

/** Each code of two bytes is the UTF-16 unit of its number (ISO 32000-1, 9.10.3). */
const unicodeMap = (): PdfObject => {
  const ranges = Array.from({ length: 256 }, (_, high) => { const byte = high.toString(16).padStart(2, '0'); return `<${byte}00> <${byte}ff> <${byte}00>`; });
  const blocks = [0, 100, 200].map((from) => ranges.slice(from, from + 100)).map((part) => `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`);
  const text = ['/CIDInit /ProcSet findresource begin', '12 dict begin', 'begincmap', '/CMapName /Units def', '/CMapType 2 def', '1 begincodespacerange', '<0000> <ffff>', 'endcodespacerange', ...blocks, 'endcmap', 'end', 'end'].join('\n');
  return { dictionary: '/Filter /FlateDecode', stream: zlibSync(encode(text), { level: 6 }) };
};

/** The catalogue, the list of pages and what all pages share; then three objects a page. */
const shared = 7;
const perPage = 3;

const objectsOf = (pages: readonly DrawnPdfPage[], title: string): readonly PdfObject[] => [
  { dictionary: '/Type /Catalog /Pages 2 0 R /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >>' },
  { dictionary: `/Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${shared + 1 + index * perPage} 0 R`).join(' ')}]` },
  { dictionary: `/Title <feff${hexText(title)}>` },
  { dictionary: '/Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 7 0 R' },
  { dictionary: `/Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 6 0 R /DW ${letterWidth * 1000} /CIDToGIDMap /Identity` },
  { dictionary: '/Type /FontDescriptor /FontName /Helvetica /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80' },
  unicodeMap(),
  ...pages.flatMap((page, index) => {
    const own = shared + 1 + index * perPage;
    return [
      { dictionary: `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${points(page.width)} ${points(page.height)}] /Contents ${own + 1} 0 R /Resources << /Font << /F 4 0 R >> /XObject << /P ${own + 2} 0 R >> >>` },
      pageStream(page), pictureObject(page),
    ];
  }),
];

/**
 * @param pages as drawn, with the places of their words where they were asked for
 * @param title of the paper, as its reader may know it
 * @returns the bytes of the PDF; the same pages give the same bytes
 */
export const pagesPdf = (pages: readonly DrawnPdfPage[], title: string): Uint8Array => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const put = (part: Uint8Array): void => { parts.push(part); length += part.length; };
  put(encode('%PDF-1.7\n%'));
  // Four bytes above 127 say that the file is no text.
  put(Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a));
  const objects = objectsOf(pages, title);
  const offsets = objects.map(({ dictionary, stream }, index) => {
    const at = length;
    put(encode(`${index + 1} 0 obj\n<< ${dictionary}${stream === undefined ? '' : ` /Length ${stream.length}`} >>\n`));
    if (stream !== undefined) { put(encode('stream\n')); put(stream); put(encode('\nendstream\n')); }
    put(encode('endobj\n'));
    return at;
  });
  const at = length;
  const id = crc32(encode(offsets.join(' '))).toString(16).padStart(8, '0');
  put(encode([`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`, ...offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`),
    `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R /ID [<${id}> <${id}>] >>\nstartxref\n${at}\n%%EOF\n`].join('')));
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) { whole.set(part, to); to += part.length; }
  return whole;
};
