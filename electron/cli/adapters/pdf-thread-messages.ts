// What the command line and its PDF thread say to each other.
import type { Result } from '../../../shared/model/result.ts';
import type { PdfPage } from '../../../shared/ports.ts';

export type PdfThreadData = {
  readonly bytes: Uint8Array;
  /** Options of pdf.js: where its character maps and fonts are. */
  readonly folders: Readonly<Record<string, unknown>>;
};

export type PdfThreadMessage =
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'done'; readonly result: Result<readonly PdfPage[]> };
