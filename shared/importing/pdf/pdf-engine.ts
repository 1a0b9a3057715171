// Reads all pages through pdf.js, which the page's worker and the command line each load in their own way.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import type { PdfPage } from '../../ports.ts';
import { letterWidthsOf } from './letter-widths.ts';
import { mayHideTabs, withTabsShown } from './narrow-tabs.ts';
import { uprightPage, type PdfTextItem, type PdfViewport } from './text-items.ts';

/** The part of pdf.js that is used, so that this folder does not depend on it. */
export type PdfEngine = { readonly getDocument: (source: Readonly<Record<string, unknown>>) => PdfLoadingTask };
type PdfLoadingTask = { readonly promise: Promise<PdfFile>; readonly destroy: () => Promise<void> };
type PdfFile = { readonly numPages: number; readonly getPage: (number: number) => Promise<PdfFilePage> };
type PdfFilePage = {
  readonly getViewport: (options: { scale: number }) => PdfViewport;
  readonly getTextContent: () => Promise<{ readonly items: readonly object[]; readonly styles: Readonly<Record<string, unknown>> }>;
  readonly getOperatorList: () => Promise<unknown>;
  readonly commonObjs: { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown };
  readonly cleanup: () => unknown;
};

/** Pages done so far and in all. */
export type PageProgress = (page: number, of: number) => void;

/** Text only: nothing is drawn, fetched or run, and pictures are not even decoded. */
const textOnly = {
  disableFontFace: true, fontExtraProperties: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false,
  isEvalSupported: false, maxImageSize: 1, isOffscreenCanvasSupported: false, isImageDecoderSupported: false, verbosity: 0,
  disableAutoFetch: true, disableStream: true, disableRange: true,
};

const maxPages = 3000;
/** Runs of text on one page; a dense page of a table has about 3,000. */
const maxRuns = 30_000;

const isTextItem = (item: object): item is PdfTextItem => 'str' in item && typeof item.str === 'string' && 'transform' in item;

const encrypted: Failed = failed({
  code: 'pdf-encrypted', what: 'This file is a PDF with a password, so its text cannot be read.', remedy: 'Save a copy without the password and import that.',
});
const damaged: Failed = failed({
  code: 'pdf-damaged', what: 'This file is a PDF that is damaged or breaks off in the middle.', remedy: 'Ask for the file again, or import the Word version of it.',
});
const tooLong: Failed = failed({
  code: 'pdf-too-long', what: `This file is a PDF of more than ${maxPages} pages.`, remedy: 'Import only the agenda and the minutes that you need.',
});

const tooDense = (page: number): Failed => failed({
  code: 'pdf-too-dense', what: 'This file is a PDF with more text on one page than a page can hold.', remedy: 'Import the Word version of it, or only the pages that you need.', where: `page ${page}`,
});

const problemOf = (error: unknown): Failed => (error instanceof Error && error.name === 'PasswordException' ? encrypted : damaged);

/** Weights by the fonts' names ("Arial-BoldMT"), read once for each font: that needs the page's drawing list, which costs time. */
const learnFonts = async (page: PdfFilePage, names: readonly string[], bold: Map<string, boolean>): Promise<void> => {
  if (names.every(name => bold.has(name))) return;
  await page.getOperatorList().catch(() => null);
  for (const name of names) {
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const fontName = typeof font === 'object' && font !== null && 'name' in font && typeof font.name === 'string' ? font.name : '';
    const heavy = typeof font === 'object' && font !== null && (('bold' in font && font.bold === true) || ('black' in font && font.black === true));
    bold.set(name, heavy || /bold|black|heavy|semibold|demi\b/i.test(fontName));
  }
};

const readPage = async (file: PdfFile, number: number, bold: Map<string, boolean>): Promise<PdfPage> => {
  const page = await file.getPage(number);
  const content = await page.getTextContent();
  await learnFonts(page, Object.keys(content.styles), bold);
  const { width, height, runs } = uprightPage(content.items.filter(isTextItem), page.getViewport({ scale: 1 }), name => bold.get(name) ?? false);
  const shown = mayHideTabs(runs) ? withTabsShown(runs, letterWidthsOf(await page.getOperatorList().catch(() => null))) : runs;
  page.cleanup();
  return { number, width, height, runs: shown };
};

/** Text runs of every page; `extra` adds options of pdf.js (where its character maps are). A damaged or encrypted file is a problem. */
export const readPagesWith = async (
  engine: PdfEngine, bytes: Uint8Array, extra: Readonly<Record<string, unknown>>, onPage: PageProgress = () => undefined,
): Promise<Result<readonly PdfPage[]>> => {
  const task = engine.getDocument({ ...textOnly, ...extra, data: bytes.slice() });
  try {
    const file = await task.promise;
    if (file.numPages > maxPages) return tooLong;
    const bold = new Map<string, boolean>();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await readPage(file, number, bold);
      if (page.runs.length > maxRuns) return tooDense(number);
      pages.push(page);
      onPage(number, file.numPages);
    }
    return ok(pages);
  } catch (error) {
    return problemOf(error);
  } finally {
    await task.destroy().catch(() => undefined);
  }
};
