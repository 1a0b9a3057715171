// All tests that need no browser. `npm test` runs the projects one after another; soak counts come from SOAK_SCALE.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { quickDocumentsPlugin } from './lib/quick-documents.ts';
import { quickLayoutPlugin } from './lib/quick-layout.ts';

const top = fileURLToPath(new URL('..', import.meta.url));

const project = (name: string, timeout: number) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], testTimeout: timeout, hookTimeout: timeout },
});

/** Tests of shared/ alone: functions without a page, a store or a double, so that files of a worker may share the modules they load. */
const pure = ['attachments', 'documents', 'importing', 'marks', 'meeting-file', 'ooxml', 'paper-kinds', 'phrases', 'rules', 'search'].map((folder) => `test/unit/${folder}/**/*.test.ts`);

/** Tests of the store: each opens databases of its own names on the same store in memory, which is there before Dexie is. */
const stored = ['data', 'editor'].map((folder) => `test/unit/${folder}/**/*.test.{ts,tsx}`);
const unit = project('unit', 20_000);

const documents = project('documents', 120_000);
const soak = project('soak', 600_000);
/** Loaded through the plugins, not by Node as it was written. */
const asShipped = { deps: { inline: [/\/docx\/dist\//] } };

export default defineConfig({
  root: top,
  // The library that makes Word files and lays them out is the one that ships: changed as it is built into the programs.
  plugins: [react(), quickDocumentsPlugin(), quickLayoutPlugin()],
  // Electron's binary is no part of the tests: the shell runs over a double that behaves like it where it matters.
  resolve: { alias: [{ find: /^electron$/, replacement: `${top}test/doubles/electron.ts` }] },
  test: {
    environment: 'node',
    // A core each: left alone, Vitest keeps one back and works on two cores with one worker.
    maxWorkers: '100%',
    projects: [
      { ...unit, test: { ...unit.test, exclude: [...pure, ...stored] } },
      { ...unit, test: { ...unit.test, name: 'unit-shared', include: pure, isolate: false } },
      { ...unit, test: { ...unit.test, name: 'unit-data', include: stored, isolate: false, setupFiles: ['fake-indexeddb/auto'] } },
      { ...documents, test: { ...documents.test, server: asShipped } },
      project('migrations', 20_000),
      project('packaging', 180_000),
      { ...soak, test: { ...soak.test, server: asShipped } },
    ],
  },
});
