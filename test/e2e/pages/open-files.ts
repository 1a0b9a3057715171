// Files that come to the app from any screen: chosen by its keys, or dropped on its window.
import { expect, type Page } from '@playwright/test';
import { smallCopy } from './reading-copy.ts';

export type OpenedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Chooses a file after Ctrl+O, pressed once the screen is there: a key pressed while the app starts is nobody's. */
export const openByKeys = async (page: Page, { name, bytes }: OpenedFile): Promise<void> => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name, mimeType: 'application/vnd.orderpaper+zip', buffer: Buffer.from(bytes) });
};

export const dropFile = async (page: Page, { name, bytes }: OpenedFile): Promise<void> => {
  const moved = await page.evaluateHandle(({ name: file, content }) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([Uint8Array.from(content)], file));
    return transfer;
  }, { name, content: [...bytes] });
  await page.dispatchEvent('#page', 'drop', { dataTransfer: moved });
};

/** The small copy, opened for the first time: its council's words are taken to be the same. Its reader begins on the front sheet. */
export const readSmallCopy = async (page: Page): Promise<void> => {
  await openByKeys(page, { name: 'reading.orderpaper', bytes: await smallCopy() });
  await page.getByRole('button', { name: 'The words are the same: open it' }).press('Enter');
  await page.getByRole('link', { name: 'Read the papers' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Corporate Parenting Panel' })).toBeFocused();
};
