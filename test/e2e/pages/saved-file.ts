// Takes what the app saves: the system's own dialog can't be driven, so the page falls back to a download.
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

/** Call before the page is opened. */
export const withoutSaveDialog = (page: Page): Promise<unknown> => page.addInitScript(() => { for (const name of ['showSaveFilePicker', 'showDirectoryPicker']) Reflect.deleteProperty(window, name); });

export type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Does `act` and answers the file that it saves. */
export const savedBy = async (page: Page, act: () => Promise<void>): Promise<SavedFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const file = await download.path();
  const bytes = await readFile(file);
  expect(bytes.length).toBeGreaterThan(0);
  return { name: download.suggestedFilename(), bytes };
};
