// Two versions of a text compared for people: what was added and removed, word by word, and nothing of it lost.
import { describe, expect, it } from 'vitest';
import type { Block, TextDoc } from '../../../shared/model/text.ts';
import { compareLines, compareTexts, hasChanges, linesOfText } from '../../../shared/rules/compare-texts.ts';
import type { ComparedLine } from '../../../shared/rules/compare-texts.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: Block[]): TextDoc => ({ type: 'doc', content });

/** "a {+b+} [-c-]" for reading a comparison. */
const shown = (lines: readonly ComparedLine[]): string[] =>
  lines.map((line) => line.map(({ kind, words }) => (kind === 'added' ? `{+${words}+}` : kind === 'removed' ? `[-${words}-]` : words)).join(''));

describe('comparing', () => {
  it('marks the words that changed within a paragraph', () => {
    const lines = compareTexts(doc(paragraph("The panel noted the children's report.")), doc(paragraph("The panel welcomed the children's own report.")));
    expect(shown(lines)).toEqual(["The panel [-noted-]{+welcomed+} the children's {+own +}report."]);
  });

  it('shows whole paragraphs that came, went or were written anew', () => {
    const lines = compareTexts(doc(paragraph('First.'), paragraph('Goes away entirely.')), doc(paragraph('First.'), paragraph('Something else here'), paragraph('And more')));
    expect(shown(lines)).toEqual(['First.', '[-Goes away entirely.-]', '{+Something else here+}', '{+And more+}']);
  });

  it('says equal texts are equal', () => {
    expect(hasChanges(compareTexts(doc(paragraph('Same')), doc(paragraph('Same'))))).toBe(false);
    expect(hasChanges(compareTexts(doc(paragraph('Same')), doc(paragraph('Some'))))).toBe(true);
  });

  it('reads lists with their markers, tables by rows, pictures by their words', () => {
    const cell = (text: string) => ({ type: 'tableCell' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] });
    const lines = linesOfText(doc(
      { type: 'orderedList', attrs: { format: 'lowerLetter', start: 2 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'second' }] }] }] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('Year'), cell('2018')] }] },
      { type: 'image', attrs: { sha256: 'a'.repeat(64), width: 1, height: 1, size: 'full', alt: 'A garden', decorative: false, caption: 'May', consent: 'not-needed' } },
      { type: 'paragraph' },
    ));
    expect(lines).toEqual(['(b) second', 'Year | 2018', '[Picture] A garden. May']);
  });

  it('keeps every word of both versions, whatever changed', () => {
    let state = 7;
    const random = (below: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % below;
    };
    const line = (): string => Array.from({ length: 1 + random(8) }, () => ['panel', 'child', 'report', 'carers', "O'Neill", 'ward'][random(6)] ?? '').join(' ');
    for (let round = 0; round < 200; round += 1) {
      const before = Array.from({ length: random(7) }, line);
      const after = before.flatMap((text) => (random(4) === 0 ? [] : random(3) === 0 ? [line(), text] : random(3) === 0 ? [`${text} more`] : [text]));
      const lines = compareLines(before, after);
      const side = (without: string): string[] => lines.map((parts) => parts.filter(({ kind }) => kind !== without).map(({ words }) => words).join('')).filter((words) => words !== '');
      expect(side('added')).toEqual(before);
      expect(side('removed')).toEqual(after);
    }
  });

  it('of files with nothing in common ends at once, and shows their lines whole', () => {
    const wordsOf = (mark: string, count: number): string => Array.from({ length: count }, (_, at) => `${mark}${at}`).join(' ');
    const rows = (mark: string): string[] => Array.from({ length: 3_000 }, (_, at) => wordsOf(`${mark}${at}x`, 12));
    const started = process.cpuUsage();
    const lines = compareLines(['The same.', ...rows('a'), 'The end.'], ['The same.', ...rows('b'), 'The end.']);
    expect([shown(lines)[0], shown(lines).at(-1), lines.length]).toEqual(['The same.', 'The end.', 6_002]);
    // Every other word of one long line, and of many, is another one.
    const mixed = (mark: string, count: number): string => Array.from({ length: count }, (_, at) => (at % 2 === 0 ? `word${at}` : `${mark}${at}`)).join(' ');
    expect(shown(compareLines([mixed('a', 20_000)], [mixed('b', 20_000)])).length).toBe(2);
    const many = (mark: string): string[] => Array.from({ length: 400 }, (_, at) => `${at} ${mixed(mark, 300)}`);
    const side = compareLines(many('a'), many('b')).map((parts) => parts.filter(({ kind }) => kind !== 'added').map(({ words }) => words).join('')).filter((words) => words !== '');
    expect(side).toEqual(many('a'));
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(8_000);
  });
});
