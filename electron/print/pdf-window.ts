// The hidden window in which pages are printed: no script runs in it, and it goes nowhere.
import { BrowserWindow } from 'electron';
import { guardContents } from '../guard.ts';
import type { PrintPages } from './pdf-jobs.ts';

/** Tagged, with an outline of the headings; each sheet is as large as its page says. */
const options = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true } as const;

/** A window of its own for each PDF, gone when that is made or nobody wants it any more. */
export const printInWindow: PrintPages = async (address, signal) => {
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, webviewTag: false, spellcheck: false } });
  const given = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => { reject(new Error('the PDF is not wanted any more')); }, { once: true });
    // Electron answers nobody whose page has died: a load or a print of it never ends.
    window.webContents.once('render-process-gone', (_event, { reason }) => { reject(new Error(`the window that makes the PDF is gone: ${reason}`)); });
  });
  const made = async (): Promise<Uint8Array> => {
    guardContents(window.webContents, () => undefined);
    await window.loadURL(address);
    return new Uint8Array(await window.webContents.printToPDF(options));
  };
  try {
    return await Promise.race([made(), given]);
  } finally {
    if (!window.isDestroyed()) window.destroy();
  }
};
