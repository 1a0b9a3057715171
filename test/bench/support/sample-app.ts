// The app with the sample council in a profile of its own, for rows that are measured in the browser.
import { newProfile, openProfile, type OwnBrowser } from '../../e2e/harness/own-browser.ts';
import { appOrigin } from '../../e2e/harness/serve-app.ts';
import { addSampleCouncil, minutesAddress, minutesPage, type MinutesPage } from '../../e2e/pages/minutes-page.ts';
import { putRows, readRows } from './database.ts';

/** Runs `work` in a fresh profile and removes it afterwards. */
export const withSampleApp = async <Value>(work: (app: OwnBrowser, folder: string) => Promise<Value>): Promise<Value> => {
  const profile = newProfile();
  try {
    const app = await openProfile(profile.folder);
    try {
      await addSampleCouncil(app.page);
      return await work(app, profile.folder);
    } finally {
      await app.close();
    }
  } finally {
    profile.remove();
  }
};

const sentence = 'The Panel considered the report of the Director and asked how many young people had been heard before it was written. ';
const words = (text: string): number => text.trim().split(/\s+/).length;

/** A text of about so many words, in paragraphs of five sentences. */
export const textOf = (wanted: number): unknown => ({
  type: 'doc',
  content: Array.from({ length: Math.max(1, Math.round(wanted / (5 * words(sentence)))) }, () => ({ type: 'paragraph', content: [{ type: 'text', text: sentence.repeat(5).trim() }] })),
});

/** Starts the minutes of the coming meeting, gives them `wantedWords` all told, and opens them again. */
export const openLongMinutes = async ({ page }: OwnBrowser, wantedWords: number): Promise<MinutesPage> => {
  const address = await minutesAddress(page);
  const minutes = minutesPage(page);
  await minutes.open(address);
  await minutes.start();
  const all = await readRows(page, 'minutes');
  const started = all.filter((row) => row['number'] === null);
  await putRows(page, 'minutes', started.map((row) => ({ ...row, text: textOf(wantedWords / started.length) })));
  await page.goto('about:blank');
  await page.goto(`${appOrigin}/${address}`);
  await minutes.minute(0).waitFor();
  return minutes;
};
