// What a PDF holds beside its pages, read through pdf.js, which the page's worker and the command line each load in their own way.
import { uprightPage, type PdfTextItem, type PdfViewport } from '../../importing/pdf/text-items.ts';
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import type { PdfFacts, PdfTextRun } from '../../ports.ts';

/** The part of pdf.js that is used, so that this folder does not depend on it. */
export type PdfFactsEngine = { readonly getDocument: (source: Readonly<Record<string, unknown>>) => LoadingTask };
type LoadingTask = { readonly promise: Promise<PdfFile>; readonly destroy: () => Promise<void> };
type PdfFile = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfFilePage>;
  readonly hasJSActions: () => Promise<boolean>;
  readonly getAttachments: () => Promise<unknown>;
  readonly getMetadata: () => Promise<{ readonly info: object; readonly metadata: { readonly get: (name: string) => unknown } | null }>;
};
type PdfFilePage = {
  readonly getViewport: (options: { scale: number }) => PdfViewport;
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly getAnnotations: () => Promise<readonly unknown[]>;
  readonly getJSActions: () => Promise<unknown>;
  readonly cleanup: () => unknown;
};

/** Nothing is drawn, fetched or run, and pictures are not even decoded. */
const textOnly = {
  disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, useWasm: false, enableXfa: false, maxImageSize: 1,
  isOffscreenCanvasSupported: false, isImageDecoderSupported: false, verbosity: 0, disableAutoFetch: true, disableStream: true, disableRange: true,
};

const maxPages = 3_000;
/** A title stands on the cover or the page after it. */
const titlePages = 2;

const encrypted: Failed = failed({
  code: 'pdf-encrypted', what: 'This file is a PDF with a password, so it cannot be opened.', remedy: 'Ask for a copy without the password, or save one in a PDF program, and attach that.',
});
const damaged: Failed = failed({
  code: 'pdf-damaged', what: 'This file is a PDF that is damaged or breaks off in the middle.', remedy: 'Ask for the file again, and attach that.',
});
const tooLong: Failed = failed({
  code: 'pdf-too-long', what: `This file is a PDF of more than ${maxPages} pages.`, remedy: 'Divide it into parts and attach those.',
});

const isTextItem = (item: object): item is PdfTextItem => 'str' in item && typeof item.str === 'string' && 'transform' in item;
const fieldOf = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);

/** What a mark on a page is (ISO 32000-1, 12.5.6): a link is part of the text, a pop-up part of its comment; a mark for redaction (PDF 1.7, extension 3, 8.4.5) is no redaction until somebody applies it. */
const markKinds: ReadonlyMap<unknown, 'form' | 'file' | 'redaction' | 'none'> = new Map([['Widget', 'form'], ['Redact', 'redaction'], ['FileAttachment', 'file'], ['Link', 'none'], ['Popup', 'none']]);

type Marks = { comments: number; redactions: number; formFields: number; embeddedFiles: number; scripts: boolean };

const readMarks = async (page: PdfFilePage, marks: Marks): Promise<void> => {
  for (const mark of await page.getAnnotations()) {
    const kind = markKinds.get(fieldOf(mark, 'subtype'));
    if (kind === undefined) marks.comments += 1;
    if (kind === 'form') marks.formFields += 1;
    if (kind === 'redaction') marks.redactions += 1;
    if (kind === 'file') marks.embeddedFiles += 1;
  }
  if ((await page.getJSActions()) !== null) marks.scripts = true;
};

/** A map or a plain object, by version of the engine. */
const sizeOf = (value: unknown): number => (value instanceof Map ? value.size : typeof value === 'object' && value !== null ? Object.keys(value).length : 0);

const hasAuthor = async (file: PdfFile): Promise<boolean> => {
  const { info, metadata } = await file.getMetadata();
  return [fieldOf(info, 'Author'), metadata?.get('dc:creator')].some(name => (Array.isArray(name) ? name.length > 0 : typeof name === 'string' && name.trim() !== ''));
};

/** Characters. */
const mostWords = 2_000_000;

const read = async (file: PdfFile, onPage: (page: number, of: number) => void): Promise<PdfFacts> => {
  const marks: Marks = { comments: 0, redactions: 0, formFields: 0, embeddedFiles: sizeOf(await file.getAttachments()), scripts: await file.hasJSActions() };
  const firstPages: (readonly PdfTextRun[])[] = [];
  let pagesWithText = 0;
  let words = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const items = (await page.getTextContent()).items.filter(isTextItem);
    if (items.some(({ str }) => str.trim() !== '')) pagesWithText += 1;
    if (words.length < mostWords) words += `${items.map(({ str }) => str).join(' ')}\n`;
    if (number <= titlePages) firstPages.push(uprightPage(items, page.getViewport({ scale: 1 }), () => false).runs);
    await readMarks(page, marks);
    page.cleanup();
    onPage(number, file.numPages);
  }
  return { pages: file.numPages, pagesWithText, firstPages, words, author: await hasAuthor(file), ...marks };
};

/** `extra` adds options of pdf.js (where its character maps are). A damaged or encrypted file is a problem. */
export const readPdfFactsWith = async (
  engine: PdfFactsEngine, bytes: Uint8Array, extra: Readonly<Record<string, unknown>>, onPage: (page: number, of: number) => void = () => undefined,
): Promise<Result<PdfFacts>> => {
  const task = engine.getDocument({ ...textOnly, ...extra, data: bytes.slice() });
  try {
    const file = await task.promise;
    if (file.numPages > maxPages) return tooLong;
    return file.numPages === 0 ? damaged : ok(await read(file, onPage));
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? encrypted : damaged;
  } finally {
    await task.destroy().catch(() => undefined);
  }
};
