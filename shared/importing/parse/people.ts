// A printed list of people: "Councillors Able (Chair), Baker and Clark; and Jane Roe, Head of Service".
import { looksLikeName, looksLikePost } from './posts.ts';
import { squash, withoutFullStop } from './text.ts';

export type ReadPerson = {
  readonly name: string;
  readonly councillor: boolean;
  /** As printed before the name: "Councillor", or null. */
  readonly title: string | null;
  readonly post: string | null;
  readonly chair: boolean;
  readonly substituteFor: string | null;
  /** "(substituted by Councillor X)": who came instead. */
  readonly substitutedBy: string | null;
  /** The words in brackets after the name, for a membership. */
  readonly brackets: readonly string[];
};

const councillorTitle = /^(?:the\s+)?(councillors?|cllrs?|couns?|aldermen|alderman|alds?)\b\.?\s*:?\s*/i;
const chairWords = /^(?:in the )?(?:joint[ -]|co-?)?chair(?:man|woman|person)?(?: of the (?:panel|committee|board|meeting))?$/i;
const inChair = /,?\s*(?:[–—-]\s*)?\(?\bin the chair\b\)?/i;
const substituting = /\s*,?\s*(?:as (?:a |the )?substitute|substituting|substitute|deputising|sub\.?)\s+(?:member\s+)?for\s+(.+)$/i;
const remote = /teams|remote|virtual(?!\s+(?:school|head))|zoom|online|video|telephone|phone|dial|hybrid|skype|webex/i;
const partial = /\b(?:minutes?|items?|arriv\w*|left|until|from|part|late|joined)\b/i;

type Piece = { readonly text: string; readonly separator: string };

/** Splits at commas, semicolons and "and" outside brackets; keeps what separated. */
const pieces = (text: string): readonly Piece[] => {
  const found: Piece[] = [];
  let depth = 0;
  let start = 0;
  let separator = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const split = character === ',' || character === ';' || character === '\n' ? character : character === ' ' ? (/^ (?:and|&) /.exec(text.slice(at, at + 5))?.[0] ?? null) : null;
    if (split === null) continue;
    found.push({ text: squash(text.slice(start, at)), separator });
    separator = split.trim() === '' ? '\n' : split.trim();
    start = at + split.length;
    at = start - 1;
  }
  found.push({ text: squash(text.slice(start)), separator });
  return found.flatMap((piece) => {
    const stripped = piece.text.replace(/^(?:and|&)\s+/i, '');
    const text = stripped.replace(/^(?:from|by|on behalf of)\s+/i, '').replace(/\s+\(?for (?:lateness|late arrival|early departure|leaving early|being late)\)?$/i, '');
    return text === '' ? [] : [{ text, separator: stripped === piece.text ? piece.separator : 'and' }];
  });
};

const bare = (text: string): string => squash(text.replace(councillorTitle, ''));

type Reading = { person: ReadPerson; plural: boolean };

/** "; co-opted members: Jo Roe": another sort of people begins inside a list. */
const groupLabel = /^(?:co-?opted|co-?optees|independent|parent governor|church|non-voting|other)\b[^:()]{0,40}:\s*[-–—]*\s*/iu;

const readOne = (text: string, councillor: boolean): Reading | null => {
  let rest = text;
  const brackets: string[] = [];
  rest = squash(rest.replace(/\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, (_, inner: string) => {
    brackets.push(squash(inner));
    return ' ';
  }));
  let chair = brackets.some((words) => chairWords.test(words) || /\bin the chair\b/i.test(words));
  if (inChair.test(rest)) {
    chair = true;
    rest = squash(rest.replace(inChair, ''));
  }
  let substituteFor: string | null = null;
  const substitute = substituting.exec(rest) ?? brackets.map((words) => substituting.exec(` ${words}`)).find((hit) => hit !== null) ?? null;
  if (substitute !== null) {
    substituteFor = bare(substitute[1] ?? '');
    rest = squash(rest.replace(substituting, ''));
  }
  const substitutedBy = brackets.map((words) => /^(?:substituted by|substitute:?|sub:?|represented by)\s+((?!for\b).+)$/i.exec(words)?.[1] ?? /^(.+?)\s+(?:substituting|substituted|deputising|attended|as substitute)(?: in (?:his|her|their) place)?$/i.exec(words)?.[1] ?? null).find((name) => name !== null) ?? null;
  const [inside] = brackets;
  // "Head of Service - People (Ora Pell)": the post first, the name in brackets.
  if (brackets.length === 1 && inside !== undefined && looksLikePost(rest) && looksLikeName(inside) && inside.includes(' ') && !looksLikePost(inside) && !councillorTitle.test(rest)) {
    return { plural: false, person: { name: inside, councillor: false, title: null, post: rest, chair, substituteFor, substitutedBy: null, brackets: [] } };
  }
  const titled = councillorTitle.exec(rest);
  if (titled !== null) rest = rest.slice(titled[0].length);
  const dashed = /^(.+?)\s+[–—-]\s+(.+)$/.exec(rest);
  let post: string | null = null;
  if (dashed !== null) {
    rest = dashed[1] ?? rest;
    if (chairWords.test(dashed[2] ?? '')) chair = true;
    else post = dashed[2] ?? null;
  }
  const spoken = brackets.filter((words) => !chairWords.test(words) && !remote.test(words) && !partial.test(words) && !substituting.test(` ${words}`) && !/substitut|^sub\b/i.test(words) && !/in the chair/i.test(words));
  const plural = titled !== null && /s$|men$/i.test(titled[1] ?? '');
  const name = withoutFullStop(rest).replace(/[\s:;,–-]+$/, '');
  if (name === '' || !/\p{Lu}/u.test(name)) return null;
  return {
    plural,
    person: {
      name, councillor: titled !== null || councillor, title: titled === null ? null : (titled[1] ?? '').replace(/s$/i, '').replace(/men$/i, 'man'),
      post: post ?? spoken[0] ?? null, chair, substituteFor, substitutedBy: substitutedBy === null ? null : bare(substitutedBy), brackets,
    },
  };
};

/** "..., Councillor Roe being in attendance as substitute": who came instead of the one before. */
const standsIn = /^(?:with\s+)?((?:councillor|cllr)\b.+?)\s+(?:(?:being|was|were|is)\s+)?(?:(?:in attendance|present|attending|attended|acting)\s+)?(?:as\s+(?:(?:a|the|his|her|their)\s+)?substitute|substituting|deputising|in (?:his|her|their) (?:place|stead))$/iu;

const isName = (text: string): boolean => {
  const core = squash(text.replace(/\([^()]*\)/g, ' ').replace(inChair, '').replace(substituting, ''));
  return councillorTitle.test(core) || (looksLikeName(core.replace(/\.$/, '')) && !looksLikePost(core));
};

/** A piece that belongs to the person before it: a post, a further word of a post, "Chair". */
const belongs = (piece: Piece, before: ReadPerson | undefined): boolean => {
  if (before === undefined || piece.separator === ';' || piece.separator === '\n' || councillorTitle.test(piece.text)) return false;
  const core = squash(piece.text.replace(/\([^()]*\)/g, ' '));
  if (!isName(core)) return true;
  return before.post !== null && before.brackets.length === 0 && !core.includes(' ') && !core.includes('.');
};

/**
 * The people of a list. "Councillors" holds for every name up to the one after "and", or up to a semicolon.
 * @param allCouncillors the list stands under "Councillors:"
 */
export const readPeople = (text: string, allCouncillors = false): readonly ReadPerson[] => {
  const found: ReadPerson[] = [];
  let sticky = false;
  let ending = false;
  for (let piece of pieces(withoutFullStop(text.trim()))) {
    const before = found.at(-1);
    const group = groupLabel.exec(piece.text);
    if (group !== null) {
      sticky = false;
      ending = false;
      piece = { text: piece.text.slice(group[0].length), separator: ';' };
    }
    if (belongs(piece, before) && before !== undefined && !standsIn.test(piece.text)) {
      const words = squash(piece.text.replace(/\(([^()]*)\)/g, (whole, inner: string) => (remote.test(inner) || partial.test(inner) ? ' ' : whole)));
      const isChair = chairWords.test(words) || /\(chair(?:man|woman|person)?\)$/i.test(words);
      const post = before.post === null ? words : `${before.post}${piece.separator === ',' ? ', ' : ` ${piece.separator} `}${words}`;
      found[found.length - 1] = isChair ? { ...before, chair: true } : { ...before, post };
      continue;
    }
    const inPlace = standsIn.exec(piece.text)?.[1];
    if (inPlace !== undefined && before !== undefined) {
      found[found.length - 1] = { ...before, substitutedBy: bare(inPlace) };
      continue;
    }
    if (piece.separator === ';' || piece.separator === '\n' || ending) sticky = false;
    ending = piece.separator === 'and';
    const reading = readOne(piece.text, allCouncillors || sticky);
    if (reading === null) continue;
    if (reading.person.title !== null) {
      sticky = reading.plural;
      ending = false;
    }
    const title = reading.person.title ?? (sticky ? (found.findLast((person) => person.title !== null)?.title ?? null) : null);
    found.push({ ...reading.person, title });
  }
  return found;
};
