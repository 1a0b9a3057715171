// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { britishSpeller } from '../../../renderer/workers/british-speller.ts';
import type { BritishSpeller } from '../../../renderer/workers/british-speller.ts';
import { spelledWords } from '../../../renderer/lib/spelling-words.ts';
import { goToNextMisspelt } from '../../../renderer/ui/text-editor/spelling/next-misspelt.ts';
import { createSpeller } from '../../../renderer/ui/text-editor/spelling/speller.ts';
import type { SpellingPorts } from '../../../renderer/ui/text-editor/spelling/speller.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

const wordsOf = (line: string): string[] => spelledWords(line).map(({ word }) => word);

describe('the words that are spelled', () => {
  it('are not names within a sentence, abbreviations, figures or addresses', () => {
    expect(wordsOf('The IRO told Kirkholme of 14th places; see www.example.org/recieve or a.b@example.org.')).toEqual(['The', 'told', 'of', 'places', 'see', 'or']);
  });
  it('begin each sentence, whatever its quotation marks', () => {
    expect(wordsOf('It ended. \u201cWe heard.\u201d They left')).toEqual(['It', 'ended', 'We', 'heard', 'They', 'left']);
  });
  it('are parts of hyphened words but for beginnings such as co-', () => {
    expect(wordsOf('a co-opted, well-being plan')).toEqual(['opted', 'well', 'being', 'plan']);
  });
  it('keep their places, and their apostrophes as the dictionary has them', () => {
    expect(spelledWords('the child\u2019s plan')[1]).toEqual({ word: "child's", from: 4, to: 11 });
    expect(wordsOf('the members\u2019 plan')).toEqual(['the', 'members', 'plan']);
  });
});

describe('the British dictionary', () => {
  let speller: BritishSpeller;
  beforeAll(() => {
    const read = (name: string): string => readFileSync(path.join('node_modules/dictionary-en-gb', name), 'utf8');
    speller = britishSpeller(read('index.aff'), read('index.dic'));
  });
  it('is British and knows its way back from a slip', () => {
    expect(['organisation', 'colour', 'programme', "children's", 'wellbeing', "Cllr's"].every((word) => speller.isRight(word))).toBe(true);
    expect(['color', 'recieve', 'accomodation'].some((word) => speller.isRight(word))).toBe(false);
    expect(speller.suggest('accomodation')).toContain('accommodation');
  });
});

describe('misspelt words in the text', () => {
  let typing: Typing;
  afterEach(() => { typing.close(); });
  const wrong = new Set(['recieve', 'teh', 'Placment']);
  const ports = (over: Partial<SpellingPorts> = {}): SpellingPorts => ({
    check: vi.fn((words: readonly string[]) => Promise.resolve(words.filter((word) => wrong.has(word)))),
    suggest: () => Promise.resolve([]),
    councilWords: [],
    onAddWord: () => undefined,
    ...over,
  });
  const doc = (...lines: string[]) => ({ type: 'doc', content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })) });
  const marked = () => [...typing.editor.view.dom.querySelectorAll('[data-misspelt]')].map(({ textContent }) => textContent);

  it('are marked a moment after the last key, not the word that is being typed', async () => {
    typing = openEditor(doc('We recieve it.'), { speller: createSpeller(() => ports()) });
    typing.editor.commands.focus('end');
    typing.write(' Now teh');
    await vi.waitFor(() => { expect(marked()).toEqual(['recieve']); });
    typing.write(' end');
    await vi.waitFor(() => { expect(marked()).toEqual(['recieve', 'teh']); });
  });

  it('are asked once, however often they stand', async () => {
    const asked = ports();
    typing = openEditor(doc('recieve recieve', 'recieve again'), { speller: createSpeller(() => asked) });
    await vi.waitFor(() => { expect(marked()).toHaveLength(3); });
    typing.editor.commands.focus('end');
    typing.write(' more');
    await vi.waitFor(() => { expect(asked.check).toHaveBeenCalledTimes(2); });
    expect(vi.mocked(asked.check).mock.calls).toEqual([[['recieve', 'again']], [['more']]]);
  });

  it('are right when the council says so, in any capitals and as an owner', async () => {
    const speller = createSpeller(() => ports({ councilWords: ['Recieve Hall', 'placment'] }));
    typing = openEditor(doc('recieve teh', 'Placment is'), { speller });
    await vi.waitFor(() => { expect(marked()).toEqual(['teh']); });
    expect(speller.isMisspelt("recieve's")).toBe(false);
  });

  it('F7 selects the next one, round again, through lines that are out of sight', async () => {
    const speller = createSpeller(() => ports());
    typing = openEditor(doc('We recieve it.', 'And teh other.'), { speller });
    typing.press('F7');
    expect(typing.asked).toEqual(['spelling']);
    const words: (string | undefined)[] = [];
    for (let time = 0; time < 3; time += 1) words.push((await goToNextMisspelt(typing.editor.view, speller))?.word);
    expect(words).toEqual(['recieve', 'teh', 'recieve']);
    speller.ignore('recieve');
    speller.ignore('teh');
    expect(await goToNextMisspelt(typing.editor.view, speller)).toBeNull();
  });

  it('leave the history alone: undo takes back what was typed', async () => {
    typing = openEditor(doc('We recieve it.'), { speller: createSpeller(() => ports()) });
    typing.editor.commands.focus('end');
    typing.write('x');
    await vi.waitFor(() => { expect(marked()).toEqual(['recieve']); });
    typing.press('Ctrl-z');
    expect(typing.outline()).toEqual(['paragraph: We recieve it.']);
  });
});
