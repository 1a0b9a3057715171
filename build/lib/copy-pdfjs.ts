// pdf.js reads its character maps, fonts and decoders by address at run time: they travel with the page, nothing is fetched.
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { top } from './paths.ts';

const carried = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;

/** Copies pdf.js's run-time files to pdfjs/ inside the folder of the built page. */
export const copyPdfjsFiles = async (page: string): Promise<void> => {
  const target = path.join(page, 'pdfjs');
  await mkdir(target, { recursive: true });
  for (const name of carried) await cp(path.join(top, 'node_modules/pdfjs-dist', name), path.join(target, name), { recursive: true });
};
