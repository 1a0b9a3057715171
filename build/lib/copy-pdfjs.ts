// pdf.js reads its character maps, fonts and decoders by address at run time: they travel with the page, nothing is fetched.
import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { folders, top } from './paths.ts';

const carried = ['cmaps', 'standard_fonts', 'wasm', 'iccs'] as const;

/** Copies pdf.js's run-time files to dist/renderer/pdfjs/. */
export const copyPdfjsFiles = async (): Promise<void> => {
  const target = path.join(folders.renderer, 'pdfjs');
  await mkdir(target, { recursive: true });
  for (const name of carried) await cp(path.join(top, 'node_modules/pdfjs-dist', name), path.join(target, name), { recursive: true });
};
