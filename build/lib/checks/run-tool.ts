// Runs a tool of node_modules on this very Node, its output kept in build/.reports/<name>.log.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folders, top } from '../paths.ts';

export type ToolRun = {
  /** null: it was stopped because it took too long. */
  readonly code: number | null;
  /** The last lines of what it said. */
  readonly tail: readonly string[];
};

const patience = 15 * 60_000;

/** For hundreds of short processes: what Node compiled is kept for the next one, and .NET (the validator of Word files) takes no counts for later. */
const quickStarts = { NODE_COMPILE_CACHE: path.join(top, 'node_modules/.cache/compiled'), DOTNET_TieredPGO: '0' };

const tailOf = (file: string, lines: number): readonly string[] =>
  readFileSync(file, 'utf8').split('\n').map((line) => line.trimEnd()).filter((line) => line !== '').slice(-lines);

/**
 * Runs `script` (from the top of the project) and waits for its end.
 * @param name of the log
 * @param env is added to ours
 */
export const runTool = (name: string, script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ToolRun> =>
  new Promise((resolve, reject) => {
    mkdirSync(folders.reports, { recursive: true });
    const file = path.join(folders.reports, `${name}.log`);
    const log = createWriteStream(file);
    const child = spawn(process.execPath, [path.join(top, script), ...args], {
      cwd: top, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', ...quickStarts, ...env },
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      log.end(() => resolve({ code, tail: tailOf(file, 40) }));
    });
  });
