// The keys that choose a file to open, from any screen.
import { expect, type FileChooser, type Page } from '@playwright/test';

/** Presses Ctrl+O once the screen is there: a key pressed while the app starts is nobody's. */
export const chooserByKeys = async (page: Page): Promise<FileChooser> => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  return chooser;
};
