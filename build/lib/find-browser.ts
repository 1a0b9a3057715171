// Finds a Chromium that is already on the machine: the one named by CHROMIUM_PATH first, then where systems put it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
};

const thisMachine: Machine = { platform: process.platform, env: process.env, exists: existsSync };

const linuxNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const windowsFiles = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const candidates = ({ platform, env }: Machine): readonly string[] => {
  if (platform === 'darwin')
    return ['/Applications', path.posix.join(env['HOME'] ?? '', 'Applications')].flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) => (folder === undefined ? [] : windowsFiles.map((file) => path.win32.join(folder, file))));
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
};

/** The absolute path of a Chromium, or null. A CHROMIUM_PATH that leads nowhere is not made up for by another browser. */
export const findBrowser = (machine: Machine = thisMachine): string | null => {
  const named = machine.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return machine.exists(named) ? named : null;
  return candidates(machine).find((file) => machine.exists(file)) ?? null;
};

// Debian's Chromium built without a window: the same engine, and the tests take two thirds of the time.
const windowless = '/usr/lib/chromium/chromium-headless-shell';

/** The Chromium of the browser tests: CHROMIUM_PATH, then the one without a window unless HEADED=1 asks for windows, then whatever opens the app. */
export const findTestBrowser = (machine: Machine = thisMachine): string | null => {
  const named = machine.env['CHROMIUM_PATH'] ?? '';
  if (named !== '' || machine.env['HEADED'] === '1' || machine.platform !== 'linux' || !machine.exists(windowless)) return findBrowser(machine);
  return windowless;
};

/** Tries Debian's package when nothing is found and we may install: for the tests on a bare machine only, never for `npm start`. */
export const findOrInstallBrowser = (): string | null => {
  const found = findTestBrowser();
  const named = process.env['CHROMIUM_PATH'] ?? '';
  if (found !== null || named !== '' || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update', '-qq'], options);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
    if (findTestBrowser() !== null) break;
  }
  return findTestBrowser();
};
