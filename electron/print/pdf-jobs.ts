// Pages that become a PDF: they come from the app's page in chunks, are shown once to a hidden window under an address of their own, and lie nowhere but in memory.
import { randomBytes, randomUUID } from 'node:crypto';
import { failed, ok, type Result } from '../../shared/ipc/contract.ts';
import { pageHeaders, type AppAnswer, appOrigin } from '../app-protocol.ts';
import { cspNoncePlaceholder } from '../content-security-policy.ts';

/** Shows an address in a hidden window and prints it. Ends, however it ends, once `signal` is aborted. */
export type PrintPages = (address: string, signal: AbortSignal) => Promise<Uint8Array>;

export type PdfJobs = {
  /** `length`: the bytes of the pages, all told. One job at a time: an earlier one is dropped. */
  readonly begin: (length: number) => Result<{ readonly job: string }>;
  readonly write: (job: string, offset: number, bytes: Uint8Array) => Result<null>;
  /** Makes the PDF once all bytes are there, and says how large it is. */
  readonly print: (job: string) => Promise<Result<{ readonly size: number }>>;
  readonly read: (job: string, offset: number, length: number) => Result<Uint8Array>;
  /** Drops pages and PDF, also while it is being made. */
  readonly end: (job: string) => Result<null>;
  /** Drops what there is: the page that asked for it was closed, loaded anew or crashed, and nobody will end it. */
  readonly dropAll: () => void;
  /** The pages, to the first who asks for their address; null: the address is none of these. */
  readonly answer: (url: string) => AppAnswer | null;
};

/** Pages with all their pictures; more would not fit in memory beside the PDF. */
export const largestPages = 512 * 1024 * 1024;

/** Making one takes seconds, the longest packs a minute or two on a slow computer: one that takes longer than this never ends. In milliseconds. */
export const longestPrint = 10 * 60_000;

/** Runs `then` after some milliseconds unless the returned function is called first. */
export type After = (milliseconds: number, then: () => void) => () => void;

const gone = failed({ code: 'no-such-pdf', what: 'This PDF is no longer being made.', remedy: 'Nothing was saved. Make it again.' });
const outOfStep = failed({ code: 'chunk-out-of-step', what: 'A part of the pages arrived out of order.', remedy: 'Nothing was saved. Make the PDF again.' });
const tooLarge = failed({ code: 'pages-too-large', what: 'The pages are too large to make a PDF of here.', remedy: 'Nothing was saved. Print fewer pages, or make the PDF from the Word file.' });
const notMade = failed({ code: 'pdf-not-made', what: 'The PDF could not be made.', remedy: 'Nothing was saved, and your work is safe. Try again, or make the PDF from the Word file.' });
const tooSlow = failed({ code: 'pdf-too-slow', what: 'The PDF was not made within 10 minutes, and was given up.', remedy: 'Nothing was saved, and your work is safe. Print fewer pages, or make the PDF from the Word file.' });

/** `pages` is empty once they were shown: the window has them then. */
type Job = { readonly id: string; pages: Uint8Array; written: number; address: string | null; pdf: Uint8Array | null; readonly abort: AbortController };

const nothing = new Uint8Array(0);

/** Whoever makes it may never answer: who gave it up doesn't wait for that. */
const untilAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  Promise.race([work, new Promise<never>((_resolve, reject) => { signal.addEventListener('abort', () => { reject(new Error('the PDF was given up')); }, { once: true }); })]);

/** @param report gets why a PDF was not made @param after the clock of `longestPrint` */
export const pdfJobs = (printPages: PrintPages, report: (error: unknown) => void, after: After): PdfJobs => {
  let current: Job | null = null;
  const drop = (): void => { current?.abort.abort(); current = null; };
  const find = (id: string): Job | null => (current?.id === id ? current : null);
  return {
    begin: (length) => {
      if (length > largestPages) return tooLarge;
      drop();
      current = { id: randomUUID(), pages: new Uint8Array(length), written: 0, address: null, pdf: null, abort: new AbortController() };
      return ok({ job: current.id });
    },
    write: (id, offset, bytes) => {
      const job = find(id);
      if (job === null) return gone;
      if (offset !== job.written || offset + bytes.length > job.pages.length) { drop(); return outOfStep; }
      job.pages.set(bytes, offset);
      job.written += bytes.length;
      return ok(null);
    },
    print: async (id) => {
      const job = find(id);
      if (job === null) return gone;
      if (job.written !== job.pages.length) { drop(); return outOfStep; }
      job.address = `${appOrigin}/print/${randomUUID()}`;
      let isTooSlow = false;
      const stopWaiting = after(longestPrint, () => { isTooSlow = true; job.abort.abort(); });
      try {
        job.pdf = await untilAborted(printPages(job.address, job.abort.signal), job.abort.signal);
        return job.abort.signal.aborted ? gone : ok({ size: job.pdf.length });
      } catch (error) {
        if (job.abort.signal.aborted && !isTooSlow) return gone;
        report(error);
        if (find(id) !== null) drop();
        return isTooSlow ? tooSlow : notMade;
      } finally {
        stopWaiting();
        job.pages = nothing;
      }
    },
    read: (id, offset, length) => {
      const pdf = find(id)?.pdf ?? null;
      return pdf === null ? gone : ok(pdf.slice(offset, offset + length));
    },
    end: (id) => {
      if (find(id) !== null) drop();
      return ok(null);
    },
    dropAll: drop,
    answer: (url) => {
      if (current === null || current.address === null || url !== current.address) return null;
      current.address = null;
      const nonce = randomBytes(16).toString('base64url');
      const body = new TextEncoder().encode(new TextDecoder().decode(current.pages).replace(cspNoncePlaceholder, nonce));
      current.pages = nothing;
      return { status: 200, headers: { ...pageHeaders(nonce), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
    },
  };
};
