// The system's dialog for a folder, which can't be driven: the first time the officer thinks better of it, from then on the same folder is chosen.
import type { Page } from '@playwright/test';

/** Call before the page is opened. */
export const withFolderDialog = (page: Page): Promise<unknown> => page.addInitScript(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  let asked = 0;
  Reflect.set(window, 'showDirectoryPicker', async () => {
    asked += 1;
    Reflect.set(window, 'folderAskedFor', asked);
    if (asked === 1) throw new DOMException('The user aborted a request.', 'AbortError');
    return (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
  });
});

/** How often a folder was asked for. */
export const timesAsked = (page: Page): Promise<number> => page.evaluate(() => (Reflect.get(window, 'folderAskedFor') as number | undefined) ?? 0);

/** Puts a text of these words into it. */
export const fillFolder = (page: Page, name: string, words: string): Promise<void> => page.evaluate(async (file) => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
  const writable = await (await folder.getFileHandle(file.name, { create: true })).createWritable();
  await writable.write(file.words);
  await writable.close();
}, { name, words });

/** Names of the files in it, in order of the alphabet, without their days; with its words where it is a text. */
export const filesInFolder = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
  const found: string[] = [];
  for await (const name of (folder as unknown as { readonly keys: () => AsyncIterable<string> }).keys()) {
    const file = await (await folder.getFileHandle(name)).getFile();
    // What is in a zip begins with these letters.
    const words = (await file.slice(0, 2).text()) === 'PK' ? '' : `: ${await file.text()}`;
    found.push(`${name.replace(/\d{4}-\d\d-\d\d/, 'day')}${words}`);
  }
  return found.sort();
});
