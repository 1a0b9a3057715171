// A free paper as long as an annual report gets: about 70,000 invented words, 60 tables and 80 pictures, some 200 pages.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Block, Paragraph } from '../../../shared/model/text.ts';
import { drawnPicture } from '../../e2e/pages/drawn-picture.ts';
import { writePaper } from '../../e2e/pages/papers-page.ts';
import { putRows, readRows } from './database.ts';

const sentences = [
  'The service kept the number of homes steady and asked each school for its view.',
  'Carers were visited in the spring, and what they said was written down and sent back to them.',
  'Two reviews were late; the reasons were looked into, and a second reviewer was found.',
  'Young people chose the colours of the rooms and the day on which the garden was planted.',
  'The cost of travel rose, so that the budget was looked at again in the autumn.',
];
const words = (text: string): number => text.split(/\s+/).length;

const line = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const paragraph = (index: number): Paragraph => line(Array.from({ length: 6 }, (_, at) => sentences[(index * 3 + at) % sentences.length]).join(' '));
const table = (index: number): Block => ({
  type: 'table',
  content: Array.from({ length: 9 }, (_, row) => ({
    type: 'tableRow' as const,
    content: ['Ward', 'Homes', 'Children', 'Change'].map((head, column) => ({ type: row === 0 ? ('tableHeader' as const) : ('tableCell' as const), content: [line(row === 0 ? head : `${column === 0 ? 'Ward ' : ''}${index + row * column}`)] })),
  })),
});

export type LongPaper = { readonly sections: readonly (readonly Block[])[]; readonly pictures: ReadonlyMap<string, Buffer> };

/** @param count of sections over which words, tables and pictures are spread */
export const longPaper = (count: number, wanted = 70_000): LongPaper => {
  const pictures = new Map(Array.from({ length: 80 }, (_, index) => {
    const bytes = drawnPicture(480 + index, 320);
    return [createHash('sha256').update(bytes).digest('hex'), bytes] as const;
  }));
  const image = (sha256: string, index: number): Block => ({
    type: 'image', attrs: { sha256, width: 480 + index, height: 320, size: index % 3 === 0 ? 'full' : 'half', alt: 'A hill under a blue sky', decorative: false, caption: `Picture ${index + 1}`, consent: 'not-needed' },
  });
  const blocks: Block[] = [];
  const total = Math.ceil(wanted / words(sentences.join(' ')) / 1.2);
  const hashes = [...pictures.keys()];
  for (let index = 0; index < total; index += 1) {
    if (index % 10 === 0) blocks.push({ type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: `Part ${index / 10 + 1}` }] });
    blocks.push(paragraph(index));
    if (index % 7 === 0) blocks.push({ type: 'bulletList', content: [1, 2, 3].map((item) => ({ type: 'listItem' as const, content: [line(`${sentences[(index + item) % sentences.length] ?? ''}`)] })) });
    const [tables, images] = [Math.floor((index + 1) * (60 / total)), Math.floor((index + 1) * (80 / total))];
    if (tables > Math.floor(index * (60 / total))) blocks.push(table(index));
    const hash = hashes[images - 1];
    if (images > Math.floor(index * (80 / total)) && hash !== undefined) blocks.push(image(hash, images - 1));
  }
  const each = Math.ceil(blocks.length / count);
  return { sections: Array.from({ length: count }, (_, index) => blocks.slice(index * each, (index + 1) * each)), pictures };
};

const putPictures = (page: Page, pictures: LongPaper['pictures']): Promise<void> =>
  page.evaluate(async (given) => {
    const buckets = Reflect.get(navigator, 'storageBuckets') as { readonly open: (bucket: string) => Promise<{ readonly indexedDB: IDBFactory }> };
    const store = await buckets.open('store-1');
    return new Promise<void>((resolve, reject) => {
      const opening = store.indexedDB.open('orderpaper');
      opening.onerror = () => reject(new Error('the database cannot be opened'));
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('files', 'readwrite');
        for (const [sha256, base64] of given) transaction.objectStore('files').put({ sha256, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), addedAt: '2026-09-01T09:00:00.000Z' });
        transaction.onerror = () => reject(new Error('pictures cannot be written'));
        transaction.oncomplete = () => { opening.result.close(); resolve(); };
      };
    });
  }, [...pictures].map(([sha256, bytes]) => [sha256, bytes.toString('base64')] as const));

/** From Home: writes a free paper of so many sections into the sample council's coming meeting. Answers its address; the app shows its Papers tab. */
export const addLongPaper = async (page: Page, sections: number): Promise<string> => {
  await page.getByRole('link', { name: 'Go on with the agenda' }).click();
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Papers' }).waitFor();
  const papers = page.url();
  await writePaper(page, 'Free paper', 'The year in our homes');
  const address = page.url().replace(/\?.*$/, '');
  const first = (await readRows(page, 'paperSections')).at(-1);
  if (first === undefined) throw new Error('the paper has no section');
  const made = longPaper(sections);
  await putPictures(page, made.pictures);
  const orders = generateNKeysBetween(null, null, sections);
  await putRows(page, 'paperSections', made.sections.map((content, index) => ({
    ...first,
    id: index === 0 ? first.id : `${first.id.slice(0, -4)}${String(1000 + index)}`,
    order: orders[index], heading: `Chapter ${index + 1}`, slot: index === 0 ? first['slot'] : null, text: { type: 'doc', content },
  })));
  await page.goto('about:blank');
  await page.goto(papers);
  await page.getByRole('row', { name: 'The year in our homes' }).waitFor();
  return address;
};
