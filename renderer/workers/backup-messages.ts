// What page and backup worker say to each other.
import type { Result } from '../../shared/model/result.ts';

export type BackupRequest =
  | { readonly kind: 'write'; readonly database: string }
  | { readonly kind: 'restore'; readonly database: string; readonly bytes: Uint8Array; readonly bringErased: boolean };

export type BackupReply =
  | { readonly kind: 'written'; readonly result: Result<Uint8Array> }
  /** With the number of rows. */
  | { readonly kind: 'restored'; readonly result: Result<number> }
  /** The worker failed in a way that it did not foresee. */
  | { readonly kind: 'stopped' };
