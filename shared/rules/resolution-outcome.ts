// What a resolution decided, from its words (DOMAIN M4).

import type { ResolutionOutcome } from '../model/text.ts';

export type Outcome = Exclude<ResolutionOutcome, 'other'>;

const outcomes: readonly (readonly [Outcome, RegExp])[] = [
  ['withdrawn', /\bbe withdrawn\b/i],
  ['deferred', /\bbe deferred\b/i],
  ['referred', /\bbe referred\b/i],
  ['recommended', /\b(?:be recommended to|recommends? (?:to|that))\b/i],
  ['agreed-with-amendment', /\b(?:as amended|with (?:the )?amendments?|subject to (?:the )?(?:following )?(?:amendments?|corrections?|changes?))\b/i],
  ['approved', /\bbe (?:approved|agreed|adopted|endorsed|confirmed|accepted|appointed|supported)\b/i],
  ['noted', /\bbe (?:received and )?noted\b/i],
  ['received', /\bbe received\b/i],
];

/** @param recommended the resolution is a recommendation to another body @returns null: another kind of decision */
export const outcomeOf = (text: string, recommended: boolean): Outcome | null => (recommended ? 'recommended' : (outcomes.find(([, pattern]) => pattern.test(text))?.[0] ?? null));

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  noted: 'Noted', received: 'Received', approved: 'Approved', 'agreed-with-amendment': 'Agreed with amendment', deferred: 'Deferred', referred: 'Referred',
  recommended: 'Recommended to another body', withdrawn: 'Withdrawn',
};
