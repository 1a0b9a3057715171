// V8 may end the whole program when one thread takes up what links a WebAssembly program to JavaScript while another throws it away. So nothing of that kind is thrown away while threads run.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const at = (file: string): string => fileURLToPath(new URL(`../../../${file}`, import.meta.url));

/** A process that draws a PDF in two threads at once, and says whenever V8 begins to look for WebAssembly code to throw away, which it does as often as it can. */
const drawing = (before: string): Promise<string> => new Promise((resolve, reject) => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { setFlagsFromString } from 'node:v8';
    import { drawPdfPages, stopDrawing } from ${JSON.stringify(at('electron/cli/adapters/draw-pdf-pages.ts'))};
    ${before}
    const bytes = readFileSync(${JSON.stringify(at('test/fixtures/readers/harbour.pdf'))});
    const drawn = await Promise.all([drawPdfPages(bytes), drawPdfPages(bytes)]);
    await stopDrawing();
    console.log(drawn.map(({ ok }) => ok).join());`;
  execFile(process.execPath, ['--stress-wasm-code-gc', '--trace-wasm-code-gc', '--input-type=module', '--eval', program], { maxBuffer: 16 * 1024 * 1024 }, (error, stdout) => {
    if (error === null) resolve(stdout);
    else reject(new Error(`The process did not end well: ${error.message}`, { cause: error.signal }));
  });
});

const thrownAway = /\[wasm-gc\] Triggering GC/;

it('no WebAssembly code is thrown away while threads run, where V8 would break on it', async () => {
  expect(await drawing('')).toBe('true,true\n');
  expect(await drawing('setFlagsFromString("--wasm-code-gc");')).toMatch(thrownAway);
}, 60_000);
