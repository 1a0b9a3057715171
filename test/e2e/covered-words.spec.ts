// A black box that somebody laid over a name in a PDF, as a mark: the pack shows the box, and says nothing of what is under it.
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { pdfFile, pdfWith } from '../unit/importing/pdf-file.ts';
import { expect, test } from './harness/app-test.ts';
import { openPapers } from './pages/papers-page.ts';
import { savedBy, withoutSaveDialog } from './pages/saved-file.ts';

const boxed = pdfWith({
  painted: 'BT /F1 20 Tf 1 0 0 1 12 18 Tm (Zebedee) Tj ET BT /F1 20 Tf 1 0 0 1 60 700 Tm (is thanked) Tj ET', stream: '0 g 0 0 80 30 re f', streamEntries: '/Type /XObject /Subtype /Form /BBox [0 0 80 30] ',
  marks: ['/Subtype /Square /F 4 /AP << /N 5 0 R >>', '/Subtype /FreeText /Rect [300 300 380 330] /F 4 /AP << /N 5 0 R >>'],
});

/** A white box with other words in it, over the same name. */
const typedOver = pdfWith({
  painted: 'BT /F1 12 Tf 1 0 0 1 14 20 Tm (Zebedee) Tj ET BT /F1 20 Tf 1 0 0 1 60 700 Tm (is thanked) Tj ET', stream: '1 g 0 0 80 30 re f 0 g BT /F1 9 Tf 4 10 Td (XXXXXXXXXXXXXXX) Tj ET',
  streamEntries: '/Type /XObject /Subtype /Form /BBox [0 0 80 30] /Resources << /Font << /F1 3 0 R >> >> ', marks: ['/Subtype /FreeText /F 4 /AP << /N 5 0 R >>'],
});

const attachAndLook = async (page: Page, file: Uint8Array): Promise<void> => {
  await openPapers(page);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+A');
  await (await chooser).setFiles([{ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(file) }]);
  await page.getByRole('dialog').getByRole('button', { name: /^Attach/ }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await expect(page.getByText(/1 page has a box or another mark laid over words/).first()).toBeVisible({ timeout: 30_000 });
};

test('a name under a white box with other words typed in it is not said', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await attachAndLook(page, typedOver);
  const { bytes } = await savedBy(page, () => page.getByRole('button', { name: 'Make the pack' }).click());
  expect(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).toMatch(/descr="[^"]*Letter to the Panel is thanked"/);
});

test('words under a black box in a PDF stay under it, and the officer is told before publishing', async ({ page, openApp }) => {
  await withoutSaveDialog(page);
  await openApp();
  await attachAndLook(page, boxed);
  const { bytes } = await savedBy(page, () => page.getByRole('button', { name: 'Make the pack' }).click());
  const parts = unzipSync(bytes);
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toMatch(/descr="[^"]*Letter to the Panel is thanked"/);
  const [picture] = Object.entries(parts).flatMap(([name, content]) => (name.endsWith('.jpeg') || name.endsWith('.jpg') ? [content] : []));
  const shades = await page.evaluate(async (jpeg) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(jpeg)]));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const scale = image.width / 595;
    const shadeAt = (x: number, y: number): number => context?.getImageData(Math.round(x * scale), Math.round((842 - y) * scale), 1, 1).data[0] ?? -1;
    return { covered: [15, 30, 50, 70].map((x) => shadeAt(x, 25)), beside: shadeAt(340, 315) };
  }, [...(picture ?? [])]);
  expect(shades.covered.every((shade) => shade < 30)).toBe(true);
  expect(shades.beside).toBeGreaterThan(240);
});

test('a PDF is not named by words that a bar covers', async ({ page, openApp }) => {
  const named = pdfFile([[{ text: 'Placement of Zebedee Quill', x: 60, y: 760, size: 26 }, { text: 'Letter of the inspectors', x: 60, y: 700, size: 18 }, { text: 'Dear Chair, thank you for asking.', x: 60, y: 600 }, { text: 'We will come in May.', x: 60, y: 580 }]], 0, '0 g 220 750 240 34 re f');
  await openApp();
  await openPapers(page);
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Alt+A');
  await (await chooser).setFiles([{ name: 'scan17.pdf', mimeType: 'application/pdf', buffer: Buffer.from(named) }]);
  await expect(page.getByRole('dialog').getByLabel('Title')).toHaveValue('Letter of the inspectors', { timeout: 30_000 });
});
