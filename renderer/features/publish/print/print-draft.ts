// What stands in the print dialog, and what it asks for.
import type { Audience } from '../../../../shared/documents/document-options.ts';
import type { PrintChoice, PrintWhat } from '../../../../shared/documents/print/print-choice.ts';
import { comparePlaces, pagePlace } from '../../../../shared/rules/page-labels.ts';

export type PrintDraft = {
  readonly kind: 'agenda' | 'pack' | 'paper' | 'pages';
  readonly paperId: string | null;
  readonly from: string;
  readonly to: string;
  readonly audience: Audience;
  readonly isDouble: boolean;
  readonly isLarge: boolean;
  /** Large print is a Word file, whatever stands here. */
  readonly as: 'word' | 'pdf';
  readonly withConfidential: boolean;
};

export type DraftErrors = { readonly paper?: string; readonly from?: string; readonly to?: string };

const pageError = 'Enter a page as it is printed: 12 or 76A.';

/** What is still wrong, by field; nothing where it can be printed. */
export const draftErrors = ({ kind, paperId, from, to }: PrintDraft): DraftErrors => {
  if (kind === 'paper') return paperId === null ? { paper: 'Choose a paper.' } : {};
  if (kind !== 'pages') return {};
  const [first, last] = [pagePlace(from), to.trim() === '' ? pagePlace(from) : pagePlace(to)];
  if (first === null) return { from: pageError };
  if (last === null) return { to: pageError };
  return comparePlaces(first, last) > 0 ? { to: 'The last page comes before the first.' } : {};
};

const whatOf = ({ kind, paperId, from, to }: PrintDraft): PrintWhat => {
  const [first, last] = [from.trim().toUpperCase(), to.trim().toUpperCase()];
  if (kind === 'paper') return { kind, id: paperId ?? '' };
  return kind === 'pages' ? { kind, from: first, to: last === '' ? first : last } : { kind };
};

/** @param draft without errors */
export const choiceOf = (draft: PrintDraft): PrintChoice => ({ what: whatOf(draft), sides: draft.isDouble ? 'double' : 'single', large: draft.isLarge, ...(draft.as === 'pdf' && !draft.isLarge ? { asPdf: true } : {}) });
