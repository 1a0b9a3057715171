import { expect, test } from './harness/app-test.ts';
import { expectAccessible } from './harness/axe.ts';
import { takePictures } from './harness/pictures.ts';
import { appOrigin } from './harness/serve-app.ts';

test('a store written by a newer version is left alone, and the screen says what to do', async ({ page, problems }) => {
  await page.goto(`${appOrigin}/icon.svg`);
  const leaveNewerStore = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('orderpaper', 9_990);
          request.onupgradeneeded = () => { request.result.createObjectStore('panels', { keyPath: 'id' }); };
          request.onsuccess = () => {
            const { version } = request.result;
            request.result.close();
            resolve(version);
          };
          request.onerror = () => { reject(new Error('not opened')); };
        }),
    );
  expect(await leaveNewerStore()).toBe(9_990);
  await page.goto(`${appOrigin}/`);
  await expectAccessible(page, { heading: /written by a newer version of Orderpaper/, item: /Install the newest version/ });
  await expect(page.getByText('Nothing was changed; they are safe.')).toBeVisible();
  expect(await takePictures(page, 'newer-store')).toEqual([]);
  expect(await leaveNewerStore()).toBe(9_990);
  expect(problems).toEqual([]);
});
