// A call inside the test's own process: quick, and what it prints is collected.
import { commands } from '../../../electron/cli/commands/index.ts';
import { run } from '../../../electron/cli/run.ts';
import type { Ended } from './orderpaper-process.ts';

/** @param folder where the caller is */
export const called = async (folder: string, ...words: readonly string[]): Promise<Ended> => {
  let stdout = '';
  const stderrLines: string[] = [];
  const code = await run(words, commands, {
    folder,
    out: (text) => { stdout += text; },
    err: (line) => { stderrLines.push(line); },
    progress: () => undefined,
  });
  return { code, stdout, stderrLines, stderr: stderrLines.map((line) => `${line}\n`).join('') };
};
