// The real main.ts and preload.ts over the double of Electron, with real files: the page's platform at one end, the disk at the other.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { callNames, chunkBytes, type CallName } from '../../../shared/ipc/contract.ts';
import { wordFile } from '../../../renderer/platform/file-types.ts';
import { app, double, session } from '../../doubles/electron.ts';
import { startedShell } from './started-shell.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'shell-'));
const at = (name: string): string => path.join(folder, name);
const { bridge, platform } = await startedShell();
beforeEach(() => {
  double.frame = { url: 'app://orderpaper/', parent: null };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const saveTo = (name: string): void => {
  double.dialogs.save = { canceled: false, filePath: at(name) };
};

describe('the shell as a whole', () => {
  it('makes the scheme privileged, opens one window on it and answers every call of the contract', () => {
    expect(double.privileged).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);
    expect(double.windows.map((window) => window.loaded)).toEqual([['app://orderpaper/']]);
    expect([...double.calls.keys()].sort()).toEqual([...callNames].sort());
  });

  it('refuses pages of other origins on its own scheme', async () => {
    const answer = await double.protocolHandlers.get('app')?.(new Request('app://elsewhere/index.html'));
    expect(answer?.status).toBe(404);
  });

  it('lets the window go nowhere else', () => {
    const [window] = double.windows;
    const refused = (event: string, url: string): boolean => {
      let prevented = false;
      window?.webContents.emit(event, { url, preventDefault: () => (prevented = true) });
      return prevented;
    };
    expect(refused('will-frame-navigate', 'https://example.org/')).toBe(true);
    expect(refused('will-redirect', 'https://example.org/')).toBe(true);
    expect(refused('will-attach-webview', '')).toBe(true);
    expect(refused('will-frame-navigate', 'app://orderpaper/#/settings')).toBe(false);
    expect(window?.webContents.openHandler?.({ url: 'app://orderpaper/' })).toEqual({ action: 'deny' });
  });

  it('cancels every request that would leave the machine', () => {
    const filter = session.defaultSession.kept.get('beforeRequest') as (details: { url: string }, answer: (verdict: { cancel: boolean }) => void) => void;
    const cancelled = (url: string): boolean => {
      let verdict = false;
      filter({ url }, ({ cancel }) => (verdict = cancel));
      return verdict;
    };
    expect([cancelled('https://example.org/x'), cancelled('app://orderpaper/assets/a.js')]).toEqual([true, false]);
  });
});

describe('saving through the shell', () => {
  it('writes where the user said and hands back a name and a token, never the path', async () => {
    saveTo('agenda.docx');
    const saved = await platform.saveFile({ suggestedName: 'agenda.docx', bytes: new Uint8Array([1, 2, 3]), type: wordFile });
    expect(saved).toMatchObject({ ok: true, value: { name: 'agenda.docx' } });
    expect(JSON.stringify(saved)).not.toContain(folder);
    expect([...readFileSync(at('agenda.docx'))]).toEqual([1, 2, 3]);
    await platform.showInFolder?.((saved.ok ? saved.value?.token : null) ?? 'no token');
    expect(double.shownInFolder).toEqual([at('agenda.docx')]);
  });

  it('adds the extension that the user left out', async () => {
    saveTo('minutes');
    expect(await platform.saveFile({ suggestedName: 'minutes.docx', bytes: new Uint8Array([1]), type: wordFile })).toMatchObject({ value: { name: 'minutes.docx' } });
  });

  it('a large file goes in chunks and is there whole, byte for byte', async () => {
    saveTo('pack.docx');
    const bytes = new Uint8Array(2 * chunkBytes + 4_321).map((_, index) => (index * 31) % 251);
    expect(await platform.saveFile({ suggestedName: 'pack.docx', bytes, type: wordFile })).toMatchObject({ ok: true, value: { name: 'pack.docx' } });
    expect(Buffer.compare(readFileSync(at('pack.docx')), bytes)).toBe(0);
  });

  it('cancelled is no failure', async () => {
    double.dialogs.save = { canceled: true, filePath: '' };
    expect(await platform.saveFile({ suggestedName: 'a.docx', bytes: new Uint8Array(1), type: wordFile })).toEqual({ ok: true, value: null });
  });

  it('a folder that is gone is said in words, with nothing left behind', async () => {
    double.dialogs.save = { canceled: false, filePath: at('gone/agenda.docx') };
    const saved = await platform.saveFile({ suggestedName: 'agenda.docx', bytes: new Uint8Array(1), type: wordFile });
    expect(saved).toMatchObject({ ok: false, problem: { code: 'not-saved', what: '“agenda.docx” could not be saved: the folder is no longer there.' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('several files go into the folder that was chosen, beside what is there and not over it', async () => {
    double.dialogs.open = { canceled: false, filePaths: [folder] };
    writeFileSync(at('copy-01.docx'), 'of another day');
    const chosen = await platform.chooseFolder();
    const into = chosen.ok ? chosen.value : null;
    const request = { suggestedName: 'copy-01.docx', bytes: new Uint8Array([7, 8]), type: wordFile };
    expect([await into?.save(request), await into?.save(request)]).toMatchObject([{ value: { name: 'copy-01 (2).docx' } }, { value: { name: 'copy-01 (3).docx' } }]);
    expect([readFileSync(at('copy-01.docx'), 'utf8'), [...readFileSync(at('copy-01 (3).docx'))]]).toEqual(['of another day', [7, 8]]);
    expect(await into?.save({ ...request, suggestedName: '../elsewhere.docx' })).toMatchObject({ ok: false });
    double.dialogs.open = { canceled: true, filePaths: [] };
    expect(await platform.chooseFolder()).toEqual({ ok: true, value: null });
  });

  it('an unfinished large file leaves the old one as it was', async () => {
    saveTo('kept.docx');
    writeFileSync(at('kept.docx'), 'old');
    const place = await bridge.call('choose-destination', { suggestedName: 'kept.docx', type: wordFile });
    const token = place.ok ? (place.value?.token ?? '') : '';
    const begun = await bridge.call('begin-write', { token, length: 10 });
    const session = begun.ok ? begun.value.session : '';
    await bridge.call('write-chunk', { session, offset: 0, bytes: new Uint8Array(5) });
    expect(await bridge.call('finish-write', { session })).toMatchObject({ ok: false, problem: { code: 'chunk-out-of-step' } });
    expect(readFileSync(at('kept.docx'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('opening through the shell', () => {
  it('reads the chosen files whole, also beyond one chunk', async () => {
    const bytes = new Uint8Array(chunkBytes + 17).map((_, index) => index % 253);
    writeFileSync(at('old.docx'), bytes);
    double.dialogs.open = { canceled: false, filePaths: [at('old.docx')] };
    const opened = await platform.openFiles({ types: [wordFile], multiple: false });
    expect(opened.ok && opened.value?.map(({ name, bytes: read }) => [name, Buffer.compare(read, bytes)])).toEqual([['old.docx', 0]]);
  });

  it('tells the size of a chosen file, and reads it only when it is asked to', async () => {
    writeFileSync(at('later.docx'), 'as chosen');
    double.dialogs.open = { canceled: false, filePaths: [at('later.docx')] };
    const chosen = await platform.chooseFiles({ types: [wordFile], multiple: false });
    const file = chosen.ok ? chosen.value?.[0] : undefined;
    expect([file?.name, file?.size]).toEqual(['later.docx', 9]);
    writeFileSync(at('later.docx'), 'as it is!');
    const read = await file?.read();
    expect(read?.ok === true && Buffer.from(read.value).toString()).toBe('as it is!');
  });

  it('a file that shrinks while it is read is a problem, not rubbish', async () => {
    writeFileSync(at('shrinking.docx'), new Uint8Array(100));
    double.dialogs.open = { canceled: false, filePaths: [at('shrinking.docx')] };
    const opened = await bridge.call('open-files', { types: [wordFile], multiple: false });
    const file = opened.ok ? opened.value?.[0] : undefined;
    truncateSync(at('shrinking.docx'), 10);
    expect(await bridge.call('read-file', { token: file?.token ?? '', offset: 0, length: 100 })).toMatchObject({ ok: false, problem: { code: 'file-unreadable' } });
  });

  it('a token for reading does not allow writing', async () => {
    double.dialogs.open = { canceled: false, filePaths: [at('old.docx')] };
    const opened = await bridge.call('open-files', { types: [wordFile], multiple: false });
    const token = opened.ok ? (opened.value?.[0]?.token ?? '') : '';
    expect(await bridge.call('begin-write', { token, length: 1 })).toMatchObject({ ok: false, problem: { code: 'file-not-chosen' } });
  });

  it('hands over meeting files that were double-clicked, once', async () => {
    writeFileSync(at('panel.orderpaper'), 'meeting');
    const received: string[][] = [];
    const stop = platform.onFilesOpened((files) => received.push(files.ok ? files.value.map((file) => file.name) : ['failed']));
    app.emit('second-instance', {}, ['orderpaper', '--flag', at('panel.orderpaper'), at('agenda.docx'), at('missing.orderpaper')], folder);
    await expect.poll(() => received).toEqual([['panel.orderpaper']]);
    expect(await bridge.call('take-opened-files', null)).toEqual({ ok: true, value: [] });
    stop();
  });
});

describe('calls that are not answered', () => {
  it.each([
    ['another origin', { url: 'https://example.org/', parent: null }],
    ['a frame inside the page', { url: 'app://orderpaper/', parent: {} }],
    ['a frame that is gone', null],
  ])('from %s', async (_what, frame) => {
    double.frame = frame;
    expect(await bridge.call('set-unsaved', { unsaved: true })).toMatchObject({ ok: false, problem: { code: 'sender-refused' } });
  });

  const token = '00000000-0000-4000-8000-000000000000';
  it.each<readonly [what: string, name: CallName, args: unknown]>([
    ['a name that climbs out of the dialog’s folder', 'save-file', { suggestedName: '../../.bashrc', type: wordFile, bytes: new Uint8Array(1) }],
    ['a name with a control character', 'save-file', { suggestedName: 'a\u0000.docx', type: wordFile, bytes: new Uint8Array(1) }],
    ['bytes that are none', 'save-file', { suggestedName: 'a.docx', type: wordFile, bytes: 'text' }],
    ['more than one call may carry', 'write-chunk', { session: token, offset: 0, bytes: new Uint8Array(chunkBytes + 1) }],
    ['a path where a token belongs', 'read-file', { token: '/etc/passwd', offset: 0, length: 1 }],
    ['a negative offset', 'read-file', { token, offset: -1, length: 1 }],
    ['a file beyond two gigabytes', 'begin-write', { token, length: 3 * 1024 ** 3 }],
    ['a field too many', 'set-unsaved', { unsaved: true, path: '/etc' }],
    ['keys that Electron would throw at', 'set-commands', { commands: [{ id: 'a', label: 'A', menu: 'File', keys: 'Mod-k', enabled: true }] }],
    ['nothing at all', 'open-files', undefined],
  ])('with %s', async (_what, name, args) => {
    expect(await bridge.call(name, args as never)).toMatchObject({ ok: false, problem: { code: 'call-refused' } });
  });

  it('under a name that the contract does not have', async () => {
    await expect(bridge.call('run-program' as CallName, null)).rejects.toThrow('There is no call run-program.');
    expect(() => bridge.on('secret' as 'run-command', () => undefined)).toThrow('There is no event secret.');
  });

  it('with a token that was never issued', async () => {
    expect(await bridge.call('show-in-folder', { token })).toMatchObject({ ok: false, problem: { code: 'file-not-chosen' } });
  });
});

describe('the menu and the closing window', () => {
  it('a menu entry runs the page’s command', async () => {
    const run: string[] = [];
    const stop = platform.onCommand((id) => run.push(id));
    platform.setCommands([{ id: 'export-agenda', label: 'Save the agenda', menu: 'File', keys: null, enabled: true }]);
    await expect.poll(() => double.menus.length).toBe(2);
    const [file] = double.menus[1] as { submenu: { id?: string; click?: () => void }[] }[];
    file?.submenu.find((item) => item.id === 'export-agenda')?.click?.();
    expect(run).toEqual(['export-agenda']);
    stop();
  });

  it('closing waits for what is still being written', async () => {
    const [window] = double.windows;
    let release = (): void => undefined;
    const stop = platform.onBeforeClose(() => new Promise((resolve) => (release = resolve)));
    window?.webContents.emit('did-finish-load');
    window?.close();
    expect(window?.destroyed).toBe(false);
    release();
    await expect.poll(() => window?.destroyed).toBe(true);
    expect(app.quits).toBe(1);
    stop();
  });
});
