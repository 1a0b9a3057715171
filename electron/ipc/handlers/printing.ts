// Making a PDF: pages in, PDF out, both in chunks. Where it is saved is asked for as with any other file.
import type { PdfJobs } from '../../print/pdf-jobs.ts';
import type { Handlers } from '../answer.ts';

type Printing = Pick<Handlers, 'begin-pages' | 'pages-chunk' | 'print-pages' | 'read-pdf' | 'end-pages'>;

/** The calls that make a PDF. */
export const printingHandlers = (jobs: PdfJobs): Printing => ({
  'begin-pages': ({ length }) => Promise.resolve(jobs.begin(length)),
  'pages-chunk': ({ job, offset, bytes }) => Promise.resolve(jobs.write(job, offset, bytes)),
  'print-pages': ({ job }) => jobs.print(job),
  'read-pdf': ({ job, offset, length }) => Promise.resolve(jobs.read(job, offset, length)),
  'end-pages': ({ job }) => Promise.resolve(jobs.end(job)),
});
