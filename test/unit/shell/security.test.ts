import { describe, expect, it } from 'vitest';
import { externalAddress, isTrustedSender, mayNavigate, mayRequest, mayUse, spelling } from '../../../electron/security.ts';
import { windowOptions } from '../../../electron/window.ts';

const foreign = ['https://example.org/', 'http://127.0.0.1:4117/', 'file:///etc/passwd', 'app://other/', 'app://orderpaper.example/', 'javascript:alert(1)', 'about:blank', 'orderpaper', ''];

describe('what the page may do', () => {
  it('moves within its own origin only', () => {
    expect(mayNavigate('app://orderpaper/#/panels')).toBe(true);
    expect(foreign.filter(mayNavigate)).toEqual([]);
  });

  it('asks for its own files and its own memory only: there is no network', () => {
    expect(['app://orderpaper/assets/a.js', 'blob:app://orderpaper/1', 'data:image/png;base64,AA'].every(mayRequest)).toBe(true);
    expect(['https://example.org/', 'http://127.0.0.1/', 'ws://example.org/', 'file:///etc/passwd', 'app://other/'].filter(mayRequest)).toEqual([]);
  });

  it('gets no new window; only a plain https address is offered to the browser', () => {
    expect(externalAddress('https://www.legislation.gov.uk/ukpga/1972/70')).toEqual({ url: 'https://www.legislation.gov.uk/ukpga/1972/70', host: 'www.legislation.gov.uk' });
    expect(['http://example.org/', 'https://user:word@example.org/', 'file:///etc/passwd', 'smb://share/', 'app://orderpaper/', ''].map(externalAddress)).toEqual([null, null, null, null, null, null]);
  });

  it('may put text on the clipboard and nothing else', () => {
    expect(mayUse('clipboard-sanitized-write', 'app://orderpaper/')).toBe(true);
    expect(mayUse('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    const refused = ['clipboard-read', 'geolocation', 'media', 'notifications', 'fileSystem', 'openExternal', 'midi', 'display-capture', 'unknown'];
    expect(refused.filter((permission) => mayUse(permission, 'app://orderpaper/'))).toEqual([]);
  });

  it('speaks to the shell from the main frame of the app only', () => {
    expect(isTrustedSender({ url: 'app://orderpaper/', isMainFrame: true })).toBe(true);
    expect(isTrustedSender({ url: 'app://orderpaper/', isMainFrame: false })).toBe(false);
    expect(isTrustedSender({ url: 'https://example.org/', isMainFrame: true })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });

  it('never fetches a dictionary: the address cannot resolve', () => {
    expect(new URL(spelling.dictionaryUrl).host).toMatch(/\.invalid$/);
  });
});

describe('the window', () => {
  it('is sandboxed and isolated, with no Node in any frame or worker', () => {
    expect(windowOptions('/app/preload.cjs').webPreferences).toMatchObject({
      preload: '/app/preload.cjs', sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false, webSecurity: true, allowRunningInsecureContent: false, webviewTag: false,
    });
  });

  it('has the name that its remembered place needs', () => {
    expect(windowOptions('p')).toMatchObject({ name: 'main', windowStatePersistence: true });
  });
});
