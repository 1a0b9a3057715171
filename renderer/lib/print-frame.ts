// Sheets of a print laid out in a frame of their own, under the page's content-security policy: there they are fitted to their pages, and from there they are printed.
import { fitSheets, type FittedSheets } from './fit-sheets.ts';
import { runOn } from './run-on.ts';

export type PrintFrame = FittedSheets & {
  /** Charts and drawings that are told in words. */
  readonly undrawn: number;
  /** Asks the system where to print to; resolves once it was answered. */
  readonly print: () => Promise<void>;
  /** The pages as they are laid out, for who prints them elsewhere. */
  readonly html: () => Uint8Array;
  readonly remove: () => void;
};

/** In the page as it is built, and in the style of the sheets. */
const nonceOf = (page: Document): string => page.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';

const placeholder = '__ORDERPAPER_NONCE__';

/** A nonce is hidden from whoever reads the document: its placeholder stands there again. */
const serialised = (page: Document): Uint8Array => {
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  copy.querySelector('style')?.setAttribute('nonce', placeholder);
  return new TextEncoder().encode(`<!doctype html>${copy.outerHTML}`);
};

const loaded = (frame: HTMLIFrameElement): Promise<void> => new Promise((resolve) => { frame.addEventListener('load', () => { resolve(); }, { once: true }); });

const out = { position: 'fixed', insetInlineStart: '-200vw', inlineSize: '1700px', blockSize: '1200px', visibility: 'hidden', border: '0' } as const;

/** @param html of `printSheets` */
export const openPrintFrame = async (html: Uint8Array, page: Document = document): Promise<PrintFrame> => {
  const frame = page.createElement('iframe');
  frame.title = 'Pages to print';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, out);
  frame.srcdoc = new TextDecoder().decode(html).replace(placeholder, nonceOf(page));
  const ready = loaded(frame);
  page.body.append(frame);
  await ready;
  const inside = frame.contentDocument;
  const view = frame.contentWindow;
  if (inside === null || view === null) throw new Error('the pages to print have no document');
  await Promise.all([inside.fonts.ready, ...Array.from(inside.images, (image) => image.decode().catch(() => undefined))]);
  runOn(inside);
  const fitted = fitSheets(inside);
  return {
    ...fitted, undrawn: inside.querySelectorAll('.undrawn').length, remove: () => { frame.remove(); }, html: () => serialised(inside),
    print: () => new Promise((resolve) => {
      view.addEventListener('afterprint', () => { resolve(); }, { once: true });
      view.focus();
      view.print();
    }),
  };
};
