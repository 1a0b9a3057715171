// What two hours of minute-taking leave on the disk: half an hour is taken on a clock that runs fast, a save every two seconds of it.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BenchRow } from '../../build/lib/bench-row.ts';
import { newProfile, openProfile } from '../e2e/harness/own-browser.ts';
import { addSampleCouncil, minutesAddress, minutesPage } from '../e2e/pages/minutes-page.ts';

const simulatedMinutes = Number(process.env['BENCH_MINUTES'] ?? '30');
const budget = 20_000_000;
const phrase = 'asked that the figures be sent to members ';

const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);

const databaseSize = (profile: string): number => sizeOf(path.join(profile, 'Default/IndexedDB'));
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

export const row: BenchRow = {
  what: 'bytes on disk after two hours of minute-taking',
  budget: 'under 20 MB',
  measure: async () => {
    const profile = newProfile();
    try {
      const { page, close } = await openProfile(profile.folder);
      await addSampleCouncil(page);
      await page.clock.install();
      const minutes = minutesPage(page);
      await minutes.open(await minutesAddress(page));
      await minutes.start();
      await minutes.write(1);
      const before = databaseSize(profile.folder);
      for (let step = 0; step < simulatedMinutes * 30; step += 1) {
        // Eight letters in two seconds are forty words a minute; a new paragraph now and then.
        for (const letter of Array.from({ length: 8 }, (_, index) => phrase[(step * 8 + index) % phrase.length] ?? ' ')) await page.keyboard.insertText(letter);
        if (step % 90 === 89) await page.keyboard.press('Enter');
        await page.clock.runFor(2_000);
      }
      await close();
      const grown = databaseSize(profile.folder) - before;
      const twoHours = (grown * 120) / simulatedMinutes;
      return { ours: `${megabytes(twoHours)} (${simulatedMinutes} minutes measured: ${megabytes(grown)})`, reference: `the empty app with its sample: ${megabytes(before)}`, ratio: '', withinBudget: twoHours < budget };
    } finally {
      profile.remove();
    }
  },
};
