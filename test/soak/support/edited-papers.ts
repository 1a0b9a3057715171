// Papers of an invented panel, marks on them and a next issue after scripted changes, with the truth of where each marked sentence went. It knows nothing of how marks are placed.

export type Chance = () => number;

/** Mulberry32. */
export const chanceOf = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const pick = <T>(chance: Chance, from: readonly T[]): T => {
  const found = from[Math.floor(chance() * from.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
};
const between = (chance: Chance, least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));

const words = ('the of and to in a for that with by from on is are was were has have will should panel members children carers placement placements school schools reviews health visits independent officer service team '
  + 'manager during quarter year period number rate increase decrease against target compared reported noted young people support plan plans education pathway adviser leaving care foster homes local area authority partners '
  + 'attendance assessment assessments timely stability sibling contact family court proceedings adoption matched recruitment training budget spend forecast pressure savings risk audit findings actions progress review annual '
  + 'strategy priorities voice participation council update feedback survey responses positive concerns raised agreed next steps december march june september twelve forty percent average national regional neighbours').split(' ');

/** In nearly every paper: the trap. */
const boilerplate = [
  'That the report be noted.', 'There are no direct financial implications arising from this report.', 'None.', 'Not applicable.', 'The Panel is asked to note the contents of this report.',
  'There are no legal implications arising directly from this report.', 'An equality impact assessment is not required for this report.', 'Members are invited to comment.', 'For information.',
];

export type Sentence = { readonly id: number; readonly words: readonly string[] };
export type Block = { readonly key: string; readonly sentences: readonly Sentence[] };
export type Paper = { readonly id: string; readonly itemId: string; readonly title: string; readonly blocks: readonly Block[] };
export type Place = { readonly paperId: string; readonly block: string; readonly start: number; readonly end: number };

const uuid = (kind: number, number: number): string => `0190${String(kind).padStart(4, '0')}-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const textOf = ({ sentences }: Block): string => sentences.map((sentence) => sentence.words.join(' ')).join(' ');

type Made = { readonly chance: Chance; nextSentence: number; nextPaper: number };

const sentence = (made: Made): Sentence => {
  const count = between(made.chance, 5, 24);
  const list = Array.from({ length: count }, () => (made.chance() < 0.06 ? String(between(made.chance, 2, 400)) : pick(made.chance, words)));
  list[0] = (list[0] ?? '').replace(/^./, (letter) => letter.toUpperCase());
  list[count - 1] = `${list[count - 1] ?? ''}.`;
  return { id: (made.nextSentence += 1), words: list };
};
const fixed = (made: Made, text: string): Sentence => ({ id: (made.nextSentence += 1), words: text.split(' ') });

const section = (made: Made, heading: string): Block[] => [
  { key: '', sentences: [fixed(made, heading)] },
  ...Array.from({ length: between(made.chance, 1, 4) }, () => ({
    key: '', sentences: made.chance() < 0.3 ? [fixed(made, pick(made.chance, boilerplate))] : Array.from({ length: between(made.chance, 1, 5) }, () => sentence(made)),
  })),
];
const headings = ['Purpose of report', 'Recommendations', 'Background', 'Performance', 'Financial implications', 'Legal implications', 'Equality and diversity', 'Consultation', 'Next steps', 'Appendices'];

const numbered = (blocks: readonly Block[]): Block[] => blocks.map((block, at) => ({ ...block, key: `b:${at}` }));

const paper = (made: Made): Paper => {
  made.nextPaper += 1;
  return { id: uuid(1, made.nextPaper), itemId: uuid(2, made.nextPaper), title: `Report ${made.nextPaper}`, blocks: numbered(headings.slice(0, between(made.chance, 5, 10)).flatMap((heading) => section(made, heading))) };
};

/** Half of the words at most stay as they were where `share` is 0.5. */
const reworded = (chance: Chance, { id, words: old }: Sentence, share: number): Sentence => ({
  id, words: old.flatMap((word) => (chance() >= share ? [word] : chance() < 0.2 ? [] : chance() < 0.25 ? [word, pick(chance, words)] : [pick(chance, words)])),
});

type Change = (made: Made, blocks: readonly Block[]) => readonly Block[];
const changes: Readonly<Record<string, Change>> = {
  'words changed': ({ chance }, blocks) => blocks.map((block) => ({ ...block, sentences: block.sentences.map((each) => (chance() < 0.25 && each.words.length > 5 ? reworded(chance, each, pick(chance, [0.05, 0.1, 0.2, 0.6])) : each)) })),
  'paragraphs moved': ({ chance }, blocks) => {
    const list = [...blocks];
    for (let move = between(chance, 1, 4); move > 0; move -= 1) list.splice(Math.floor(chance() * list.length), 0, ...list.splice(Math.floor(chance() * list.length), between(chance, 1, 2)));
    return list;
  },
  'sections inserted': (made, blocks) => {
    const list = [...blocks];
    list.splice(Math.floor(made.chance() * list.length), 0, ...section(made, pick(made.chance, headings)), ...section(made, 'Addendum'));
    return list;
  },
  'sentences taken out': ({ chance }, blocks) => blocks.map((block) => ({ ...block, sentences: block.sentences.filter(() => chance() > 0.15) })).filter(({ sentences }) => sentences.length > 0),
  'paragraphs joined': ({ chance }, blocks) => blocks.reduce<Block[]>((list, block) => {
    const last = list.at(-1);
    if (last === undefined || chance() > 0.2) return [...list, block];
    return [...list.slice(0, -1), { ...last, sentences: [...last.sentences, ...block.sentences] }];
  }, []),
  'boilerplate put in': (made, blocks) => blocks.flatMap((block) => (made.chance() < 0.15 ? [{ key: '', sentences: [fixed(made, pick(made.chance, boilerplate))] }, block] : [block])),
  nothing: (_made, blocks) => blocks,
};

export type Marked = {
  readonly place: Place;
  readonly quote: string;
  /** Where it stands now; null: it is no longer there. */
  readonly truth: Place | null;
  /** Its words are there, but for one in five at most. */
  readonly survives: boolean;
  readonly change: string;
};
export type EditedPapers = { readonly before: readonly Paper[]; readonly after: readonly Paper[]; readonly marks: readonly Marked[] };

type Selection = { readonly paper: Paper; readonly block: Block; readonly sentences: readonly Sentence[]; readonly words: readonly [number, number] };

/** A part of a sentence, a whole one, or several of a block. */
const select = (chance: Chance, papers: readonly Paper[]): Selection => {
  const chosen = pick(chance, papers);
  const block = pick(chance, chosen.blocks);
  const first = Math.floor(chance() * block.sentences.length);
  const list = block.sentences.slice(first, first + (chance() < 0.25 ? 3 : 1));
  const [only] = list;
  if (list.length > 1 || only === undefined || chance() < 0.5 || only.words.length < 6) return { paper: chosen, block, sentences: list, words: [0, Number.MAX_SAFE_INTEGER] };
  const from = Math.floor(chance() * (only.words.length - 4));
  return { paper: chosen, block, sentences: list, words: [from, from + between(chance, 3, 12)] };
};

/** Where words of sentences stand in a block; what was asked for beyond a sentence's end ends there. */
const placeIn = (paperOf: Paper, block: Block, ids: readonly number[], [from, to]: readonly [number, number]): Place | null => {
  let [at, start, end] = [0, -1, -1];
  for (const each of block.sentences) {
    const length = each.words.join(' ').length;
    if (ids.includes(each.id)) {
      const head = each.words.slice(0, from).join(' ').length;
      if (start < 0) start = at + head + (from > 0 ? 1 : 0);
      end = at + Math.min(length, each.words.slice(0, to).join(' ').length);
    }
    at += length + 1;
  }
  return start < 0 || end <= start ? null : { paperId: paperOf.id, block: block.key, start, end };
};

const sharedPart = (old: string, now: string): number => {
  const [one, other] = [old.split(' '), now.split(' ')];
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) row = row.map((value, at) => (at === 0 ? 0 : word === other[at - 1] ? (row[at - 1] ?? 0) + 1 : value)).map((value, at, list) => (at === 0 ? 0 : Math.max(value, ...list.slice(at - 1, at))));
  return (row.at(-1) ?? 0) / Math.max(one.length, other.length);
};

const truthOf = (after: readonly Paper[], { sentences, words: range }: Selection, quote: string, heirs: ReadonlySet<string>): Pick<Marked, 'truth' | 'survives'> => {
  const ids = sentences.map(({ id }) => id);
  for (const paperNow of after.filter(({ id }) => heirs.has(id))) {
    for (const block of paperNow.blocks) {
      const place = placeIn(paperNow, block, ids.filter((id) => block.sentences.some((each) => each.id === id)), range);
      if (place === null) continue;
      const now = textOf(block).slice(place.start, place.end);
      return { truth: place, survives: sharedPart(quote, now) >= 0.8 };
    }
  }
  return { truth: null, survives: false };
};

/** @param papers how many; about seven pages each make a pack of 400 with 60 */
export const editedPapers = (seed: number, papers: number, marks: number): EditedPapers => {
  const made: Made = { chance: chanceOf(seed), nextSentence: 0, nextPaper: 0 };
  const before = Array.from({ length: papers }, () => paper(made));
  const what = new Map<string, string>();
  const heirs = new Map<string, string>();
  const after = before.flatMap((old): Paper[] => {
    const chosen = [pick(made.chance, Object.keys(changes)), ...(made.chance() < 0.4 ? [pick(made.chance, Object.keys(changes))] : [])];
    const blocks = numbered(chosen.reduce<readonly Block[]>((list, name) => (changes[name] ?? ((_made: Made, same: readonly Block[]) => same))(made, list), old.blocks));
    const fate = made.chance();
    what.set(old.id, `${chosen.join(' and ')}${fate < 0.15 ? ', replaced' : fate < 0.2 ? ', withdrawn' : ''}`);
    if (fate >= 0.15 && fate < 0.2) return [];
    const id = fate < 0.15 ? uuid(3, Number(old.id.slice(-12))) : old.id;
    heirs.set(old.id, id);
    return [{ ...old, id, title: fate < 0.07 ? `${old.title}, revised` : old.title, blocks }];
  });
  const late = Array.from({ length: Math.ceil(papers / 15) }, () => paper(made));
  return {
    before, after: [...after, ...late],
    marks: Array.from({ length: marks }, (): Marked => {
      const selection = select(made.chance, before);
      const place = placeIn(selection.paper, selection.block, selection.sentences.map(({ id }) => id), selection.words);
      if (place === null) throw new Error('A selection without a place');
      const quote = textOf(selection.block).slice(place.start, place.end);
      return { place, quote, ...truthOf(after, selection, quote, new Set([heirs.get(selection.paper.id) ?? ''])), change: what.get(selection.paper.id) ?? '' };
    }),
  };
};
