// The trace that a marker keeps of what was erased, by which it is known again in a file that comes in later (DESIGN section 4).
import type { Id } from '../../../shared/model/record.ts';
import { decodedAddress } from '../../../shared/rules/erased-names/address-spans.ts';
import { mapTexts } from '../../../shared/rules/young-names/map-texts.ts';
import { inlineSource } from '../../../shared/rules/young-names/replace-inline.ts';
import { markOf, traceOfName, tracedNames } from '../../../shared/rules/name-traces.ts';
import type { NameTrace } from '../../../shared/rules/name-traces.ts';
import { nameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import type { NameSearch } from '../../../shared/rules/erased-names/name-search.ts';
import type { Erased } from './scrub.ts';

/** Ids say nothing of what a thing held; of a name, and of a picture's hash, there is a number only. */
export type Trace =
  | { readonly kind: 'paper'; readonly paperIds: readonly Id[]; readonly sectionIds: readonly Id[] }
  | { readonly kind: 'picture'; readonly salt: string; readonly mark: number }
  | ({ readonly kind: 'name' } & NameTrace);

/** @param salt random, new for each marker */
export const traceOf = (erased: Erased, salt: string): Trace => {
  switch (erased.kind) {
    case 'paper': return { kind: 'paper', paperIds: [...erased.paperIds], sectionIds: [...erased.sectionIds] };
    case 'picture': return { kind: 'picture', salt, mark: markOf(salt, erased.sha256) };
    case 'name': return { kind: 'name', ...traceOfName(erased.search.name, salt) };
  }
};

const hash = /^[0-9a-f]{64}$/;

/** A text as somebody reads it; of a file's name and a link it is enough that first name and surname are in it. */
type Heard = { readonly text: string; readonly isAddress: boolean };

/** Every text of a value: the pieces of a paragraph are one, and so are the cells of a row. */
const textsIn = (value: unknown): Heard[] => {
  const texts: Heard[] = [];
  const hear = (text: string): string => { texts.push({ text, isAddress: false }); return text; };
  const hearAddress = (text: string): string => { texts.push({ text, isAddress: true }); return text; };
  mapTexts(value, {
    line: hear, fileName: hearAddress, href: (href) => { hearAddress(decodedAddress(href)); return href; },
    row: (cells) => { hear(cells.join(' ')); return new Map(); },
    inline: (content) => { hear(inlineSource(content)); return content; },
  });
  return texts;
};

/** Ids and hashes stand where no text does. */
const stringsIn = (value: unknown, strings: Set<string>): Set<string> => {
  if (typeof value === 'string') strings.add(value);
  else if (Array.isArray(value)) for (const each of value) stringsIn(each, strings);
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) for (const each of Object.values(value)) stringsIn(each, strings);
  return strings;
};

/** A name in the text that falls on the mark is the name when it stands there as a name does. */
const namesTraced = ({ text, isAddress }: Heard, trace: NameTrace): NameSearch[] =>
  tracedNames(text, trace).flatMap((name) => {
    const search = nameSearch(name);
    return search === null || (search.places(text).length === 0 && !(isAddress && search.inAddress(text))) ? [] : [search];
  });

/** What of that is in the value, to be scrubbed from it; none when nothing is. */
export const tracedIn = (value: unknown, trace: Trace): readonly Erased[] => {
  if (trace.kind === 'name') {
    const found = new Map(textsIn(value).flatMap((heard) => namesTraced(heard, trace)).map((search) => [search.name, search]));
    return [...found.values()].map((search) => ({ kind: 'name', search }));
  }
  const texts = stringsIn(value, new Set());
  if (trace.kind === 'picture') return [...texts].filter((text) => hash.test(text) && markOf(trace.salt, text) === trace.mark).map((sha256) => ({ kind: 'picture', sha256 }));
  return [...trace.paperIds, ...trace.sectionIds].some((id) => texts.has(id)) ? [{ kind: 'paper', paperIds: new Set(trace.paperIds), sectionIds: new Set(trace.sectionIds) }] : [];
};
