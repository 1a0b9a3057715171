// What the command line and its thread that draws PDF pages say to each other.
import type { Result } from '../../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../../shared/ports.ts';

/** @property placed whether the place of each word is told too @property most pages; all where it isn't said */
export type PdfDrawTask = { readonly bytes: Uint8Array; readonly placed: boolean; readonly most?: number };

export type PdfDrawMessage = { readonly kind: 'page'; readonly page: DrawnPdfPage } | { readonly kind: 'done'; readonly result: Result<null> };
