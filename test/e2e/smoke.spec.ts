import { expect, test } from './harness/app-test.ts';
import { newProfile, openKillable, openProfile } from './harness/own-browser.ts';
import { storedDatabases } from './harness/store.ts';

test('the app opens in a secure context, offline, without a word of complaint', async ({ openApp }) => {
  const page = await openApp();
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
  expect(await page.title()).toContain('Orderpaper');
});

test('a request to the network is cut off and noticed', async ({ openApp, problems }) => {
  const page = await openApp();
  const reached = await page.evaluate(() => fetch('https://example.org/').then(() => true, () => false));
  expect(reached).toBe(false);
  const noticed = problems.splice(0);
  expect(noticed.some((problem) => /content security policy|request to the network/i.test(problem))).toBe(true);
});

test('a style tag without the nonce is refused and noticed', async ({ openApp, problems }) => {
  const page = await openApp();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
  });
  await expect.poll(() => problems.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).not.toBe('none');
  expect(problems.splice(0).join()).toContain('content security policy');
});

test('a profile keeps its data when the browser is closed, and when it is killed', async () => {
  const profile = newProfile();
  try {
    const first = await openProfile(profile.folder);
    await expect(first.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await storedDatabases(first.page)).toContain('orderpaper');
    await first.close();
    const second = await openKillable(profile.folder);
    await expect(second.page.getByRole('heading', { level: 1 })).toBeVisible();
    await second.kill();
    const third = await openProfile(profile.folder);
    await expect(third.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await storedDatabases(third.page)).toContain('orderpaper');
    expect([...first.problems, ...second.problems, ...third.problems]).toEqual([]);
    await third.close();
  } finally {
    profile.remove();
  }
});
