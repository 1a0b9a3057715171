// A PDF from pages that the page hands to the shell: the real main.ts and preload.ts over the double of Electron, with its hidden windows.
import { beforeEach, describe, expect, it } from 'vitest';
import { chunkBytes } from '../../../shared/ipc/contract.ts';
import { double } from '../../doubles/electron.ts';
import { startedShell } from './started-shell.ts';

const { bridge, platform } = await startedShell();
beforeEach(() => {
  double.frame = { url: 'app://orderpaper/', parent: null };
});

describe('a PDF through the shell', () => {
  const pages = (words: string): Uint8Array => new TextEncoder().encode(`<!doctype html><style nonce="__ORDERPAPER_NONCE__"></style>${words}`);
  const signal = (): AbortSignal => new AbortController().signal;
  const appWindow = () => double.windows.findLast(({ loaded }) => loaded[0] === 'app://orderpaper/');

  it('is made of pages that only its hidden window is shown, once and without scripts, tagged and with an outline', async () => {
    const words = 'a page of it '.repeat(chunkBytes / 8);
    const made = await platform.makePdf?.(pages(words), signal());
    if (made?.ok !== true) throw new Error(JSON.stringify(made));
    const text = new TextDecoder().decode(made.value);
    expect([text.startsWith('%PDF-<!doctype html><style nonce="'), text.endsWith(words), text.includes('__ORDERPAPER_NONCE__')]).toEqual([true, true, false]);
    const window = double.windows.at(-1);
    expect(window).toMatchObject({ destroyed: true, options: { show: false, webPreferences: { javascript: false, sandbox: true } } });
    expect(double.printed.at(-1)?.options).toEqual({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true });
    const [address = ''] = window?.loaded ?? [];
    expect(address).toMatch(/^app:\/\/orderpaper\/print\//);
    expect((await double.protocolHandlers.get('app')?.(new Request(address)))?.status).toBe(404);
  });

  it('that is not wanted any more is dropped with its window, and the next one is made', async () => {
    const stop = new AbortController();
    double.beforePdf = () => { stop.abort(); return new Promise<void>(() => undefined); };
    expect(await platform.makePdf?.(pages('one'), stop.signal)).toMatchObject({ ok: false, problem: { code: 'no-such-pdf' } });
    expect(double.windows.at(-1)?.destroyed).toBe(true);
    double.beforePdf = () => Promise.resolve();
    expect(await platform.makePdf?.(pages('two'), signal())).toMatchObject({ ok: true });
  });

  it('that the system fails to make says so, and leaves no window', async () => {
    double.beforePdf = () => Promise.reject(new Error('no printing here'));
    expect(await platform.makePdf?.(pages('one'), signal())).toMatchObject({ ok: false, problem: { code: 'pdf-not-made' } });
    expect(double.windows.at(-1)?.destroyed).toBe(true);
    double.beforePdf = () => Promise.resolve();
  });

  it('whose window dies says so at once: Electron would never answer', async () => {
    double.beforePdf = () => {
      double.windows.at(-1)?.webContents.emit('render-process-gone', {}, { reason: 'oom' });
      return new Promise<void>(() => undefined);
    };
    expect(await platform.makePdf?.(pages('one'), signal())).toMatchObject({ ok: false, problem: { code: 'pdf-not-made' } });
    expect(double.windows.at(-1)?.destroyed).toBe(true);
    double.beforePdf = () => Promise.resolve();
  });

  it.each([['did-navigate', []], ['render-process-gone', [{}, { reason: 'crashed' }]]] as const)('is dropped with its pages and its window once the page that asked is gone (%s)', async (event, carried) => {
    let isPrinting = (): void => undefined;
    const printing = new Promise<void>((resolve) => { isPrinting = resolve; });
    double.beforePdf = () => { isPrinting(); return new Promise<void>(() => undefined); };
    const length = pages('one').length;
    const begun = await bridge.call('begin-pages', { length });
    const job = begun.ok ? begun.value.job : '';
    await bridge.call('pages-chunk', { job, offset: 0, bytes: pages('one') });
    const made = bridge.call('print-pages', { job });
    await printing;
    expect(double.windows.at(-1)?.destroyed).toBe(false);
    appWindow()?.webContents.emit(event, ...carried);
    expect(await made).toMatchObject({ ok: false, problem: { code: 'no-such-pdf' } });
    await expect.poll(() => double.windows.at(-1)?.destroyed).toBe(true);
    expect(await bridge.call('read-pdf', { job, offset: 0, length })).toMatchObject({ ok: false, problem: { code: 'no-such-pdf' } });
    double.beforePdf = () => Promise.resolve();
  });

  it('out of step, beyond its end, too large or of no job is refused', async () => {
    const begun = await bridge.call('begin-pages', { length: 4 });
    const job = begun.ok ? begun.value.job : '';
    expect(await bridge.call('print-pages', { job })).toMatchObject({ ok: false, problem: { code: 'chunk-out-of-step' } });
    expect(await bridge.call('pages-chunk', { job, offset: 0, bytes: new Uint8Array(4) })).toMatchObject({ ok: false, problem: { code: 'no-such-pdf' } });
    const again = await bridge.call('begin-pages', { length: 4 });
    expect(await bridge.call('pages-chunk', { job: again.ok ? again.value.job : '', offset: 1, bytes: new Uint8Array(4) })).toMatchObject({ ok: false, problem: { code: 'chunk-out-of-step' } });
    expect(await bridge.call('begin-pages', { length: 2 ** 30 })).toMatchObject({ ok: false, problem: { code: 'pages-too-large' } });
  });
});
