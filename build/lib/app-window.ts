// Opens the app in the system's Chromium: a window without tabs and address bar, with a profile of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The folder of the browser's own profile for Orderpaper: the user's data of the loopback app lives there. */
export const profileFolder = (platform: NodeJS.Platform = process.platform, env: Env = process.env, home = homedir()): string => {
  if (platform === 'win32') return path.win32.join(env['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData\\Local'), 'Orderpaper', 'browser-profile');
  if (platform === 'darwin') return path.posix.join(home, 'Library/Application Support/Orderpaper/browser-profile');
  return path.posix.join(env['XDG_DATA_HOME'] ?? path.posix.join(home, '.local/share'), 'orderpaper/browser-profile');
};

/** Whether a window can be shown at all. */
export const hasDisplay = (platform: NodeJS.Platform = process.platform, env: Env = process.env): boolean =>
  platform !== 'linux' || (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';

/** The arguments for an app window at `address`. Chromium's own sandbox is given up only for root, where it cannot work. */
export const windowArguments = (address: string, profile: string, root: boolean): readonly string[] => [
  `--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(root ? ['--no-sandbox'] : []),
];

/** Opens the window; resolves to false if the browser could not even be started. It lives on its own. */
export const openWindow = async (browser: string, address: string): Promise<boolean> => {
  const profile = profileFolder();
  mkdirSync(profile, { recursive: true });
  const child = spawn(browser, windowArguments(address, profile, process.getuid?.() === 0), { stdio: 'ignore', detached: true, windowsHide: false });
  child.unref();
  try {
    await once(child, 'spawn');
    return true;
  } catch {
    return false;
  }
};
