// Names in running text whose letters may be spread over runs: a bold first letter, a link, a line break between first name and surname.
import type { Inline } from '../../model/text.ts';
import type { Replacement } from './put-in-place.ts';

/** A reference prints a number, which ends any word. */
const characters = (inline: Inline): string => (inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : '\ufffc');

export const inlineSource = (content: readonly Inline[]): string => content.map(characters).join('');

/** The part of a run that stays, and the words that come into it: those of a name go where the name begins. */
const rewritten = (inline: Inline, from: number, replacements: readonly Replacement[]): Inline[] => {
  const to = from + characters(inline).length;
  const touching = replacements.filter(({ start, end }) => start < to && end > from);
  if (touching.length === 0) return [inline];
  if (inline.type !== 'text') return [];
  let text = '';
  let at = from;
  for (const { start, end, text: words } of touching) {
    if (start >= from) text += inline.text.slice(at - from, start - from) + words;
    at = Math.min(end, to);
  }
  text += inline.text.slice(at - from);
  return text === '' ? [] : [{ ...inline, text }];
};

/** @param replacements places in `inlineSource(content)`, in order */
export const replacedInline = (content: readonly Inline[], replacements: readonly Replacement[]): Inline[] => {
  let from = 0;
  return content.flatMap((inline) => {
    const rest = rewritten(inline, from, replacements);
    from += characters(inline).length;
    return rest;
  });
};
