// A ready phrase leaves fields such as "[date]" in the text until something is written over them: minutes don't go out with one.
import type { Minute } from '../model/meeting.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { openFieldsOf } from '../phrases/open-fields.ts';
import type { ReadyPhrase } from '../phrases/phrase-bank.ts';
import { stop, type Finding } from './finding.ts';

/** @param phrases the panel's own, beside the usual ones @returns one for each minute that has such a field, with the first of them */
export const unfilledFields = (minutes: readonly Minute[], phrases: readonly Pick<ReadyPhrase, 'text'>[]): Finding[] => {
  const fields = openFieldsOf(phrases);
  return minutes.flatMap(({ id, kind, title, text, publicSummary }) => {
    const words = [title, publicSummary ?? '', ...textToBlocks(text).flatMap((block) => [block.text, ...('items' in block ? (block.items ?? []) : [])])].join('\n');
    const field = [...words.matchAll(/\[[^[\]\n]{1,60}\]/g)].map(([found]) => found).find((found) => fields.has(found));
    const where = kind === 'procedural-note' ? 'A procedural note' : `The minute “${title}”`;
    return field === undefined ? [] : [stop('unfilled-field', `${where} still has the field “${field}” of a ready phrase.`, 'Write over it what was meant, or take it out.', { at: 'minutes', minuteId: id })];
  });
};
