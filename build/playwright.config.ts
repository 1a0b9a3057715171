// Browser tests: the built page in the system's Chromium, answered on the loopback address by the app's own address function, with no network.
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags } from './lib/browser-flags.ts';
import { findTestBrowser } from './lib/find-browser.ts';
import { folders, top } from './lib/paths.ts';

export default defineConfig({
  testDir: path.join(top, 'test/e2e'),
  outputDir: path.join(folders.reports, 'e2e'),
  forbidOnly: true,
  fullyParallel: true,
  // One more than the cores that are always there: tests wait for saving and for limits to pass, and the cores needn't wait with them.
  workers: 3,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: path.join(folders.reports, 'e2e.json') }]],
  use: {
    headless: process.env['HEADED'] !== '1',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: findTestBrowser() ?? '',
      chromiumSandbox: false,
      args: [...browserFlags],
    },
  },
});
