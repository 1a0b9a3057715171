// The words of each page of a PDF, letter for letter as the page's own layer of words has them: what is selected there is found in them.
import { failed, ok, type Result } from '../../shared/model/result.ts';

const cannotRead: Result<never> = failed({ code: 'pdf-not-read', what: 'The words of this PDF cannot be read here.', remedy: 'Its pages can be looked at and marked as pages.' });

/** @returns a text for each page, its lines apart; empty for a page that is a picture. `pdf-not-read` where it can't be opened. `bytes` stay with the caller. */
export const pdfWords = async (bytes: Uint8Array): Promise<Result<readonly string[]>> => {
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const engine = await import('pdfjs-dist');
  const worker = engine.PDFWorker.create({ port });
  try {
    const file = await engine.getDocument({ data: bytes.slice(), worker, useWorkerFetch: false, enableXfa: false, verbosity: 0, disableAutoFetch: true, disableStream: true, disableRange: true }).promise;
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      page.cleanup();
    }
    return ok(pages);
  } catch {
    return cannotRead;
  } finally {
    worker.destroy();
    port.terminate();
  }
};
