// No thread's WebAssembly code is given back while the program runs: V8 gives away what another thread still has, and the program ends.
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import path from 'node:path';
import { expect, it } from 'vitest';

const top = path.resolve(import.meta.dirname, '../../..');
const program = (keeps: boolean): string => `
  import { setFlagsFromString } from 'node:v8';
  const at = (file) => import(new URL(file, ${JSON.stringify(pathToFileURL(`${top}/`).href)}));
  const { drawPdfPages, stopDrawing } = await at('electron/cli/adapters/draw-pdf-pages.ts');
  const { pdfFile } = await at('test/unit/importing/pdf-file.ts');
  ${keeps ? '' : "setFlagsFromString('--wasm-code-gc');"}
  const drawn = await Promise.all([1, 2].map(() => drawPdfPages(pdfFile([[{ text: 'Kerbs', x: 60, y: 700, size: 20 }]]))));
  await stopDrawing();
  console.log('pages drawn: ' + drawn.filter(({ ok }) => ok).length);`;

/** What V8 tells of giving code back where it does so whenever it can. */
const told = async (keeps: boolean): Promise<string> =>
  (await promisify(execFile)(process.execPath, ['--stress-wasm-code-gc', '--trace-wasm-code-gc', '--input-type=module', '-e', program(keeps)], { cwd: top, timeout: 60_000 })).stdout;

it('gives no WebAssembly code back while threads draw, though V8 would', async () => {
  const kept = await told(true);
  expect(kept).toContain('pages drawn: 2');
  expect(kept).not.toContain('[wasm-gc]');
  // The words looked for are those that V8 uses.
  expect(await told(false)).toContain('[wasm-gc]');
}, 60_000);
