// Everything of JavaScript and CSS that the browser asks for until Home stands there, as it would travel packed.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kilobytes, times, type BenchRow } from '../../build/lib/bench-row.ts';
import { folders } from '../../build/lib/paths.ts';
import { resolveAppUrl } from '../../electron/app-protocol.ts';
import { appOrigin } from '../e2e/harness/serve-app.ts';
import { withSampleApp } from './support/sample-app.ts';

const budget = 350_000;

const packedSize = (url: string): number => {
  const found = resolveAppUrl(url, folders.renderer);
  return found === null ? 0 : gzipSync(readFileSync(found.file)).length;
};

export const row: BenchRow = {
  what: 'JavaScript and CSS to paint Home',
  budget: '350 kB gzip',
  measure: () =>
    withSampleApp(async ({ page }) => {
      await page.goto('about:blank');
      const asked = new Set<string>();
      page.on('request', (request) => {
        if (/\.(js|css)$/.test(new URL(request.url()).pathname)) asked.add(request.url());
      });
      await page.goto(`${appOrigin}/`);
      await page.getByRole('link', { name: 'Go on with the agenda' }).waitFor();
      const bytes = [...asked].reduce((sum, url) => sum + packedSize(url), 0);
      return { ours: `${kilobytes(bytes)} in ${asked.size} files`, reference: `budget ${kilobytes(budget)}`, ratio: times(bytes / budget), withinBudget: bytes <= budget };
    }),
};
