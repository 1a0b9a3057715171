// Takes a name out of every text of a record and tells what it took; what a schema says (kinds, ids, hashes, times) is no text.
import { decodedAddress } from '../../../shared/rules/erased-names/address-spans.ts';
import type { NameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import type { Inline } from '../../../shared/model/text.ts';
import type { TextVisitor } from '../../../shared/rules/young-names/map-texts.ts';
import { replaced } from '../../../shared/rules/young-names/put-in-place.ts';
import type { Replacement } from '../../../shared/rules/young-names/put-in-place.ts';
import { inlineSource, replacedInline } from '../../../shared/rules/young-names/replace-inline.ts';
import { isSchemaWord } from './schema-words.ts';

/** What stands where a name stood. */
export const nameErased = '[name erased]';

/** @param took hears of each place as it read */
export const nameVisitor = (search: NameSearch, took: (words: string) => void = () => undefined): TextVisitor => {
  const replacements = (text: string): Replacement[] =>
    search.places(text).map(({ start, end }) => {
      took(text.slice(start, end));
      return { start, end, text: nameErased };
    });
  const line = (text: string): string => (isSchemaWord(text) ? text : replaced(text, replacements(text)));
  return {
    line,
    fileName: (name) => {
      const rest = line(name);
      if (!search.inAddress(rest)) return rest;
      took(name);
      return `${nameErased}${/\.[a-z0-9]{1,5}$/i.exec(rest)?.[0] ?? ''}`;
    },
    inline: (content) => {
      const found = replacements(inlineSource(content));
      const rest = found.length === 0 ? content : replacedInline(content, found);
      // Where two runs meet without a space ("Quill" in bold, "and") the name ends with its run.
      return rest.length < 2 ? rest : rest.map((inline): Inline => (inline.type === 'text' ? { ...inline, text: line(inline.text) } : inline));
    },
    href: (href) => {
      const words = decodedAddress(href);
      if (!search.inAddress(words) && search.places(words).length === 0) return href;
      took(href);
      return null;
    },
    row: (texts) => {
      const at = search.apart(texts);
      if (at === null) return new Map();
      took(`${texts[at.first]?.trim() ?? ''} ${texts[at.surname]?.trim() ?? ''}`);
      return new Map([[at.surname, ''], [at.first, nameErased]]);
    },
  };
};
