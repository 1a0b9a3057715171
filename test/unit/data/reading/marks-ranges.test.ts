// @vitest-environment jsdom
// What is painted of a mark: its own words and no others.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rangesOf } from '../../../../renderer/features/reading/marks/ranges.ts';
import type { Anchor } from '../../../../shared/marks/anchor.ts';

const sheetOf = (...texts: readonly string[]): HTMLElement => {
  const sheet = document.createElement('div');
  sheet.append(...texts.map((text, at) => {
    const block = document.createElement('p');
    block.dataset['block'] = `p:${at + 1}`;
    block.textContent = text;
    return block;
  }));
  return sheet;
};

const anchor: Anchor = {
  paperId: 'a', paperTitle: 'A paper', itemId: 'b', page: 1, start: { block: 'p:1', offset: 4 }, end: { block: 'p:3', offset: 9 }, position: 4, quote: 'fees rose.\nNobody asked.\nThey fell',
  before: 'The ', behind: '', copies: 1, index: 0, blocks: 3, paperHash: '', sketch: [],
};
const painted = (...texts: readonly string[]): readonly string[] => rangesOf(sheetOf(...texts), anchor).map(String);

beforeEach(() => { vi.stubGlobal('CSS', { escape: (key: string) => key }); });
afterEach(() => { vi.unstubAllGlobals(); });

describe('a mark over several blocks', () => {
  it('is painted from its first word to its last', () => {
    expect(painted('The fees rose.', 'Nobody asked.', 'They fell again.')).toEqual(['fees rose.', 'Nobody asked.', 'They fell']);
    expect(painted('The fees  rose.', 'Nobody asked.', ' They fell again.')).toEqual(['fees  rose.', 'Nobody asked.', ' They fell']);
  });

  it('is not painted over other words in its place', () => {
    expect(painted('The plan names nobody.', 'Nobody asked.', 'They fell again.')).toEqual([]);
    expect(painted('The fees rose.', 'Nobody asked.', 'A summary comes first.')).toEqual([]);
  });
});
