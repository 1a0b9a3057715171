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
  /** The pages, to the first who asks for their address; null: the address is none of these. */
  readonly answer: (url: string) => AppAnswer | null;
};

/** Pages with all their pictures; more would not fit in memory beside the PDF. */
export const largestPages = 512 * 1024 * 1024;

const gone = failed({ code: 'no-such-pdf', what: 'This PDF is no longer being made.', remedy: 'Nothing was saved. Make it again.' });
const outOfStep = failed({ code: 'chunk-out-of-step', what: 'A part of the pages arrived out of order.', remedy: 'Nothing was saved. Make the PDF again.' });
const tooLarge = failed({ code: 'pages-too-large', what: 'The pages are too large to make a PDF of here.', remedy: 'Nothing was saved. Print fewer pages, or make the PDF from the Word file.' });
const notMade = failed({ code: 'pdf-not-made', what: 'The PDF could not be made.', remedy: 'Nothing was saved, and your work is safe. Try again, or make the PDF from the Word file.' });

type Job = { readonly id: string; readonly pages: Uint8Array; written: number; address: string | null; pdf: Uint8Array | null; readonly abort: AbortController };

/** @param report gets why a PDF was not made */
export const pdfJobs = (printPages: PrintPages, report: (error: unknown) => void): PdfJobs => {
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
      try {
        job.pdf = await printPages(job.address, job.abort.signal);
      } catch (error) {
        if (job.abort.signal.aborted) return gone;
        report(error);
        drop();
        return notMade;
      }
      return job.abort.signal.aborted ? gone : ok({ size: job.pdf.length });
    },
    read: (id, offset, length) => {
      const pdf = find(id)?.pdf ?? null;
      return pdf === null ? gone : ok(pdf.slice(offset, offset + length));
    },
    end: (id) => {
      if (find(id) !== null) drop();
      return ok(null);
    },
    answer: (url) => {
      if (current === null || current.address === null || url !== current.address) return null;
      current.address = null;
      const nonce = randomBytes(16).toString('base64url');
      const body = new TextEncoder().encode(new TextDecoder().decode(current.pages).replace(cspNoncePlaceholder, nonce));
      return { status: 200, headers: { ...pageHeaders(nonce), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
    },
  };
};
