// A field of a ready phrase that nobody filled in, "[date]", would go out as it stands.
import type { Minute } from '../model/meeting.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { doubt, type Finding } from './finding.ts';

const field = /\[(?!sic\b)[^[\]\n]{1,60}\]/i;

/** @returns a doubt for each minute in which a field stands open, with the first of them */
export const openFieldFindings = (minutes: readonly Minute[]): readonly Finding[] =>
  minutes.flatMap(({ text, title }) => {
    const open = textToBlocks(text).flatMap((block) => field.exec([block.text, ...('items' in block ? (block.items ?? []) : [])].join(' '))?.[0] ?? [])[0];
    return open === undefined ? [] : [doubt('field-open', `“${title}” has a field that is not filled in: ${open}.`, 'Write it on the Minutes tab, or take the brackets away.', { at: 'minutes' })];
  });
