// The words after the command's name -> a call that is known to be well formed; anything else is a problem in one sentence.
import { parseArgs } from 'node:util';
import { failed, ok, type Failed, type Result } from '../../shared/model/result.ts';
import type { Call, Command, OptionSpec } from './commands/command.ts';

/** Every command takes these. */
export const commonOptions: readonly OptionSpec[] = [
  { name: 'json', help: 'print one JSON document and nothing else' },
  { name: 'help', help: 'show how to call the command' },
];

const badCall = (command: Command, what: string): Failed =>
  failed({ code: 'bad-call', what, remedy: `Call "orderpaper ${command.name} --help" to see how.` });

/** @param words what stands after the command's name */
export const readCall = (command: Command, words: readonly string[]): Result<Call> => {
  const specs = [...command.options, ...commonOptions];
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(specs.map((spec) => [spec.name, { type: spec.value === undefined ? ('boolean' as const) : ('string' as const) }])),
  });
  const values = new Map<string, readonly string[]>();
  const inputs: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name && token.rawName === `--${name}`);
    if (spec === undefined) return badCall(command, `There is no option ${token.rawName} for ${command.name}.`);
    if (spec.value === undefined && token.value !== undefined) return badCall(command, `The option ${token.rawName} takes no value.`);
    const missing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('--'));
    if (spec.value !== undefined && missing) return badCall(command, `The option ${token.rawName} needs ${spec.value} after it.`);
    if (spec.values !== undefined && !spec.values.includes(token.value ?? '')) {
      return badCall(command, `The option ${token.rawName} can't be "${token.value ?? ''}", only ${spec.values.join(' or ')}.`);
    }
    if (values.has(spec.name) && spec.repeats !== true) return badCall(command, `The option ${token.rawName} was given twice.`);
    values.set(spec.name, [...(values.get(spec.name) ?? []), token.value ?? '']);
  }
  const [input = '', ...more] = inputs;
  const call: Call = { input, more, switchedOn: (name) => values.has(name), value: (name) => values.get(name)?.[0], all: (name) => values.get(name) ?? [] };
  if (call.switchedOn('help')) return ok(call);
  const lacking = specs.find((spec) => spec.required === true && !values.has(spec.name));
  if (input === '') return badCall(command, `The command ${command.name} needs ${command.input}.`);
  if (command.more === undefined && more.length > 0) return badCall(command, `The command ${command.name} takes one file at a time, not also "${more[0] ?? ''}".`);
  if (command.more !== undefined && (more.length === 0 || more.includes(''))) return badCall(command, `The command ${command.name} needs ${command.more} after ${command.input}.`);
  if (lacking !== undefined) return badCall(command, `The command ${command.name} needs --${lacking.name} ${lacking.value ?? ''}.`);
  return ok(call);
};
