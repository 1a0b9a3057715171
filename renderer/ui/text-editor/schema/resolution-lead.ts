// The lead of a resolution on screen: the very words that the council's documents print.
import type { Say } from '../../../../shared/phrases/phrase-book.ts';
import type { Resolution } from '../../../../shared/model/text.ts';

export type ResolutionKind = Resolution['attrs']['kind'];
export type Lead = (kind: ResolutionKind, recipient: string | null) => string;

/** "Resolved:-", or for a recommendation "Recommended to Cabinet:-", in the council's own wording. */
export const leadIn =
  (say: Say): Lead =>
  (kind, recipient) => {
    if (kind === 'resolved') return say('resolved');
    return recipient === null || recipient.trim() === '' ? say('recommended') : say('recommended-to', { recipient });
  };
