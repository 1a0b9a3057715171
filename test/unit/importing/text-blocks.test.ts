import { describe, expect, it } from 'vitest';
import { blocksToText } from '../../../shared/model/blocks-to-text.ts';
import { listLabel, listPosition } from '../../../shared/model/list-labels.ts';
import type { TextBlock } from '../../../shared/model/text-block.ts';
import { textToBlocks } from '../../../shared/model/text-to-blocks.ts';
import { textDocSchema } from '../../../shared/model/text.ts';
import { makers } from './proposal-fixture.ts';

const there = (blocks: readonly TextBlock[]) => blocksToText(blocks, makers().newId);
const andBack = (blocks: readonly TextBlock[]) => textToBlocks(there(blocks));

describe('markers of lists', () => {
  it.each([
    ['1.', 'decimal', 1], ['(2)', 'decimal', 2], ['12)', 'decimal', 12], ['(a)', 'lowerLetter', 1], ['b.', 'lowerLetter', 2],
    ['(i)', 'lowerRoman', 1], ['(iv)', 'lowerRoman', 4], ['(aa)', 'lowerLetter', 27], ['(v)', 'lowerLetter', 22],
  ])('%s is read', (label, format, value) => {
    expect(listPosition(label, null)).toEqual({ format, value });
  });

  it.each(['3.2', '(A)', 'IV.', '0.', '(abc)', ''])('%s is in none of our sequences', (label) => {
    expect(listPosition(label, null)).toBeNull();
  });

  it('(i) goes on after (h), and (v) after (iv)', () => {
    expect(listPosition('(i)', { format: 'lowerLetter', value: 8 })).toEqual({ format: 'lowerLetter', value: 9 });
    expect(listPosition('(v)', { format: 'lowerRoman', value: 4 })).toEqual({ format: 'lowerRoman', value: 5 });
  });

  it('read back as they print, far along', () => {
    for (let value = 1; value <= 60; value += 1) {
      for (const format of ['decimal', 'lowerLetter', 'lowerRoman'] as const) {
        const previous = value === 1 ? null : { format, value: value - 1 };
        expect(listPosition(listLabel({ format, value }), previous)).toEqual({ format, value });
      }
    }
  });
});

describe('printed blocks as a text', () => {
  it('come back as they were', () => {
    const blocks: TextBlock[] = [
      { type: 'paragraph', text: 'It was noted:-' },
      { type: 'bullet', text: 'one' },
      { type: 'numbered', label: '1.', text: 'first' },
      { type: 'numbered', label: '2.', text: 'second' },
      { type: 'bullet', text: 'between' },
      { type: 'numbered', label: '3.', text: 'third' },
      { type: 'numbered', label: '1.', text: 'begins again' },
      { type: 'lettered', label: '(i)', text: 'roman' },
      { type: 'lettered', label: '(ii)', text: 'roman two' },
      { type: 'subheading', text: 'A heading' },
      { type: 'resolution', part: null, text: 'That it be noted.' },
      { type: 'resolution', part: null, text: 'That it be sent.', items: ['here', 'there'] },
      { type: 'resolution', part: 1, text: 'That one.' },
      { type: 'resolution', part: 2, text: 'That two.' },
      { type: 'resolution', part: 1, label: '(a)', text: 'That a.', recommended: 'Cabinet' },
      { type: 'resolution', part: 2, label: '(b)', text: 'That b.', recommended: 'Cabinet' },
      { type: 'resolution', part: 3, text: 'That three.', recommended: '' },
      { type: 'resolution', part: null, text: 'That four.', manner: 'by 5 votes to 2' },
      { type: 'resolution', part: 1, label: 'a)', text: 'That five.' },
      { type: 'resolution', part: 2, label: 'b)', text: 'That six.' },
      { type: 'lettered', label: 'i.', text: 'roman with a stop' },
      { type: 'lettered', label: 'ii.', text: 'roman two with a stop' },
      { type: 'numbered', label: '(1)', text: 'in brackets' },
      { type: 'numbered', label: '2)', text: 'in one bracket' },
    ];
    expect(andBack(blocks)).toEqual(blocks);
  });

  it('make one resolution of parts that run on and a new one of parts that begin again', () => {
    const parts = [1, 2, 1, 2, 3].map((part): TextBlock => ({ type: 'resolution', part, text: `That ${part}.` }));
    expect(there(parts).content.map((block) => (block.type === 'resolution' ? block.content.length : 0))).toEqual([2, 3]);
  });

  it('fit the strict schema, also when empty', () => {
    expect(textDocSchema.safeParse(there([])).success).toBe(true);
    expect(textDocSchema.safeParse(there([{ type: 'paragraph', text: '  ' }, { type: 'bullet', text: 'x' }])).success).toBe(true);
    expect(andBack([])).toEqual([]);
  });

  it('flatten nested lists and tables in reading order', () => {
    const p = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] });
    expect(
      textToBlocks({
        type: 'doc',
        content: [
          { type: 'bulletList', content: [{ type: 'listItem', content: [p('outer'), { type: 'bulletList', content: [{ type: 'listItem', content: [p('inner')] }] }] }] },
          { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [p('head')] }] }] },
          { type: 'blockquote', content: [p('quoted')] },
        ],
      }),
    ).toEqual([
      { type: 'bullet', text: 'outer' }, { type: 'bullet', text: 'inner' }, { type: 'paragraph', text: 'head' }, { type: 'paragraph', text: 'quoted' },
    ]);
  });
});
