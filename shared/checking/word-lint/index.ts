// The two lints of a Word file: is it sound, and may it be published.
import type { HouseStyle } from '../../model/panel.ts';
import { ok, type Result } from '../../model/result.ts';
import { accessibilityRules } from './accessibility/index.ts';
import { runRules, type LintFinding } from './finding.ts';
import { openForLint } from './opened-word.ts';
import { structureRules } from './structure/index.ts';

export type LintOptions = {
  readonly style: HouseStyle;
  /** The only name that may stand as the file's author; "" allows none. */
  readonly organisation: string;
};

/** Faults after which Word may call the file damaged. Fails when the bytes can't be read as a Word file at all. */
export const lintStructure = (bytes: Uint8Array): Result<LintFinding[]> => {
  const word = openForLint(bytes);
  return word.ok ? ok(runRules(structureRules, word.value)) : word;
};

/** Faults of accessibility and hygiene; `advice` is for a person to decide. */
export const lintAccessibility = (bytes: Uint8Array, { style, organisation }: LintOptions): Result<LintFinding[]> => {
  const word = openForLint(bytes);
  return word.ok ? ok(runRules(accessibilityRules(style, organisation), word.value)) : word;
};
