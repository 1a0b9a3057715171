// What the command line and its PDF thread say to each other.
import type { Result } from '../../../shared/model/result.ts';
import type { PdfFacts, PdfPage } from '../../../shared/ports.ts';

/** What is wanted of the file, and what answers it. */
export type PdfAnswers = { readonly pages: readonly PdfPage[]; readonly facts: PdfFacts };

export type PdfThreadData = {
  readonly want: keyof PdfAnswers;
  readonly bytes: Uint8Array;
  /** Options of pdf.js: where its character maps and fonts are. */
  readonly folders: Readonly<Record<string, unknown>>;
};

export type PdfThreadMessage<W extends keyof PdfAnswers = keyof PdfAnswers> =
  /** The thread has loaded its programs. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: Result<PdfAnswers[W]> };
