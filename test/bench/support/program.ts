// A program run to its end: how long it took, how much of the processor, and its largest memory. The last two are looked at in /proc, so on Linux only.
import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { top } from '../../../build/lib/paths.ts';

export type ProgramRun = {
  readonly milliseconds: number;
  /** Of all its threads, whatever else the machine did meanwhile; NaN where it can't be told. */
  readonly processorMilliseconds: number;
  /** Megabytes at its largest; NaN where it can't be told. */
  readonly megabytes: number;
  readonly output: string;
};

const program = path.join(top, 'dist/cli/orderpaper.js');
const millisecondsBetweenLooks = 15;
/** The kernel counts in hundredths of a second. */
const tick = 10;

const peakOf = (pid: number): number => Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1_000;

/** User and system time are the 14th and 15th word; the name, the second, may hold spaces and ends with a bracket. */
const spentOf = (pid: number): number => {
  const words = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(words[11]) + Number(words[12])) * tick;
};

export type ProgramEnd = ProgramRun & {
  /** The exit code, or the signal that ended it. */
  readonly ended: number | NodeJS.Signals | null;
  /** What it wrote on stderr. */
  readonly errors: string;
};

/**
 * Runs a program of Node and waits until it has ended, however it does.
 * @param options in `timeout` milliseconds it is killed
 */
export const runToItsEnd = async (file: string, words: readonly string[], options: Pick<SpawnOptions, 'cwd' | 'env' | 'timeout'> = {}): Promise<ProgramEnd> => {
  const began = performance.now();
  const child = spawn(process.execPath, [file, ...words], { ...options, stdio: ['ignore', 'pipe', 'pipe'], killSignal: 'SIGKILL' });
  const closed = once(child, 'close');
  let [megabytes, spent, output, errors] = [Number.NaN, Number.NaN, '', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => { output += piece; });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => { errors += piece; });
  const look = setInterval(() => {
    const pid = child.pid;
    if (pid === undefined || child.exitCode !== null || !existsSync(`/proc/${pid}/stat`)) return;
    // Between its end and our hearing of it the numbers are gone.
    const [peak, time] = [peakOf(pid), spentOf(pid)];
    if (peak > 0) megabytes = peak;
    if (time > 0) spent = time;
  }, millisecondsBetweenLooks);
  await closed;
  clearInterval(look);
  return { milliseconds: performance.now() - began, processorMilliseconds: spent, megabytes, output, errors, ended: child.exitCode ?? child.signalCode };
};

/** Runs the command line as it was built. Throws where it was not built, or fails. */
export const runProgram = async (words: readonly string[]): Promise<ProgramRun> => {
  if (!existsSync(program)) throw new Error('the command line is not built: npm run build');
  const { ended, ...run } = await runToItsEnd(program, words);
  if (ended !== 0) throw new Error(`the command line ended with ${String(ended)}`);
  return run;
};

/** A meeting file built into a pack; what its summary says beside. */
export const runBuild = async (file: string, out: string, cache: string | null = null): Promise<ProgramRun & { readonly pages: number; readonly made: number }> => {
  const run = await runProgram(['build', file, '--out', out, '--only', 'pack', '--audience', 'members', '--json', ...(cache === null ? [] : ['--cache', cache])]);
  const summary = JSON.parse(run.output) as { readonly pages: number; readonly papersMade: number };
  return { ...run, pages: summary.pages, made: summary.papersMade };
};
