// Pages on their way to a PDF: given up where that never ends, and in memory no longer than they are needed.
import { expect, it } from 'vitest';
import { longestPrint, pdfJobs, type PrintPages } from '../../../electron/print/pdf-jobs.ts';

const pages = new TextEncoder().encode('<p>one</p>');

const jobsWith = (print: PrintPages) => {
  const clock: { waits: number[]; ring: () => void; stopped: number } = { waits: [], ring: () => undefined, stopped: 0 };
  const reported: unknown[] = [];
  const jobs = pdfJobs(print, (error) => { reported.push(error); }, (milliseconds, then) => {
    clock.waits.push(milliseconds);
    clock.ring = then;
    return () => { clock.stopped += 1; };
  });
  const begun = jobs.begin(pages.length);
  const job = begun.ok ? begun.value.job : '';
  expect(jobs.write(job, 0, pages).ok).toBe(true);
  return { jobs, job, clock, reported };
};

it('a PDF that never comes is given up after its time, with its window, and with words that say what to do', async () => {
  let given: AbortSignal | null = null;
  const { jobs, job, clock, reported } = jobsWith((_address, signal) => { given = signal; return new Promise(() => undefined); });
  const made = jobs.print(job);
  expect(clock.waits).toEqual([longestPrint]);
  clock.ring();
  expect(await made).toMatchObject({ ok: false, problem: { code: 'pdf-too-slow', what: expect.stringContaining('10 minutes') as string, remedy: expect.stringContaining('Nothing was saved') as string } });
  expect([(given as AbortSignal | null)?.aborted, reported.length, jobs.read(job, 0, 1).ok, clock.stopped]).toEqual([true, 1, false, 1]);
  expect(jobs.begin(4).ok).toBe(true);
});

it('one that is made in time stops the clock, and its pages are shown once', async () => {
  let shown = '';
  const { jobs, job, clock } = jobsWith((address) => {
    shown = new TextDecoder().decode(jobs.answer(address)?.body);
    expect(jobs.answer(address)).toBeNull();
    return Promise.resolve(new Uint8Array([1, 2, 3]));
  });
  expect(await jobs.print(job)).toEqual({ ok: true, value: { size: 3 } });
  expect([shown, clock.stopped]).toEqual(['<p>one</p>', 1]);
  expect(jobs.read(job, 0, 3)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
});

it('whose page is gone is dropped, also while it is being made', async () => {
  const { jobs, job, clock, reported } = jobsWith(() => new Promise(() => undefined));
  const made = jobs.print(job);
  jobs.dropAll();
  expect(await made).toMatchObject({ ok: false, problem: { code: 'no-such-pdf' } });
  expect([jobs.read(job, 0, 1).ok, jobs.write(job, pages.length, pages).ok, reported, clock.stopped]).toEqual([false, false, [], 1]);
});

it('the one that is given up drops no other that began meanwhile', async () => {
  const { jobs, job, clock } = jobsWith(() => new Promise(() => undefined));
  const made = jobs.print(job);
  const next = jobs.begin(pages.length);
  clock.ring();
  expect(await made).toMatchObject({ ok: false });
  expect(jobs.write(next.ok ? next.value.job : '', 0, pages).ok).toBe(true);
});
