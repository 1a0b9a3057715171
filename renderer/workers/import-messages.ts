// What page and import worker say to each other.
import type { ImportedFile, ImportStage } from '../../shared/importing/import-file.ts';
import type { Result } from '../../shared/model/result.ts';

export type ImportRequest = { readonly fileName: string; readonly bytes: Uint8Array };

export type ImportReply =
  | { readonly kind: 'stage'; readonly stage: ImportStage }
  | { readonly kind: 'done'; readonly result: Result<ImportedFile> }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
