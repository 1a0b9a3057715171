// Whether a page in PDFium has nothing but letters and lines in greys, as far as PDFium tells of what is on it: no picture and no shade that sixteen greys would break into bands.
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';
import { pdfiumCall, type PdfiumCall } from './pdfium-calls.ts';

/** PDFium's kinds of objects on a page. */
const [text, path, form] = [1, 2, 5] as const;
/** More of them would take longer to ask than to draw. */
const mostObjects = 20_000;
/** Forms within forms: no real page has as many. */
const deepest = 8;

type Calls = Readonly<Record<'objects' | 'object' | 'kind' | 'fill' | 'stroke' | 'isSeeThrough' | 'font' | 'isEmbedded' | 'fontFile' | 'formObjects' | 'formObject' | 'marks', PdfiumCall>>;

const callsOf = (engine: WrappedPdfiumModule): Calls => {
  const call = (name: string): PdfiumCall => pdfiumCall(engine, name);
  return {
    objects: call('FPDFPage_CountObjects'), object: call('FPDFPage_GetObject'), kind: call('FPDFPageObj_GetType'), fill: call('FPDFPageObj_GetFillColor'), stroke: call('FPDFPageObj_GetStrokeColor'),
    isSeeThrough: call('FPDFPageObj_HasTransparency'), font: call('FPDFTextObj_GetFont'), isEmbedded: call('FPDFFont_GetIsEmbedded'), fontFile: call('FPDFFont_GetFontData'),
    formObjects: call('FPDFFormObj_CountObjects'), formObject: call('FPDFFormObj_GetObject'), marks: call('FPDFPage_GetAnnotCount'),
  };
};

/** @param memory of twenty-four bytes */
const greysAsker = (engine: WrappedPdfiumModule, calls: Calls, memory: number) => {
  let asked = 0;
  const isGrey = (colourOf: PdfiumCall, object: number): boolean => {
    if (colourOf(object, memory, memory + 4, memory + 8, memory + 12) === 0) return false;
    const heap = new DataView(engine.pdfium.HEAPU8.buffer, memory);
    const [red, green, blue] = [heap.getUint32(0, true), heap.getUint32(4, true), heap.getUint32(8, true)];
    // PDFium says white or this grey of a pattern too, whatever colours are in that.
    return red === green && red === blue && red !== 0xff && red !== 0xbf;
  };
  /** The letters of a font without a file may be drawings of their own (Type 3, ISO 32000-1, 9.6.5), in any colour. */
  const hasPlainLetters = (object: number): boolean => {
    const font = calls.font(object);
    if (font === 0) return false;
    return calls.isEmbedded(font) === 0 || (calls.fontFile(font, 0, 0, memory + 16) !== 0 && new DataView(engine.pdfium.HEAPU8.buffer, memory).getUint32(16, true) > 0);
  };
  const isDrawnInGreys = (object: number, depth: number): boolean => {
    asked += 1;
    if (asked > mostObjects || object === 0 || calls.isSeeThrough(object) !== 0) return false;
    const kind = calls.kind(object);
    if (kind === form) return depth < deepest && areAll(calls.formObjects(object), (index) => calls.formObject(object, index), depth + 1);
    return (kind === path || (kind === text && hasPlainLetters(object))) && isGrey(calls.fill, object) && isGrey(calls.stroke, object);
  };
  const areAll = (count: number, at: (index: number) => number, depth: number): boolean => {
    for (let index = 0; index < count; index += 1) if (!isDrawnInGreys(at(index), depth)) return false;
    return true;
  };
  return (page: number): boolean => areAll(calls.objects(page), (index) => calls.object(page, index), 0);
};

/** @returns false where there are pictures, shades, anything that shines through, marks or fields of a form. Of some patterns PDFium tells only what they are painted over: whether a pixel has a colour, only the drawing shows. */
export const isPageInGreys = (engine: WrappedPdfiumModule, page: number): boolean => {
  const calls = callsOf(engine);
  if (calls.marks(page) > 0) return false;
  const memory = engine.pdfium.wasmExports.malloc(24);
  const answer = greysAsker(engine, calls, memory)(page);
  engine.pdfium.wasmExports.free(memory);
  return answer;
};
