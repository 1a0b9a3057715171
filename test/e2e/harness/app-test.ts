// The test function of all browser tests: a fresh profile, the app served, and a failure for whatever the window complained about.
import { test as base, expect, type Page } from '@playwright/test';
import { appOrigin, serveApp, type Problems } from './serve-app.ts';

type AppFixtures = {
  /** What went wrong so far. A test that causes an error on purpose takes it out with `problems.splice`. */
  readonly problems: string[];
  /** Opens the app at a place, such as '#/settings', and waits for its first heading. */
  readonly openApp: (place?: string) => Promise<Page>;
};

export const test = base.extend<AppFixtures>({
  problems: async ({ context }, use) => {
    const problems: Problems = await serveApp(context);
    await use(problems as string[]);
    expect(problems, 'the window complained').toEqual([]);
  },
  openApp: async ({ page, problems }, use) => {
    await use(async (place = '') => {
      await page.goto(`${appOrigin}/${place}`);
      await expect(page.getByRole('heading', { level: 1 }), `the app opens (${problems.join('; ')})`).toBeVisible();
      return page;
    });
  },
});

export { expect } from '@playwright/test';
