// Word files as LibreOffice shows them, page by page, and how far two pages differ.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in shades of grey. */
export type PagePicture = { readonly width: number; readonly height: number; readonly shades: Uint8Array };

/** LibreOffice and the tool that draws pages of a PDF. */
export const canDrawPages = (): boolean => spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftoppm', ['-v']).status === 0;

const dotsPerInch = '60';

const greyMap = (bytes: Uint8Array): PagePicture => {
  const [head = '', width = '', height = ''] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 40))) ?? [];
  return { width: Number(width), height: Number(height), shades: bytes.subarray(head.length) };
};

/** @returns the pages of each file by its name; none of one that LibreOffice doesn't open. All are opened by one run, which is what takes the time. */
export const drawnPages = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly PagePicture[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-look-'));
  try {
    const names = [...files.keys()].map((_, index) => `file-${index}`);
    for (const [index, bytes] of [...files.values()].entries()) writeFileSync(join(folder, `${names[index] ?? ''}.docx`), bytes);
    spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names.map((name) => join(folder, `${name}.docx`))]);
    return new Map([...files.keys()].map((key, index) => {
      const name = names[index] ?? '';
      spawnSync('pdftoppm', ['-r', dotsPerInch, '-gray', join(folder, `${name}.pdf`), join(folder, `${name}-page`)]);
      const pages = readdirSync(folder).filter((each) => each.startsWith(`${name}-page-`)).sort();
      return [key, pages.map((page) => greyMap(new Uint8Array(readFileSync(join(folder, page)))))];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Shades by which paper and ink may differ. */
const unlike = 60;
const inked = 200;

/** Whether nothing within a dot is like it: lines may stand half a dot aside. */
const strays = (from: PagePicture, to: PagePicture, x: number, y: number): boolean => {
  const shade = from.shades[y * from.width + x] ?? 255;
  let [darkest, lightest] = [255, 0];
  for (let row = y - 1; row <= y + 1; row += 1) {
    for (let column = x - 1; column <= x + 1; column += 1) {
      const other = to.shades[row * to.width + column] ?? 255;
      darkest = Math.min(darkest, other);
      lightest = Math.max(lightest, other);
    }
  }
  return shade < darkest - unlike || shade > lightest + unlike;
};

/** Of what is inked on either page between head and foot, the share that is otherwise on the other; 1 where the pages are of different size. */
export const unlikeness = (one: PagePicture, other: PagePicture): number => {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let [ink, astray] = [0, 0];
  for (let y = Math.floor(one.height * 0.075); y < one.height * 0.925; y += 1) {
    for (let x = 1; x < one.width - 1; x += 1) {
      const at = y * one.width + x;
      if ((one.shades[at] ?? 255) < inked || (other.shades[at] ?? 255) < inked) ink += 1;
      if (strays(one, other, x, y) || strays(other, one, x, y)) astray += 1;
    }
  }
  return astray / Math.max(ink, 1);
};
