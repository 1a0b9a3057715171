#!/usr/bin/env node
// The command line: the same code as the app, headless (DESIGN section 6). Never imports `electron`.
import './needs-node.ts';
import path from 'node:path';
import { commands } from './commands/index.ts';
import { dropUnfinished, watchUnfinished } from '../files/unfinished.ts';
import { endKeptThreads } from './kept-threads.ts';
import { run, type Terminal } from './run.ts';

/** npm changes into the package's folder; INIT_CWD is where the caller was. */
const callersFolder = (): string => {
  const named = process.env['INIT_CWD'] ?? '';
  return path.isAbsolute(named) ? named : process.cwd();
};

const onTerminal = process.stderr.isTTY;
const clearLine = onTerminal ? '\r\u001b[K' : '';

const terminal: Terminal = {
  folder: callersFolder(),
  out: (text) => {
    process.stderr.write(clearLine);
    process.stdout.write(text);
  },
  err: (line) => {
    process.stderr.write(`${clearLine}${line}\n`);
  },
  progress: (text) => {
    if (onTerminal) process.stderr.write(`${clearLine}${text}`);
  },
};

/** A bug must not print a stack trace into somebody's script: one line, exit 2. */
const giveUp = (error: unknown): void => {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
  terminal.err(`Orderpaper made a mistake: ${message}. Please report this line.`);
  dropUnfinished();
  process.exit(2);
};

// Libraries that warn on the console or through Node would spoil stdout, or be a second line on stderr.
for (const method of ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const) globalThis.console[method] = () => undefined;
process.removeAllListeners('warning');
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
/** Ctrl+C, a script that is stopped, a terminal that is closed, with the exit codes of a shell. */
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const stop = (signal: keyof typeof exitCodes): void => {
  dropUnfinished();
  terminal.err('Stopped before it was done. What was not finished is removed; call it again to have it whole.');
  process.exit(exitCodes[signal]);
};
// Only while something would stay behind: a listener waits for the work in hand, and without one the system ends the program at once.
watchUnfinished((isAny) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    if (isAny) process.once(signal, stop);
    else process.removeListener(signal, stop);
  }
});
// Whoever reads our output may stop early ("| head").
process.stdout.on('error', () => process.exit(0));

process.exitCode = await run(process.argv.slice(2), commands, terminal);
await endKeptThreads();
