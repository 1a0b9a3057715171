// The trace that a marker keeps of what was erased, by which it is known again in a file that comes in later (DESIGN section 4).
import type { Id } from '../../../shared/model/record.ts';
import { markOf, traceOfName, tracedNames } from '../../../shared/rules/name-traces.ts';
import type { NameTrace } from '../../../shared/rules/name-traces.ts';
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
    case 'name': return { kind: 'name', ...traceOfName(erased.name, salt) };
  }
};

const hash = /^[0-9a-f]{64}$/;

/** Every text of a value as somebody reads it: the pieces of a paragraph are one. */
const textsIn = (value: unknown, texts: string[]): string[] => {
  if (typeof value === 'string') texts.push(value);
  else if (Array.isArray(value)) {
    const pieces = value.flatMap((each: unknown) => (typeof each === 'object' && each !== null && 'text' in each && typeof each.text === 'string' ? [each.text] : []));
    if (pieces.length > 1) texts.push(pieces.join(''));
    for (const each of value) textsIn(each, texts);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) for (const each of Object.values(value)) textsIn(each, texts);
  return texts;
};

/** What of that is in the value, to be scrubbed from it; none when nothing is. */
export const tracedIn = (value: unknown, trace: Trace): readonly Erased[] => {
  if (trace.kind === 'name') return [...new Set(textsIn(value, []).flatMap((text) => tracedNames(text, trace)))].map((name) => ({ kind: 'name', name }));
  const texts = new Set(textsIn(value, []));
  if (trace.kind === 'picture') return [...texts].filter((text) => hash.test(text) && markOf(trace.salt, text) === trace.mark).map((sha256) => ({ kind: 'picture', sha256 }));
  return [...trace.paperIds, ...trace.sectionIds].some((id) => texts.has(id)) ? [{ kind: 'paper', paperIds: new Set(trace.paperIds), sectionIds: new Set(trace.sectionIds) }] : [];
};
