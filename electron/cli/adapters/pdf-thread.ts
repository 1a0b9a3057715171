// pdf.js in a thread of its own: a hostile PDF can loop, fill memory or leave promises rejected, and only the thread pays.
import { parentPort, workerData } from 'node:worker_threads';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import * as engine from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPdfFactsWith } from '../../../shared/attachments/pdf/pdf-facts.ts';
import { readPagesWith } from '../../../shared/importing/pdf/pdf-engine.ts';
import type { PdfThreadData, PdfThreadMessage } from './pdf-thread-messages.ts';

const isData = (value: unknown): value is PdfThreadData => typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;
const tell = (message: PdfThreadMessage): void => { parentPort?.postMessage(message); };

// pdf.js abandons promises of its own when it gives a damaged file up; its answer has come through `readPagesWith` by then.
process.on('unhandledRejection', () => undefined);
// pdf.js finds its other half in a global instead of starting one more thread.
Object.assign(globalThis, { pdfjsWorker: worker });

const data: unknown = workerData;
if (isData(data)) {
  tell({ kind: 'ready' });
  const read = data.want === 'pages' ? readPagesWith : readPdfFactsWith;
  const result = await read(engine, data.bytes, data.folders, (page, of) => { tell({ kind: 'page', page, of }); });
  tell({ kind: 'done', result });
}
