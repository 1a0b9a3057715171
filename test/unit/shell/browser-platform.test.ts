// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browserPlatform, type BrowserWindow } from '../../../renderer/platform/browser-platform.ts';
import { choosePlatform } from '../../../renderer/platform/choose-platform.ts';
import { importableFiles, wordFile } from '../../../renderer/platform/file-types.ts';

const request = { suggestedName: 'agenda.docx', bytes: new Uint8Array([1, 2, 3]), type: wordFile };
type Picker = NonNullable<BrowserWindow['showSaveFilePicker']>;

/** The test's window with a save dialog that answers as told. */
const withPicker = (picker: Picker): BrowserWindow =>
  new Proxy(window, {
    get: (target, key) => {
      if (key === 'showSaveFilePicker') return picker;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });

const chosen = (write: (bytes: Uint8Array) => Promise<void>, log: string[]): Picker => () =>
  Promise.resolve({
    name: 'chosen.docx',
    createWritable: () => Promise.resolve({ write, close: () => Promise.resolve(void log.push('closed')), abort: () => Promise.resolve(void log.push('aborted')) }),
  });

beforeEach(() => {
  URL.createObjectURL = () => 'blob:test';
  URL.revokeObjectURL = () => undefined;
  document.body.replaceChildren();
});

describe('saving in a browser window', () => {
  it('writes into the file that the user chose', async () => {
    const log: string[] = [];
    const platform = browserPlatform(withPicker(chosen((bytes) => Promise.resolve(void log.push([...bytes].join())), log)));
    expect(await platform.saveFile(request)).toEqual({ ok: true, value: { token: null, name: 'chosen.docx' } });
    expect(log).toEqual(['1,2,3', 'closed']);
  });

  it('takes a cancelled dialog for what it is', async () => {
    const platform = browserPlatform(withPicker(() => Promise.reject(new DOMException('', 'AbortError'))));
    expect(await platform.saveFile(request)).toEqual({ ok: true, value: null });
  });

  it('gives up a file that cannot be written and says so', async () => {
    const log: string[] = [];
    const platform = browserPlatform(withPicker(chosen(() => Promise.reject(new Error('disk full')), log)));
    expect(await platform.saveFile(request)).toMatchObject({ ok: false, problem: { code: 'not-saved', what: '“chosen.docx” could not be saved: disk full.' } });
    expect(log).toEqual(['aborted']);
  });

  it.each([
    ['there is no dialog', window as BrowserWindow],
    ['the click is too long ago for one', withPicker(() => Promise.reject(new DOMException('', 'SecurityError')))],
  ])('downloads when %s', async (_when, page) => {
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    expect(await browserPlatform(page).saveFile(request)).toEqual({ ok: true, value: { token: null, name: 'agenda.docx' } });
    expect(click).toHaveBeenCalledOnce();
    click.mockRestore();
  });
});

describe('opening in a browser window', () => {
  it('offers the extensions of the types and reads what was chosen', async () => {
    const opening = browserPlatform(window).openFiles({ types: importableFiles, multiple: true });
    const input = document.querySelector('input');
    expect(input?.accept).toBe('.docx,.pdf,.txt,.orderpaper,.json');
    Object.defineProperty(input, 'files', { value: [new File([new Uint8Array([7])], 'old.pdf')] });
    input?.dispatchEvent(new Event('change'));
    expect(await opening).toEqual({ ok: true, value: [{ name: 'old.pdf', bytes: new Uint8Array([7]) }] });
    expect(document.querySelector('input')).toBeNull();
  });

  it('tells the size of a chosen file before anything of it is read', async () => {
    const choosing = browserPlatform(window).chooseFiles({ types: [wordFile], multiple: false });
    const huge = Object.defineProperty(new File([], 'huge.docx'), 'size', { value: 3_000_000_000 });
    const reading = vi.spyOn(huge, 'arrayBuffer');
    const input = document.querySelector('input');
    Object.defineProperty(input, 'files', { value: [huge] });
    input?.dispatchEvent(new Event('change'));
    const chosen = await choosing;
    const file = chosen.ok ? chosen.value?.[0] : undefined;
    expect([file?.name, file?.size]).toEqual(['huge.docx', 3_000_000_000]);
    expect(await file?.read()).toMatchObject({ ok: false, problem: { code: 'file-too-large' } });
    expect(reading).not.toHaveBeenCalled();
  });

  it('cancelled is no failure', async () => {
    const opening = browserPlatform(window).openFiles({ types: [wordFile], multiple: false });
    document.querySelector('input')?.dispatchEvent(new Event('cancel'));
    expect(await opening).toEqual({ ok: true, value: null });
  });
});

describe('leaving a browser window', () => {
  const leave = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('asks only while something is unsaved', () => {
    const platform = browserPlatform(window);
    expect(leave()).toBe(false);
    platform.setUnsaved(true);
    expect(leave()).toBe(true);
    platform.setUnsaved(false);
    expect(leave()).toBe(false);
  });

  it('flushes when the page is hidden, and no longer once unsubscribed', () => {
    const flush = vi.fn(() => Promise.resolve());
    const stop = browserPlatform(window).onBeforeClose(flush);
    window.dispatchEvent(new Event('pagehide'));
    stop();
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledOnce();
  });
});

describe('the choice of platform', () => {
  it('is the browser without a bridge, Electron with one', () => {
    expect(choosePlatform(window).kind).toBe('browser');
    const bridge = { call: () => Promise.reject(new Error('unused')), on: () => () => undefined };
    expect(choosePlatform(Object.assign(Object.create(window) as typeof window, { orderpaper: bridge })).kind).toBe('electron');
  });
});
