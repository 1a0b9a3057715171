// What prints in place of the names that were found: with a capital where a sentence begins, in the plural where several stand in a row.
import { sentenceCase } from '../../phrases/names.ts';
import type { FoundName } from './find-names.ts';

/** `start` and `end` count in the source text. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string };

const joins = /^(?:\s*,\s*|\s*,?\s+(?:and|or|&)\s+|\s*&\s*)$/i;

type Group = { readonly start: number; readonly end: number; readonly members: readonly FoundName[] };

const grouped = (source: string, found: readonly FoundName[]): Group[] => {
  const groups: Group[] = [];
  for (const name of found) {
    const last = groups.at(-1);
    const first = last?.members[0];
    const joined = last !== undefined && first !== undefined && first.young.printed.several !== null
      && first.young.printed.one === name.young.printed.one && joins.test(source.slice(last.end, name.start));
    if (joined) groups[groups.length - 1] = { start: last.start, end: name.end, members: [...last.members, name] };
    else groups.push({ start: name.start, end: name.end, members: [name] });
  }
  return groups;
};

const wordsOf = ({ members }: Group): string => {
  const first = members[0];
  if (first === undefined) return '';
  const { one, several } = first.young.printed;
  const words = members.length > 1 ? (several ?? one) : one;
  if (members.every(({ inCapitals }) => inCapitals)) return words.toLocaleUpperCase('en-GB');
  return first.atStart ? sentenceCase(words) : words;
};

/** In order of their places; a name that prints as it stands is left out. */
export const replacementsFor = (source: string, found: readonly FoundName[]): Replacement[] =>
  grouped(source, found)
    .map((group) => ({ start: group.start, end: group.end, text: wordsOf(group) }))
    .filter(({ start, end, text }) => source.slice(start, end) !== text);

export const replaced = (source: string, replacements: readonly Replacement[]): string => {
  let text = '';
  let from = 0;
  for (const each of replacements) {
    text += source.slice(from, each.start) + each.text;
    from = each.end;
  }
  return text + source.slice(from);
};
