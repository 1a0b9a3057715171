import { describe, expect, it } from 'vitest';
import { hasDisplay, profileFolder, windowArguments } from '../../../build/lib/app-window.ts';
import { findElectron } from '../../../build/lib/electron-runtime.ts';
import { findBrowser, findTestBrowser } from '../../../build/lib/find-browser.ts';

const machine = (platform: NodeJS.Platform, env: Record<string, string>, ...files: string[]) => ({ platform, env, exists: (file: string) => files.includes(file) });

describe('finding a Chromium', () => {
  it('takes the one that CHROMIUM_PATH names, and no other in its place', () => {
    expect(findBrowser(machine('linux', { CHROMIUM_PATH: '/opt/c', PATH: '/usr/bin' }, '/opt/c', '/usr/bin/chromium'))).toBe('/opt/c');
    expect(findBrowser(machine('linux', { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBeNull();
  });

  it.each<readonly [NodeJS.Platform, Record<string, string>, string]>([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome'],
    ['darwin', { HOME: '/Users/ann' }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('looks where %s puts it', (platform, env, file) => {
    expect(findBrowser(machine(platform, env, file))).toBe(file);
    expect(findBrowser(machine(platform, env))).toBeNull();
  });

  it('tests without a window where Debian has that Chromium, unless another is named or windows are asked for', () => {
    const shell = '/usr/lib/chromium/chromium-headless-shell';
    const files = [shell, '/usr/bin/chromium', '/opt/c'];
    expect(findTestBrowser(machine('linux', { PATH: '/usr/bin' }, ...files))).toBe(shell);
    expect(findTestBrowser(machine('linux', { PATH: '/usr/bin', HEADED: '1' }, ...files))).toBe('/usr/bin/chromium');
    expect(findTestBrowser(machine('linux', { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' }, ...files))).toBe('/opt/c');
    expect(findTestBrowser(machine('linux', { PATH: '/usr/bin' }, '/usr/bin/chromium'))).toBe('/usr/bin/chromium');
  });
});

describe('the app window', () => {
  it('has its own profile in the place that each system keeps for programs', () => {
    expect(profileFolder('linux', {}, '/home/ann')).toBe('/home/ann/.local/share/orderpaper/browser-profile');
    expect(profileFolder('linux', { XDG_DATA_HOME: '/data' }, '/home/ann')).toBe('/data/orderpaper/browser-profile');
    expect(profileFolder('darwin', {}, '/Users/ann')).toBe('/Users/ann/Library/Application Support/Orderpaper/browser-profile');
    expect(profileFolder('win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\U')).toBe('C:\\L\\Orderpaper\\browser-profile');
  });

  it('gives up the browser’s sandbox for root only', () => {
    expect(windowArguments('http://127.0.0.1:1/', '/p', false)).not.toContain('--no-sandbox');
    expect(windowArguments('http://127.0.0.1:1/', '/p', true)).toContain('--no-sandbox');
    expect(windowArguments('http://127.0.0.1:1/', '/p', false).slice(0, 2)).toEqual(['--app=http://127.0.0.1:1/', '--user-data-dir=/p']);
  });

  it('needs a display on Linux', () => {
    expect([hasDisplay('linux', {}), hasDisplay('linux', { DISPLAY: ':0' }), hasDisplay('linux', { WAYLAND_DISPLAY: 'w' }), hasDisplay('win32', {}), hasDisplay('darwin', {})]).toEqual([false, true, true, true, true]);
  });
});

describe('Electron’s runtime', () => {
  it('is not found in a folder that does not hold it', () => {
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' })).toBeNull();
  });
});
