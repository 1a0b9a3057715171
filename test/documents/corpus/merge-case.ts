// An attachment that a merge must take: what must be in the pack, once and in this order, and what must not be in any byte of it.
import type { ChecklistLine } from './checklist.ts';

export type MergeCase = {
  readonly name: string;
  /** Lines of the checklist that it proves. */
  readonly proves: readonly ChecklistLine[];
  readonly bytes: Uint8Array;
  readonly markers: readonly string[];
  readonly forbidden?: readonly string[];
  /** XML that must stand in the document, beside the markers. */
  readonly holds?: readonly (string | RegExp)[];
};
