// The lead of a resolution on screen: the very words that the council's documents print.
import type { Say } from '../../../../shared/phrases/phrase-book.ts';
import { resolutionLead, type LeadFacts } from '../../../../shared/phrases/sentences/resolution-lead.ts';

export type ResolutionKind = LeadFacts['kind'];
export type Lead = (facts: LeadFacts) => string;

/** Where no resolutions are written. */
export const noLead: Lead = () => '';

/** "Resolved:-", or for a recommendation "Recommended to Cabinet:-", in the council's own wording. */
export const leadIn =
  (say: Say): Lead =>
  (facts) => resolutionLead(facts, say);
