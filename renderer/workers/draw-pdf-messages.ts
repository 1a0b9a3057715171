// What the pack worker and the worker that draws a PDF say to each other.
import type { Result } from '../../shared/model/result.ts';
import type { DrawnPdfPage } from '../../shared/ports.ts';

/**
 * @property placed whether the place of each word is told too
 * @property most no more pages than these; absent: all
 */
export type DrawPdfRequest = { readonly bytes: Uint8Array; readonly placed: boolean; readonly most?: number };
export type DrawPdfReply = { readonly kind: 'page'; readonly page: DrawnPdfPage } | { readonly kind: 'done'; readonly result: Result<null> };
