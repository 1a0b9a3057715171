// What is bundled into what: the page, Electron's main and preload, the command line. One place, read by build.ts and by the bench.
import { builtinModules } from 'node:module';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { top } from './paths.ts';
import { quickDocumentsPlugin } from './quick-documents.ts';
import { quickLayoutPlugin } from './quick-layout.ts';
import { cspNoncePlaceholder } from '../../electron/content-security-policy.ts';

export const targetNames = ['renderer', 'electron', 'cli'] as const;
export type TargetName = (typeof targetNames)[number];

const external = [/^electron$/, /^node:/, /^pdfjs-dist/, /^@jsquash\//, /^@embedpdf\//, ...builtinModules];

/** The page: ES modules and workers, hashed names, nothing inlined (the content-security policy allows no data: fonts). */
const page: InlineConfig = {
  configFile: false,
  root: path.join(top, 'renderer'),
  base: '/',
  logLevel: 'warn',
  plugins: [react(), quickDocumentsPlugin(), quickLayoutPlugin()],
  html: { cspNonce: cspNoncePlaceholder },
  worker: { format: 'es', plugins: () => [quickDocumentsPlugin(), quickLayoutPlugin()] },
  build: {
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { bundlerTimings: false } },
    manifest: 'manifest.json',
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
};

/** A program for Node: libraries bundled, Node's own modules left outside, and what loads its parts by path: pdf.js its worker, the picture codecs and PDFium their WebAssembly. */
export const program = (entry: string, format: 'es' | 'cjs', fileName: string): InlineConfig => ({
  configFile: false,
  root: top,
  publicDir: false,
  logLevel: 'warn',
  plugins: [quickDocumentsPlugin(), quickLayoutPlugin()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: path.join(top, entry),
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      output: { format, entryFileNames: fileName, chunkFileNames: 'chunks/[name]-[hash].js', ...(format === 'cjs' ? { codeSplitting: false } : {}) },
    },
  },
});

/** The Vite configurations of a target, in the order in which they are built. */
export const viteTargets: Readonly<Record<TargetName, readonly InlineConfig[]>> = {
  renderer: [page],
  electron: [
    program('electron/main.ts', 'es', 'main.js'),
    // A sandboxed preload script cannot be an ES module.
    program('electron/preload.ts', 'cjs', 'preload.cjs'),
  ],
  cli: [
    program('electron/cli/orderpaper.ts', 'es', 'orderpaper.js'),
    program('electron/cli/adapters/pdf-thread.ts', 'es', 'pdf-thread.js'),
    program('electron/cli/adapters/picture-thread.ts', 'es', 'picture-thread.js'),
    program('electron/cli/adapters/pdf-draw-thread.ts', 'es', 'pdf-draw-thread.js'),
    program('electron/cli/adapters/prepare-thread.ts', 'es', 'prepare-thread.js'),
  ],
};
