// The fields that a ready phrase leaves in a text until something is written over them.
import { usualBank, type ReadyPhrase } from './phrase-bank.ts';

/** "[date]" for each "{date}" of the usual phrases. @param phrases the panel's own, beside the usual ones */
export const openFieldsOf = (phrases: readonly Pick<ReadyPhrase, 'text'>[]): ReadonlySet<string> =>
  new Set([...usualBank, ...phrases].flatMap(({ text }) => [...text.matchAll(/\{([^{}\n]{1,60})\}/g)].map(([, field = '']) => `[${field}]`)));
