// A disk that can be full: writing to the store then fails as the browser lets it fail.
import type { Page } from '@playwright/test';

/** Makes the store of a page fail on demand; survives a reload when called before the page is opened. */
export const fillableDisk = async (page: Page): Promise<void> => {
  const patch = (): void => {
    for (const name of ['put', 'add']) {
      const store: unknown = Reflect.get(IDBObjectStore.prototype, name);
      if (typeof store !== 'function') continue;
      Reflect.set(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...given: unknown[]): unknown {
        if (Reflect.get(window, 'diskIsFull') === true) throw new DOMException('There is no room', 'QuotaExceededError');
        const stored: unknown = Reflect.apply(store, this, given);
        return stored;
      });
    }
  };
  await page.addInitScript(patch);
  await page.evaluate(patch);
};

/** From now on writing fails, or works again. */
export const setFull = (page: Page, full: boolean): Promise<void> => page.evaluate((on) => { Reflect.set(window, 'diskIsFull', on); }, full);
