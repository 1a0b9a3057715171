// What a name book does to each kind of text that a record holds.
import type { Inline } from '../../model/text.ts';
import { foldedKey } from './folded-text.ts';
import { namesIn } from './find-names.ts';
import type { TextVisitor } from './map-texts.ts';
import type { NameBook, YoungName } from './name-book.ts';
import { inlineSource, replacedInline } from './replace-inline.ts';
import { replaced, replacementsFor } from './put-in-place.ts';
import { ordinaryFirstNames } from './ordinary-words.ts';

const lineWith = (text: string, book: NameBook): string => replaced(text, replacementsFor(text, namesIn(text, book).found));

/** A file is often named in small letters: "jasmine-poem.jpg". */
const fileNameWith = (name: string, book: NameBook): string => {
  const line = lineWith(name, book);
  const young = book.young.filter(({ parts, rule }) => rule !== 'first-name' && rule !== 'as-agreed' && !ordinaryFirstNames.has(parts.first.toLowerCase()));
  return young.reduce((text, { parts, forms, printed }) => {
    if (forms.inAddress(text)) return `${printed.one}${/\.[a-z0-9]{1,5}$/i.exec(text)?.[0] ?? ''}`;
    return text.split(/(?<=[^\p{L}])|(?=[^\p{L}])/u).map((word) => (foldedKey(word) === parts.first.toLowerCase() ? printed.one : word)).join('');
  }, line);
};

const inlineWith = (content: readonly Inline[], book: NameBook): readonly Inline[] => {
  const source = inlineSource(content);
  const replacements = replacementsFor(source, namesIn(source, book).found);
  return eachAlone(replacements.length === 0 ? content : replacedInline(content, replacements), book);
};

const meetsLetter = (left: Inline | undefined, right: Inline | undefined): boolean =>
  left?.type === 'text' && right?.type === 'text' && /\p{L}$/u.test(left.text) && /^\p{L}/u.test(right.text);

/** Where two runs meet without a space ("Quill" in bold, "and") the name ends with its run, not with the word. */
const eachAlone = (content: readonly Inline[], book: NameBook): readonly Inline[] => {
  return content.map((inline, index) =>
    inline.type === 'text' && (meetsLetter(content[index - 1], inline) || meetsLetter(inline, content[index + 1])) ? { ...inline, text: lineWith(inline.text, book) } : inline);
};

const namedIn = (address: string, book: NameBook): YoungName | undefined =>
  book.young.find(({ forms }) => forms.inAddress(decoded(address))) ?? namesIn(decoded(address), book).found[0]?.young;

/** "%20" and the like; a broken one stays as it is. */
const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** First name in one cell, surname in another: neither would be found alone. */
const rowWith = (texts: readonly string[], book: NameBook): ReadonlyMap<number, string> => {
  const keys = texts.map(foldedKey);
  const instead = new Map<number, string>();
  for (const { parts, printed } of book.young) {
    const surname = parts.surname === null ? -1 : keys.indexOf(parts.surname.toLowerCase());
    const first = keys.findIndex((key) => key === parts.first.toLowerCase() || key === [parts.first, ...parts.middle].join(' ').toLowerCase());
    if (surname < 0 || first < 0) continue;
    instead.set(first, printed.one.charAt(0).toLocaleUpperCase('en-GB') + printed.one.slice(1));
    instead.set(surname, '');
  }
  return instead;
};

export const namesVisitor = (book: NameBook): TextVisitor => ({
  line: (text) => lineWith(text, book),
  fileName: (name) => fileNameWith(name, book),
  inline: (content) => inlineWith(content, book),
  href: (href) => (namedIn(href, book) === undefined ? href : null),
  row: (texts) => rowWith(texts, book),
});
