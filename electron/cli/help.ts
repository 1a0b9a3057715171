// How to call the program, made from the list of commands.
import type { Command, OptionSpec } from './commands/command.ts';
import { commonOptions } from './read-call.ts';

const optionWords = (spec: OptionSpec): string => `--${spec.name}${spec.value === undefined ? '' : ` ${spec.value}`}`;

const callOf = (command: Command): string =>
  [
    `orderpaper ${command.name} ${command.input}`,
    ...(command.more === undefined ? [] : [command.more]),
    ...[...command.options, ...commonOptions.slice(0, 1)].map((spec) => (spec.required === true ? optionWords(spec) : `[${optionWords(spec)}]`)),
  ].join(' ');

/** The help of one command, a line each. */
export const commandHelp = (command: Command): string[] => {
  const specs = [...command.options, ...commonOptions];
  const width = Math.max(...specs.map((spec) => optionWords(spec).length));
  return [
    `${command.summary}`, '', `  ${callOf(command)}`, '',
    ...specs.map((spec) => `  ${optionWords(spec).padEnd(width)}  ${spec.help}`),
  ];
};

/** The help of the whole program. */
export const programHelp = (commands: readonly Command[]): string[] => [
  'Orderpaper without its window: past papers in, meeting files and Word documents out.', '',
  ...commands.flatMap((command) => [`  ${callOf(command)}`, `      ${command.summary}`]), '',
  'Relative paths count from the folder you call from. "orderpaper <command> --help" says more.',
  'Exit code 0: done. 1: done, with errors found. 2: the call or the file is bad; one line says why, and nothing was written.',
];
