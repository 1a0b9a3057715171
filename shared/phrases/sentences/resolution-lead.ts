// The words before a resolution: decided or recommended, to whom, and how it was passed (DOMAIN 1, Minutes; M4).
import type { Resolution } from '../../model/text.ts';
import type { Say } from '../phrase-book.ts';

export type LeadFacts = Pick<Resolution['attrs'], 'kind' | 'recipient' | 'manner'>;

const wordsIn = (text: string | null | undefined): string | null => ((text ?? '').trim() === '' ? null : (text ?? '').trim());

/** "Resolved:-", "Resolved unanimously:-", "Recommended to Cabinet:-", in the council's own wording. */
export const resolutionLead = ({ kind, recipient: to, manner: how }: LeadFacts, say: Say): string => {
  const manner = wordsIn(how);
  const recipient = wordsIn(to);
  if (kind === 'resolved') return manner === null ? say('resolved') : say('resolved-manner', { manner });
  if (recipient === null) return manner === null ? say('recommended') : say('recommended-manner', { manner });
  return manner === null ? say('recommended-to', { recipient }) : say('recommended-to-manner', { recipient, manner: manner.replace(/^\((.*)\)$/, '$1') });
};
