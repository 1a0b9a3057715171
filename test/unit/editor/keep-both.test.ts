import { describe, expect, it } from 'vitest';
import { keepBoth } from '../../../renderer/ui/text-editor/editor/keep-both.ts';
import type { TextDoc } from '../../../shared/model/text.ts';

const doc = (...lines: readonly string[]): TextDoc => ({
  type: 'doc',
  content: lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] })),
});

describe('keeping both versions of a text', () => {
  it('has what both share once, and then each version\'s own paragraphs, the other window\'s first', () => {
    expect(keepBoth(doc('same', 'mine', 'end'), doc('same', 'theirs', 'end'))).toEqual(doc('same', 'theirs', 'mine', 'end'));
  });

  it('loses nothing when the versions share nothing', () => {
    expect(keepBoth(doc('a', 'b'), doc('c'))).toEqual(doc('c', 'a', 'b'));
  });

  it('is the text itself when both are the same', () => {
    expect(keepBoth(doc('a', 'b'), doc('a', 'b'))).toEqual(doc('a', 'b'));
  });

  it('takes a paragraph that only one of them added once', () => {
    expect(keepBoth(doc('a', 'a'), doc('a'))).toEqual(doc('a', 'a'));
    expect(keepBoth(doc('a'), doc('a', 'new'))).toEqual(doc('a', 'new'));
  });
});
