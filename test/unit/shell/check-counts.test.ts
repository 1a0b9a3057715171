import { describe, expect, it } from 'vitest';
import { lastLine, totals } from '../../../build/lib/checks/counts.ts';
import { playwrightCounts, type PlaywrightReport } from '../../../build/lib/checks/playwright-report.ts';
import { vitestCounts, type VitestReport } from '../../../build/lib/checks/vitest-report.ts';

const file = (...assertions: (readonly [status: string, fullName: string])[]): VitestReport['testResults'][number] => ({
  name: 'a.test.ts',
  status: assertions.some(([status]) => status === 'failed') ? 'failed' : 'passed',
  assertionResults: assertions.map(([status, fullName]) => ({ status, fullName, failureMessages: ['why'] })),
});
const report = (success: boolean, ...testResults: VitestReport['testResults'][number][]): VitestReport => ({ success, testResults });

describe('the counts of a Vitest run', () => {
  it('add up over files', () => {
    const sum = totals(vitestCounts(report(false, file(['passed', 'a'], ['failed', 'b']), file(['passed', 'c'], ['pending', 'd'])), 1));
    expect(lastLine(sum)).toBe('2 passed, 1 failed, 1 skipped');
    expect(sum.details).toEqual(['failed: b\n      why', 'skipped without an excuse: d']);
  });

  it.each([
    ['a missing report', null, 0],
    ['a run without tests', report(true), 0],
    ['an error outside the tests', report(false, file(['passed', 'a'])), 1],
    ['a bad exit of a run that claims success', report(true, file(['passed', 'a'])), 1],
    ['a file that could not be loaded', report(false, { name: 'a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }, file(['passed', 'b'])), 1],
  ])('%s is one failure', (_what, given, code) => {
    expect(totals(vitestCounts(given, code)).failed).toBe(1);
  });
});

const spec = (title: string, status: string, description?: string): NonNullable<PlaywrightReport['suites'][number]['specs']>[number] => ({
  title, file: 'a.spec.ts', tests: [{ status, annotations: description === undefined ? [] : [{ type: 'skip', description }], results: [{}] }],
});

describe('the counts of a Playwright run', () => {
  it('tell skips for want of Electron’s runtime from others, in nested suites too', () => {
    const counts = playwrightCounts({ suites: [{ specs: [spec('a', 'expected')], suites: [{ specs: [spec('b', 'skipped', 'Electron runtime: absent'), spec('c', 'skipped', 'not now')] }] }], errors: [] });
    expect(counts).toMatchObject({ passed: 1, failed: 0, skipped: { 'Electron runtime': 1, other: 1 } });
  });

  it('say at which line a test broke: the same step may stand in it twice', () => {
    const broken = { ...spec('a', 'unexpected'), tests: [{ status: 'unexpected', annotations: [], results: [{ error: { message: 'not found', location: { file: 'C:\\test\\a.spec.ts', line: 118 } } }] }] };
    expect(playwrightCounts({ suites: [{ specs: [broken] }], errors: [] }).details).toEqual(['failed: a.spec.ts: a (a.spec.ts:118)\n      not found']);
  });

  it.each([
    ['a missing report', null],
    ['a run without tests', { suites: [], errors: [] }],
    ['an error outside the tests', { suites: [{ specs: [spec('a', 'expected')] }], errors: [{ message: 'boom' }] }],
    ['a test that passed only at the second try', { suites: [{ specs: [spec('a', 'flaky')] }], errors: [] }],
  ])('%s is one failure', (_what, given) => {
    expect(playwrightCounts(given).failed).toBe(1);
  });
});
