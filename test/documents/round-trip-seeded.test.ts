// Minutes of every mixture of blocks, made from a seed, through Word and back: the rule must hold, not the example.
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../shared/model/text-block.ts';
import { minute, minutesSet, proposal } from '../unit/importing/proposal-fixture.ts';
import { thereAndBack } from './round-trip.ts';
import { minutesStructure } from './structure.ts';

const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
};

const sentences = [
  'The Panel considered the matter in detail.', 'Officers were thanked for their work.', 'It was noted that visits had increased by 12% since June, 2019.',
  'A question was raised about transport: none was planned.', 'The Chair would write to the Minister.',
];
const manners = ['unanimously', 'nem. con.', 'by 5 votes to 2', 'by 6 votes to 3, with one abstention', "on the Chair's casting vote", '(5 for, 2 against)', 'by a majority'];
const romans = ['i', 'ii', 'iii', 'iv', 'v'];

/** One structure of two to four lines, after a paragraph that separates it from the one before. */
const structure = (chance: (below: number) => number): TextBlock[] => {
  const text = (): string => sentences[chance(sentences.length)] ?? '';
  const length = 2 + chance(3);
  const each = <T>(make: (at: number) => T): T[] => Array.from({ length }, (_, at) => make(at));
  const lead: TextBlock = { type: 'paragraph', text: text() };
  const letterOf = (at: number): string => String.fromCharCode(97 + at);
  const letter = (at: number): string => `(${letterOf(at)})`;
  const manner = manners[chance(manners.length)] ?? '';
  const mixtures: readonly (() => TextBlock[])[] = [
    () => [lead],
    () => [{ type: 'paragraph', text: 'The discussion covered the following:-' }, ...each((): TextBlock => ({ type: 'bullet', text: text() }))],
    () => [{ type: 'subheading', text: 'Placements and health' }, lead],
    () => [lead, ...each((at): TextBlock => ({ type: 'numbered', label: `${at + 1}.`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'lettered', label: letter(at), text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'lettered', label: `(${romans[at] ?? ''})`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'numbered', label: `${at + 1})`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'numbered', label: `(${at + 1})`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'lettered', label: `${letterOf(at)})`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'lettered', label: `${letterOf(at)}.`, text: text() }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'lettered', label: `${romans[at] ?? ''}.`, text: text() }))],
    () => [lead, { type: 'resolution', part: null, text: 'That the budget be approved.', manner }],
    () => [lead, ...each((at): TextBlock => ({ type: 'resolution', part: at + 1, text: `That point ${at + 1} be agreed.`, manner }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'resolution', part: at + 1, label: `${romans[at] ?? ''})`, text: `That point ${at + 1} be agreed.` }))],
    () => [lead, { type: 'resolution', part: null, text: 'That the plan be adopted.', recommended: 'the Cabinet', manner: 'by 5 votes to 2' }],
    () => [lead, ...each((at): TextBlock => ({ type: 'resolution', part: at + 1, text: `That point ${at + 1} be adopted.`, recommended: '', manner: 'unanimously' }))],
    () => [lead, { type: 'resolution', part: null, text: 'That meetings be held on:-', items: ['4th May, 2020', '6th July'] }],
    () => [lead, ...each((at): TextBlock => ({ type: 'resolution', part: at + 1, text: `That point ${at + 1} be agreed.` }))],
    () => [lead, ...each((at): TextBlock => ({ type: 'resolution', part: at + 1, label: letter(at), text: `That point ${at + 1} be agreed.` }))],
  ];
  return mixtures[chance(mixtures.length)]?.() ?? [lead];
};

const titles = ['HEALTH', 'Education update', 'FOSTERING RECRUITMENT - QUARTER 2', 'Any other business', 'Budget 2019/20'];

describe.each(['accessible', 'traditional'] as const)('minutes made from a seed, in the %s style', (style) => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('keep every block through Word and back (seed %i)', async (seed) => {
    const chance = seeded(seed);
    const first = 1 + chance(60);
    const minutes = titles.map((title, at) => minute(first + at, title, Array.from({ length: 1 + chance(5) }, () => [...structure(chance), { type: 'paragraph' as const, text: 'The Panel went on.' }]).flat()));
    const set = { ...minutesSet, minutes, numbering: { first, last: first + minutes.length - 1 }, proceduralNotes: [] };
    const back = await thereAndBack(proposal({ agenda: null, minutes: [set], papers: [] }), style, 'public');
    const blocks = (found: ReturnType<typeof minutesStructure>) => found.minutes.map(({ number, title, blocks: all }) => ({ number, title, all }));
    expect(back.minutes.map(minutesStructure).map(blocks)).toEqual([blocks(minutesStructure(set))]);
  });
});
