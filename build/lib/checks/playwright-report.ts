// Counts of a Playwright run from its JSON report, with the reasons that skipped tests give.
import { addSkip, failedOnce, type Counts, type SkipReason } from './counts.ts';

type Annotation = { readonly type: string; readonly description?: string };
type Attempt = { readonly error?: { readonly message?: string; readonly location?: { readonly file: string; readonly line: number } } };
type Spec = { readonly title: string; readonly file: string; readonly tests: readonly { readonly status: string; readonly annotations: readonly Annotation[]; readonly results: readonly Attempt[] }[] };
type Suite = { readonly specs?: readonly Spec[]; readonly suites?: readonly Suite[] };
export type PlaywrightReport = { readonly suites: readonly Suite[]; readonly errors: readonly { readonly message?: string }[] };

const specsOf = (suites: readonly Suite[]): readonly Spec[] => suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);

const reasonOf = (annotations: readonly Annotation[]): SkipReason =>
  annotations.some(({ type, description }) => type === 'skip' && description?.startsWith('Electron runtime') === true) ? 'Electron runtime' : 'other';

// Playwright colours its messages for a terminal.
const plain = (text: string): string => text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
const firstLines = (text: string): string => plain(text).split('\n').slice(0, 8).join('\n      ');

const baseOf = (file: string): string => file.split(/[\\/]/).at(-1) ?? file;

/** Where the first attempt broke (" (papers.spec.ts:118)"): a step that stands twice in a test says nothing without its line. */
const lineOf = ({ error }: Attempt): string => (error?.location === undefined ? '' : ` (${baseOf(error.location.file)}:${error.location.line})`);

const failureWords = ({ spec, attempt }: { readonly spec: Spec; readonly attempt: Attempt | undefined }): string =>
  `failed: ${spec.file}: ${spec.title}${attempt === undefined ? '' : lineOf(attempt)}\n      ${firstLines(attempt?.error?.message ?? '')}`;

/** The counts of a report. No test at all, or an error outside every test, is a failure. */
export const playwrightCounts = (report: PlaywrightReport | null): Counts => {
  if (report === null) return failedOnce('there is no report');
  const tests = specsOf(report.suites).flatMap((spec) => spec.tests.map((test) => ({ spec, test })));
  if (tests.length === 0) return failedOnce('no browser test was found', ...report.errors.map(({ message }) => firstLines(message ?? '')));
  const failures = tests.filter(({ test }) => test.status === 'unexpected' || test.status === 'flaky');
  const skips = tests.filter(({ test }) => test.status === 'skipped');
  return {
    passed: tests.filter(({ test }) => test.status === 'expected').length,
    failed: failures.length + report.errors.length,
    skipped: skips.reduce<Counts['skipped']>((skipped, { test }) => addSkip(skipped, reasonOf(test.annotations)), {}),
    details: [
      ...failures.map(({ spec, test }) => failureWords({ spec, attempt: test.results[0] })),
      ...skips.filter(({ test }) => reasonOf(test.annotations) === 'other').map(({ spec }) => `skipped without an excuse: ${spec.file}: ${spec.title}`),
      ...report.errors.map(({ message }) => `outside the tests: ${firstLines(message ?? '')}`),
    ],
  };
};
