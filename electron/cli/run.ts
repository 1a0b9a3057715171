// One call from beginning to end: which command, its outcome on stdout, findings and problems on stderr (DESIGN section 6).
import { failed, ok, problemLine, type Failed, type Result } from '../../shared/model/result.ts';
import type { Command, Outcome } from './commands/command.ts';
import { commandHelp, programHelp } from './help.ts';
import { readCall } from './read-call.ts';

export type Terminal = {
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  readonly progress: (text: string) => void;
};

/** Signs that would steer a terminal or turn the order of its letters: names in a file may hold them (Unicode UAX 9, explicit formatting). */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** One line, whatever names and messages hold. */
const oneLine = (text: string): string => text.replace(steering, ' ').replace(/\s+/gu, ' ').trim();

/** A line each, with the blanks that it begins with. */
const lines = (texts: readonly string[]): string => `${texts.map((text) => text.replace(steering, ' ')).join('\n')}\n`;

/** Commands that later versions have: the name is right, the version is early. */
const later: readonly string[] = ['check'];

const unknownCommand = (name: string, commands: readonly Command[]): Failed => {
  const names = commands.map((command) => command.name).join(', ');
  const what = later.includes(name) ? `This version of Orderpaper has no command "${name}".` : `There is no command "${name}".`;
  return failed({ code: 'unknown-command', what, remedy: `The commands are ${names}; "orderpaper --help" says more.` });
};

/** What goes to stdout and stderr when a call went well. */
type Answer = Pick<Outcome, 'exitCode' | 'findings'> & { readonly out: string };

const answerOf = async (command: Command, words: readonly string[], terminal: Terminal): Promise<Result<Answer>> => {
  const call = readCall(command, words);
  if (!call.ok) return call;
  if (call.value.switchedOn('help')) return ok({ exitCode: 0, findings: [], out: lines(commandHelp(command)) });
  const outcome = await command.run(call.value, { folder: terminal.folder, progress: terminal.progress });
  if (!outcome.ok) return outcome;
  const { exitCode, findings, json, text } = outcome.value;
  return ok({ exitCode, findings, out: call.value.switchedOn('json') ? `${JSON.stringify(json, null, 2)}\n` : lines(text) });
};

/**
 * @param words the command line without the program
 * @returns the exit code: 0 done, 1 done with errors found, 2 bad call or input (one line on stderr, nothing on stdout)
 */
export const run = async (words: readonly string[], commands: readonly Command[], terminal: Terminal): Promise<0 | 1 | 2> => {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(lines(programHelp(commands)));
    if (name !== undefined) return 0;
    terminal.err('No command was given. Name one of the commands listed above.');
    return 2;
  }
  const command = commands.find((known) => known.name === name);
  const answer = command === undefined ? unknownCommand(name, commands) : await answerOf(command, rest, terminal);
  if (!answer.ok) {
    terminal.err(oneLine(problemLine(answer.problem)));
    return 2;
  }
  terminal.out(answer.value.out);
  for (const { file, message } of answer.value.findings) terminal.err(oneLine(`${file === undefined ? '' : `${file}: `}${message}`));
  return answer.value.exitCode;
};
