// What is to be printed, and how: chosen by an officer in a dialog or on the command line (DOMAIN 1, printing).
import type { Id } from '../../model/record.ts';

export type PrintWhat =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'pack' }
  /** All papers of an item, by its printed number. */
  | { readonly kind: 'item'; readonly label: string }
  /** One paper with its appendices, or an appendix alone. */
  | { readonly kind: 'paper'; readonly id: Id }
  /** From one page to another as they are printed: "12", "76A". */
  | { readonly kind: 'pages'; readonly from: string; readonly to: string };

export type PrintChoice = {
  readonly what: PrintWhat;
  /** Double: each paper begins on a right-hand page. */
  readonly sides: 'single' | 'double';
  /** 18 points and more; its pages are others than the pack's, whose numbers are told beside the text. */
  readonly large: boolean;
  /** As pages for a PDF; absent: as a Word file. Large print is a Word file. */
  readonly asPdf?: boolean;
};
