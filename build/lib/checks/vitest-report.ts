// Counts of a Vitest run from its JSON report: the exit code alone does not say what ran.
import { addSkip, failedOnce, type Counts } from './counts.ts';

type Assertion = { readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[] | null };
type TestFile = { readonly name: string; readonly status: string; readonly message?: string; readonly assertionResults: readonly Assertion[] };
export type VitestReport = { readonly success: boolean; readonly testResults: readonly TestFile[] };

const firstLines = (text: string): string => text.split('\n').slice(0, 6).join('\n      ');

const fileCounts = (file: TestFile): Counts => {
  const failures = file.assertionResults.filter(({ status }) => status === 'failed');
  const skips = file.assertionResults.filter(({ status }) => status !== 'failed' && status !== 'passed');
  const broken = file.status === 'failed' && failures.length === 0;
  return {
    passed: file.assertionResults.filter(({ status }) => status === 'passed').length,
    failed: failures.length + (broken ? 1 : 0),
    skipped: skips.reduce<Counts['skipped']>((skipped) => addSkip(skipped, 'other'), {}),
    details: [
      ...failures.map((failure) => `failed: ${failure.fullName}\n      ${firstLines(failure.failureMessages?.[0] ?? '')}`),
      ...skips.map((skip) => `skipped without an excuse: ${skip.fullName}`),
      ...(broken ? [`broken: ${file.name}\n      ${firstLines(file.message ?? '')}`] : []),
    ],
  };
};

/**
 * The counts per test file of a report. Nothing run, or an error outside every test, is a failure.
 * @param exitCode of the run: an error outside the tests shows only there
 */
export const vitestCounts = (report: VitestReport | null, exitCode: number | null): readonly Counts[] => {
  if (report === null) return [failedOnce('there is no report')];
  const counts = report.testResults.map(fileCounts);
  const ran = report.testResults.reduce((sum, file) => sum + file.assertionResults.length, 0);
  if (ran === 0) return [...counts, failedOnce('no test was found')];
  const explained = counts.some(({ failed }) => failed > 0);
  return (report.success && exitCode === 0) || explained ? counts : [...counts, failedOnce('an error happened outside the tests')];
};
