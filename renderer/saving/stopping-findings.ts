// What keeps a pack from going out, at a first publication and at each later one: a paper that can't be read, a picture of which nobody has spoken.
import type { PackFinding } from '../../shared/documents/pack/pack-finding.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';

/** Each finding of the two packs once. */
export const findingsOfBoth = (members: { readonly findings: readonly PackFinding[] }, open: { readonly findings: readonly PackFinding[] } | null): readonly PackFinding[] =>
  [...new Map([...members.findings, ...(open?.findings ?? [])].map((finding) => [`${finding.code} ${finding.paperId} ${finding.message}`, finding])).values()];

/** @param withoutExpected papers still to follow stop nothing: the officer publishes without them, and their pages say so */
export const stoppingFindings = (findings: readonly PackFinding[], withoutExpected: boolean): readonly PackFinding[] =>
  findings.filter(({ stops, code }) => stops && !(withoutExpected && code === 'to-follow'));

/** @returns `pack-stopped-by-findings` when anything stops, with each as a sentence of its own */
export const mayGoOut = (stopping: readonly PackFinding[]): Result<null> =>
  stopping.length === 0
    ? ok(null)
    : failed({
      code: 'pack-stopped-by-findings', what: `The pack can’t go out like this. Nothing was published. ${stopping.map(({ label, fileName, message }) => `Item ${label}${fileName === null ? '' : `, “${fileName}”`}: ${message}`).join(' ')}`,
      remedy: 'Mend that on the Papers tab, and publish again.',
    });
