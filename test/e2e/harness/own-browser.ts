// Browsers with a profile that outlives them: reopened windows, and a browser that is killed in the middle of work.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserFlags } from '../../../build/lib/browser-flags.ts';
import { findTestBrowser } from '../../../build/lib/find-browser.ts';
import { appOrigin, serveApp, type Problems } from './serve-app.ts';

export type Profile = {
  readonly folder: string;
  /** What the stores of pages take on disk. */
  readonly bytesOfStore: () => number;
  readonly remove: () => void;
};

const bytesIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }).reduce((sum, file) => sum + (file.isFile() ? statSync(path.join(file.parentPath, file.name)).size : 0), 0) : 0;

/** An empty profile folder; `remove` deletes it. */
export const newProfile = (): Profile => {
  const folder = mkdtempSync(path.join(tmpdir(), 'orderpaper-profile-'));
  return {
    folder,
    bytesOfStore: () => ['IndexedDB', 'WebStorage'].reduce((sum, store) => sum + bytesIn(path.join(folder, 'Default', store)), 0),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
};

export type OwnBrowser = {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: Problems;
  /** Closes it the ordinary way. */
  readonly close: () => Promise<void>;
};

const browserPath = (): string => findTestBrowser() ?? 'chromium';

/** Opens the app in a browser on this profile. */
export const openProfile = async (folder: string, place = ''): Promise<OwnBrowser> => {
  const context = await chromium.launchPersistentContext(folder, { executablePath: browserPath(), chromiumSandbox: false, args: [...browserFlags], locale: 'en-GB', timezoneId: 'Europe/London' });
  const problems = await serveApp(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${appOrigin}/${place}`);
  return { context, page, problems, close: () => context.close() };
};

export type KillableBrowser = OwnBrowser & {
  /** Ends the browser and all its processes at once, as a pulled plug of the program would. */
  readonly kill: () => Promise<void>;
};

const debuggingPort = async (folder: string, browser: ChildProcess): Promise<string> => {
  const file = path.join(folder, 'DevToolsActivePort');
  for (let tries = 0; tries < 200; tries += 1) {
    if (browser.exitCode !== null) throw new Error(`The browser ended by itself with ${browser.exitCode}.`);
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : undefined;
    if (port !== undefined && port !== '') return port;
    await pause(50);
  }
  throw new Error('The browser did not open its debugging port.');
};

/** Opens the app in a browser of its own process group, so that a test can kill it and nothing else. */
export const openKillable = async (folder: string, place = ''): Promise<KillableBrowser> => {
  rmSync(path.join(folder, 'DevToolsActivePort'), { force: true });
  const process_ = spawn(browserPath(), [...browserFlags, '--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'], { stdio: 'ignore', detached: true });
  const ended = once(process_, 'exit');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(folder, process_)}`);
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('The browser has no context.');
  const problems = await serveApp(context);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${appOrigin}/${place}`);
  const kill = async (): Promise<void> => {
    if (process_.pid !== undefined && process_.exitCode === null) process.kill(-process_.pid, 'SIGKILL');
    await ended;
  };
  return {
    context, page, problems, kill,
    close: async () => {
      await browser.close();
      await kill();
    },
  };
};
