// Opens a PDF to be looked at: pdf.js reads it in a worker of its own, the page draws what comes near. Nothing in it is run or fetched.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { PdfPageView, PdfView, Turn } from '../lib/pdf-view.ts';

/** CSS pixels for a point. */
const pixels = 96 / 72;

const cannotShow: Result<never> = failed({
  code: 'pdf-not-shown', what: 'This PDF cannot be shown here.', remedy: 'Save a copy and open it in a PDF program. If it does not open there either, ask for the file again.',
});

const folder = (name: string): string => new URL(`/pdfjs/${name}/`, window.location.href).href;

/** A page may say itself that it stands turned. */
const turned = ({ rotate }: PDFPageProxy, turn: Turn): number => (rotate + turn) % 360;

const pageView = (page: PDFPageProxy, engine: typeof import('pdfjs-dist')): PdfPageView => {
  const { width, height } = page.getViewport({ scale: pixels });
  return {
    size: { width, height },
    draw: async (canvas, scale, signal, turn = 0) => {
      const viewport = page.getViewport({ scale: pixels * scale, rotation: turned(page, turn) });
      canvas.width = Math.ceil(viewport.width);
      canvas.height = Math.ceil(viewport.height);
      const task = page.render({ canvas, viewport });
      const stop = (): void => { task.cancel(); };
      signal.addEventListener('abort', stop, { once: true });
      try {
        await task.promise;
        return true;
      } catch (error) {
        // A page that can't be drawn stays white with its words on it; one that was stopped is drawn again.
        return !(error instanceof engine.RenderingCancelledException);
      } finally {
        signal.removeEventListener('abort', stop);
        page.cleanup();
      }
    },
    words: async () => {
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    },
    layWords: async (container, signal, turn = 0) => {
      const layer = new engine.TextLayer({ textContentSource: await page.getTextContent(), container, viewport: page.getViewport({ scale: pixels, rotation: turned(page, turn) }) });
      if (signal.aborted) return;
      signal.addEventListener('abort', () => { layer.cancel(); }, { once: true });
      container.replaceChildren();
      await layer.render().catch(() => undefined);
    },
  };
};

/** `pdf-not-shown` where it can't be opened. The caller closes what it opened. */
export const openPdfView = async (bytes: Uint8Array): Promise<Result<PdfView>> => {
  // Its two halves are fetched and started beside each other.
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const engine = await import('pdfjs-dist');
  const worker = engine.PDFWorker.create({ port });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  try {
    const file: PDFDocumentProxy = await engine.getDocument({
      data: bytes.slice(), worker, cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts'), wasmUrl: folder('wasm'), iccUrl: folder('iccs'),
      useWorkerFetch: false, enableXfa: false, verbosity: 0, disableAutoFetch: true, disableStream: true, disableRange: true,
    }).promise;
    return ok({ pages: file.numPages, page: async (number) => pageView(await file.getPage(number), engine), close });
  } catch {
    close();
    return cannotShow;
  }
};
