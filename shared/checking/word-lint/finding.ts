// What a lint says about a Word file, and what a rule is. A new rule is a file in a folder beside this and a line in its index.
import type { OpenedWord } from './opened-word.ts';

export type LintFinding = {
  /** The rule's id, kebab-case. */
  readonly rule: string;
  /** `error`: must not be published so; `advice`: a person decides. */
  readonly severity: 'error' | 'advice';
  readonly part: string;
  readonly message: string;
};

export type LintRule = {
  readonly id: string;
  readonly severity: LintFinding['severity'];
  /** What is wrong in each place, one sentence each. */
  readonly check: (word: OpenedWord) => readonly { readonly part: string; readonly message: string }[];
};

export const runRules = (rules: readonly LintRule[], word: OpenedWord): LintFinding[] =>
  rules.flatMap(({ id, severity, check }) => check(word).map(({ part, message }) => ({ rule: id, severity, part, message })));
