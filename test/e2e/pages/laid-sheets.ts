// Sheets of a print, laid out in a page as the app lays them out in its frame.
import type { Page } from '@playwright/test';
import { fitSheets, type FittedSheets } from '../../../renderer/lib/fit-sheets.ts';
import { runOn } from '../../../renderer/lib/run-on.ts';

/** @param html of `printSheets` */
export const layOutSheets = async (page: Page, html: Uint8Array): Promise<FittedSheets> => {
  await page.setContent(new TextDecoder().decode(html));
  await page.evaluate(`(${runOn.toString()})(document)`);
  return page.evaluate(`(${fitSheets.toString()})(document, [100, 30])`);
};
