// PDFs that are made to do harm: each is a PDF by its first bytes and most have a sound table of their objects; the harm is in what the objects say.
import { zlibSync } from 'fflate';
import type { HostileFile } from './hostile-word.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) { whole.set(piece, at); at += piece.length; }
  return whole;
};
const many = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

type Stream = { readonly dictionary: string; readonly data: Uint8Array };
type Objects = ReadonlyMap<number, string | Stream>;
type Shape = { readonly trailer?: string; /** In place of the table's own place. */ readonly startxref?: string };

const assemble = (objects: Objects, { trailer = '', startxref }: Shape = {}): Uint8Array => {
  const pieces: Uint8Array[] = [latin('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let at = pieces[0]?.length ?? 0;
  const put = (piece: Uint8Array): void => { pieces.push(piece); at += piece.length; };
  for (const [number, object] of objects) {
    places.set(number, at);
    if (typeof object === 'string') put(latin(`${number} 0 obj\n${object}\nendobj\n`));
    else for (const piece of [latin(`${number} 0 obj\n<< /Length ${object.data.length} ${object.dictionary} >>\nstream\n`), object.data, latin('\nendstream\nendobj\n')]) put(piece);
  }
  const size = Math.max(...places.keys()) + 1;
  const table = many(size, (number) => (number === 0 || !places.has(number) ? '0000000000 65535 f \n' : `${String(places.get(number)).padStart(10, '0')} 00000 n \n`));
  const start = at;
  put(latin(`xref\n0 ${size}\n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer.replaceAll('HERE', String(start))} >>\nstartxref\n${startxref ?? start}\n%%EOF\n`));
  return joined(pieces);
};

const stream = (data: string | Uint8Array, dictionary = ''): Stream => ({ dictionary, data: typeof data === 'string' ? latin(data) : data });
const words = 'BT /F1 18 Tf 60 700 Td (A paper of the council) Tj ET\n';

type Says = { readonly catalog?: string; readonly pages?: string; readonly page?: string; readonly content?: string | Stream; readonly resources?: string; readonly more?: readonly (readonly [number, string | Stream])[] } & Shape;

/** One page of A4; `more` are objects from 10 on, or others in place of the ordinary ones. */
const pdf = ({ catalog = '', pages = '/Kids [3 0 R] /Count 1', page = '/MediaBox [0 0 595 842]', content = words, resources = '', more = [], ...shape }: Says): Uint8Array => assemble(new Map<number, string | Stream>([
  [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`], [2, `<< /Type /Pages ${pages} >>`],
  [3, `<< /Type /Page /Parent 2 0 R ${page} /Resources << /Font << /F1 5 0 R >> ${resources} >> /Contents 4 0 R >>`],
  [4, typeof content === 'string' ? stream(content) : content], [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'], ...more,
]), shape);

/** Packed again and again: a few hundred bytes for what is left when all of it is unpacked. */
const packed = (data: Uint8Array, times: number): Uint8Array => (times === 0 ? data : packed(zlibSync(data, { level: 9 }), times - 1));
const image = (dictionary: string, data: Uint8Array): Says => ({ content: `${words}q 500 0 0 500 40 100 cm /Im Do Q`, resources: '/XObject << /Im 10 0 R >>', more: [[10, stream(data, `/Type /XObject /Subtype /Image ${dictionary}`)]] });
const form = (resources: string): string => `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << ${resources} >>`;
const big32 = (...values: readonly number[]): number[] => values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]);

/** JPEG 2000: a code stream whose size says 60,000 by 60,000. */
const jpxHead = Uint8Array.from([0xff, 0x4f, 0xff, 0x51, 0, 47, 0, 0, ...big32(60_000, 60_000, 0, 0, 60_000, 60_000, 0, 0), 0, 3, 7, 1, 1, 7, 1, 1, 7, 1, 1, 0xff, 0x52, 0, 12, 0, 0, 0, 1, 1, 5, 4, 4, 0, 0, 0xff, 0x5c, 0, 19, 0x40, ...Array<number>(16).fill(0x40), 0xff, 0x90, 0, 10, 0, 0, 0, 0, 0, 0, 0, 1, 0xff, 0x93, 0xff, 0xd9]);
/** JBIG2: a page of 60,000 by 60,000 and a generic region of that size. */
const jbig2 = Uint8Array.from([...big32(0), 0x30, 0, 1, ...big32(19, 60_000, 60_000, 0, 0), 0, 0, 0, ...big32(1), 0x26, 0, 1, ...big32(30, 60_000, 60_000, 0, 0), 0, 0, 3, 255, 253, 255, 2, 254, 254, 254, 1, 2, 3, 4, 5]);

/** `depth` forms, each drawn ten times by the next. */
const forms = (depth: number, draw: string): readonly (readonly [number, Stream])[] => Array.from({ length: depth }, (_, index) => [10 + index, stream(index === 0 ? draw : '/X Do '.repeat(10), form(index === 0 ? '' : `/XObject << /X ${9 + index} 0 R >>`))] as const);

const pagesOf = (count: number): Says => ({ pages: `/Kids [${many(count, (index) => `${100 + index} 0 R `)}] /Count ${count}`, more: Array.from({ length: count }, (_, index) => [100 + index, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>'] as const) });
const action = '<< /S /JavaScript /JS (app.launchURL\\("http://127.0.0.1:9/"\\); while\\(true\\){}) >>';

const says: Readonly<Record<string, () => Says>> = {
  'a page tree that holds itself': () => ({ pages: '/Kids [2 0 R 3 0 R] /Count 2' }),
  'a page tree whose branches hold each other': () => ({ pages: '/Kids [10 0 R] /Count 99', more: [[10, '<< /Type /Pages /Parent 2 0 R /Kids [11 0 R 11 0 R] /Count 99 >>'], [11, '<< /Type /Pages /Parent 10 0 R /Kids [10 0 R 10 0 R 3 0 R] /Count 99 >>']] }),
  'a page tree 20,000 deep': () => ({ pages: '/Kids [10 0 R] /Count 1', more: Array.from({ length: 20_000 }, (_, index) => [10 + index, `<< /Type /Pages /Parent ${index === 0 ? 2 : 9 + index} 0 R /Kids [${index === 19_999 ? 3 : 11 + index} 0 R] /Count 1 >>`] as const) }),
  'a page that is its own parent': () => ({ page: '/Parent 3 0 R /Rotate 90' }),
  '2,000,000,000 pages by its own count': () => ({ pages: '/Kids [3 0 R] /Count 2000000000' }),
  'a page a million miles wide': () => ({ page: '/MediaBox [0 0 1e9 1e9] /UserUnit 1e6' }),
  'a page as thin as a hair': () => ({ page: '/MediaBox [0 0 0.0001 20000]' }),
  'a page turned inside out': () => ({ page: '/MediaBox [595 842 0 -2147483648] /CropBox [9 9 1 1] /Rotate 2147483647' }),
  'a table that was before itself': () => ({ trailer: '/Prev HERE' }),
  'a table and a stream that lead to each other': () => ({ trailer: '/Prev HERE /XRefStm HERE' }),
  'a table beyond the end': () => ({ startxref: '99999999999999999999' }),
  'a length that is the stream itself': () => ({ content: { dictionary: '/Length 4 0 R', data: latin(words) } }),
  'a stream of objects in itself': () => ({ more: [[10, stream('11 0 10 0 << >> << >>', '/Type /ObjStm /N 2000000000 /First 9 /Extends 10 0 R')]] }),
  'a thousand filters one after another': () => ({ content: stream(words, `/Filter [${'/ASCIIHexDecode '.repeat(1_000)}]`) }),
  'a content of 300 MB in 1 KB': () => ({ content: stream(packed(new Uint8Array(300_000_000).fill(32), 2), '/Filter [/FlateDecode /FlateDecode]') }),
  'a predictor of 2,000,000,000 columns': () => ({ content: stream(packed(latin(words), 1), '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 32 /BitsPerComponent 16 >>') }),
  'a picture of 60,000 by 60,000 in nothing': () => image('/Width 60000 /Height 60000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode', packed(new Uint8Array(64), 1)),
  'a picture of 20,000 by 20,000, all of it there': () => image('/Width 20000 /Height 20000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode', packed(new Uint8Array(400_000_000), 1)),
  'a JPEG 2000 of 60,000 by 60,000': () => image('/Width 60000 /Height 60000 /Filter /JPXDecode', jpxHead),
  'a JBIG2 of 60,000 by 60,000': () => image('/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /JBIG2Decode', jbig2),
  'a fax of 60,000 by 2,000,000,000': () => image('/Width 60000 /Height 2000000000 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 2000000000 >>', new Uint8Array(4_000).fill(0x55)),
  'a picture masked by itself': () => image('/Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 10 0 R', Uint8Array.of(0)),
  'a form that draws itself': () => ({ content: `${words}/X Do`, resources: '/XObject << /X 10 0 R >>', more: [[10, stream('/X Do /X Do', form('/XObject << /X 10 0 R >>'))]] }),
  'a line drawn a thousand million times': () => ({ content: `${words}/X Do`, resources: '/XObject << /X 19 0 R >>', more: forms(10, '0 0 m 500 500 l S') }),
  'a line drawn a million times': () => ({ content: `${words}/X Do`, resources: '/XObject << /X 16 0 R >>', more: forms(7, '0 0 m 500 500 l S') }),
  'words said a thousand million times': () => ({ content: '/X Do', resources: '/XObject << /X 19 0 R >>', more: forms(10, 'BT /F1 12 Tf (Words) Tj ET').map(([number, each]) => [number, { ...each, dictionary: each.dictionary.replace('/Resources <<', '/Resources << /Font << /F1 5 0 R >>') }] as const) }),
  'a pattern of tiles too small to see': () => ({ content: `${words}/Pattern cs /P scn 0 0 595 842 re f`, resources: '/Pattern << /P 10 0 R >>', more: [[10, stream('0 0 1 1 re f', '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << >>')]] }),
  'a pattern painted with itself': () => ({ content: `${words}/Pattern cs /P scn 0 0 595 842 re f`, resources: '/Pattern << /P 10 0 R >>', more: [[10, stream('/Pattern cs /P scn 0 0 10 10 re f', '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << /Pattern << /P 10 0 R >> >>')]] }),
  'a line of dashes too short to see': () => ({ content: `${words}[0.0000001 0.0000001] 0 d 0.1 w 0 0 m 100000000 842 l S` }),
  'a shading of too many steps': () => ({ content: `${words}/S sh`, resources: '/Shading << /S << /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 1e9 0 1e9] /Matrix [1e-9 0 0 1e-9 0 0] /Function 10 0 R >> >>', more: [[10, stream(`{ ${'dup mul '.repeat(5_000)} pop dup dup }`, '/FunctionType 4 /Domain [0 1e9 0 1e9] /Range [0 1 0 1 0 1]')]] }),
  'a function of 2,000,000,000 samples': () => ({ content: `${words}/S sh`, resources: '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 595 842] /Function 10 0 R >> >>', more: [[10, stream('abc', '/FunctionType 0 /Domain [0 1] /Range [0 1] /Size [2000000000] /BitsPerSample 32')]] }),
  'a letter drawn with itself': () => ({ content: 'BT /T 20 Tf 60 600 Td (aaaa) Tj ET', resources: '', more: [[5, '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 10 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << /Font << /T 5 0 R >> >> >>'], [10, stream('1000 0 d0 BT /T 1 Tf (aa) Tj ET')], [3, '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /T 5 0 R >> >> /Contents 4 0 R >>']] }),
  'a map of 4,000,000,000 letters': () => ({ more: [[5, '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2000000000 500] >>] /ToUnicode 10 0 R >>'], [10, stream('/CIDInit /ProcSet findresource begin 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange 1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange endcmap')]] }),
  'names that hold each other': () => ({ catalog: '/Names << /EmbeddedFiles 10 0 R /JavaScript 10 0 R /Dests 10 0 R >> /Outlines 12 0 R', more: [[10, '<< /Kids [11 0 R 11 0 R] >>'], [11, '<< /Kids [10 0 R 10 0 R] /Names [(../../../outside.txt) 12 0 R] >>'], [12, '<< /First 12 0 R /Next 12 0 R /Last 12 0 R /Parent 12 0 R /Title (T) /Count 9 >>']] }),
  'fields that hold each other': () => ({ catalog: '/AcroForm << /Fields [10 0 R] /NeedAppearances true /XFA 4 0 R >>', page: '/MediaBox [0 0 595 842] /Annots [10 0 R 11 0 R]', more: [[10, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Words) /Rect [9 9 99 99] /Parent 11 0 R /Kids [11 0 R 10 0 R] >>'], [11, '<< /Type /Annot /Subtype /Widget /FT /Tx /T (b) /Rect [9 9 99 99] /Parent 10 0 R /Kids [10 0 R 11 0 R] >>']] }),
  '100,000 comments': () => ({ page: `/MediaBox [0 0 595 842] /Annots [${'<< /Type /Annot /Subtype /Text /Rect [1 1 9 9] /Contents (c) >> '.repeat(100_000)}]` }),
  'programs on opening, printing and leaving': () => ({ catalog: `/OpenAction ${action} /AA << /WC ${action} /WP ${action} /DC ${action} >>`, page: `/MediaBox [0 0 595 842] /AA << /O ${action} /C << /S /Launch /F (/bin/sh) /NewWindow true >> >> /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /Launch /F (C:\\\\Windows\\\\cmd.exe) >> >>]` }),
  '2,000,000 saved states': () => ({ content: `${'q '.repeat(2_000_000)}${words}` }),
  'a path of 1,000,000 points': () => ({ content: `${words}0 0 m ${many(1_000_000, (index) => `${index % 595} ${index % 842} l `)}S` }),
  'a text of 8,000,000 letters': () => ({ content: `BT /F1 1 Tf 60 700 Td (${'Words and words. '.repeat(470_000)}) Tj ET` }),
  'brackets in brackets 1,000,000 deep': () => ({ content: `${words}${'['.repeat(1_000_000)}`, catalog: `/X ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
  'layers that nest in each other': () => ({ catalog: '/OCProperties << /OCGs [10 0 R] /D << /BaseState /OFF /Order [10 0 R [10 0 R]] >> >>', content: '/OC /L BDC BT /F1 18 Tf 60 700 Td (Hidden layer) Tj ET EMC', resources: '/Properties << /L 11 0 R >>', more: [[10, '<< /Type /OCG /Name (L) >>'], [11, '<< /Type /OCMD /OCGs [11 0 R 10 0 R] /VE 12 0 R >>'], [12, '[/And 12 0 R 12 0 R]']] }),
  'a cipher of a million bits': () => ({ trailer: '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 1000000 /P -4 /O (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) /U (aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) >> /ID [(a) (a)]' }),
  '5,000 pages': () => pagesOf(5_000),
  '2,900 pages that are one': () => ({ pages: `/Kids [${'3 0 R '.repeat(2_900)}] /Count 2900` }),
};

/** By name; made when they are asked for. */
export const hostilePdf: readonly HostileFile[] = Object.entries(says).map(([name, make]): HostileFile => ({ name, bytes: () => pdf(make()) }));
