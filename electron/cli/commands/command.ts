// A command as data: its call, its options, and what it does. The list is in index.ts; help and parsing read it from there.
import type { Result } from '../../../shared/model/result.ts';

export type OptionSpec = {
  readonly name: string;
  /** What stands after the option in the help ("<folder>"); absent for a switch. */
  readonly value?: string;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  readonly required?: boolean;
  /** May be given several times; `all` has each value. */
  readonly repeats?: boolean;
  readonly help: string;
};

/** A call whose options are known, given once and have a value that they take. */
export type Call = {
  /** The one thing that the command works on, as typed. */
  readonly input: string;
  /** What stands after it, as typed; at least one where the command takes more. */
  readonly more: readonly string[];
  readonly switchedOn: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  /** Each value of an option that may be given several times, in order. */
  readonly all: (name: string) => readonly string[];
};

export type Surroundings = {
  /** Relative paths count from here: the caller's folder. */
  readonly folder: string;
  /** Says what is being done, on a terminal. */
  readonly progress: (text: string) => void;
};

export type Finding = { readonly code: string; readonly message: string; readonly file?: string };

export type Outcome = {
  readonly exitCode: 0 | 1;
  /** The one document that `--json` prints. */
  readonly json: unknown;
  /** What prints without `--json`. */
  readonly text: readonly string[];
  /** Also listed on stderr, a line each. */
  readonly findings: readonly Finding[];
};

export type Command = {
  readonly name: string;
  readonly input: string;
  /** What may stand after the input, one or several ("<file ...>"); absent: nothing. */
  readonly more?: string;
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  readonly run: (call: Call, surroundings: Surroundings) => Promise<Result<Outcome>>;
};
