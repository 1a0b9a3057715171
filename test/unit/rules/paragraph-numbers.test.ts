import { describe, expect, it } from 'vitest';
import type { PaperSection } from '../../../shared/model/paper.ts';
import { emptyText } from '../../../shared/model/text.ts';
import type { Block } from '../../../shared/model/text.ts';
import { blockNumbers, fieldNumberKey, paperNumbers } from '../../../shared/rules/paragraph-numbers.ts';

const words = (text: string) => [{ type: 'text' as const, text }];
const p = (text: string): Block => ({ type: 'paragraph', content: words(text) });
const h = (text: string, level: 1 | 2 = 1): Block => ({ type: 'heading', attrs: { level }, content: words(text) });

const at = '2030-01-01T00:00:00.000Z';
const section = (id: string, own: Partial<PaperSection>): PaperSection => ({
  id, createdAt: at, updatedAt: at, rev: 1, deletedAt: null, meetingId: 'm', paperId: 'p', order: 'a0', slot: null, heading: id, hint: '',
  layout: 'numbered', numbered: true, required: false, notApplicable: false, fields: [], text: emptyText, sample: false, ...own,
});

describe('paragraph numbers', () => {
  it('count paragraphs by section, and below a sub-heading by that one', () => {
    const blocks = [p('one'), p('two'), h('Visits'), p('first'), p('second'), h('Health'), p('third')];
    expect([...blockNumbers('3', blocks).values()]).toEqual(['3.1', '3.2', '3.3', '3.3.1', '3.3.2', '3.4', '3.4.1']);
  });

  it('pass over what prints without a number', () => {
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words('x') }] }] };
    const blocks = [p('one'), { type: 'paragraph' } as Block, list, h('lower', 2), p('two')];
    expect([...blockNumbers('7', blocks)].map(([block, label]) => [blocks.indexOf(block), label])).toEqual([[0, '7.1'], [4, '7.2']]);
  });

  it('leave a lead-in at the beginning to the paragraphs that go on with it', () => {
    const lead = p('That the Panel:');
    expect([...blockNumbers('6', [lead, p('note the report'), p('comment on the plan')]).values()]).toEqual(['6.1', '6.2']);
    const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: words('x') }] }] };
    expect([...blockNumbers('3', [p('The issues are:'), list, p('Next')]).values()]).toEqual(['3.1', '3.2']);
    expect([...blockNumbers('3', [p('First.'), p('These follow:'), p('Next')]).values()]).toEqual(['3.1', '3.2', '3.3']);
  });

  it('run through head table, sections and unnumbered sections, and follow a reference to where its paragraph went', () => {
    const anchor = '0190a000-0000-7000-8000-000000000001';
    const target: Block = { type: 'paragraph', attrs: { anchor }, content: words('here') };
    const field = (key: string) => ({ key, label: key, hint: '', kind: 'line' as const, choices: [], value: '' });
    const table = section('head', { layout: 'form-table', fields: [field('meeting'), field('date')] });
    const first = section('first', { text: { type: 'doc', content: [p('one'), target] } });
    const plain = section('plain', { numbered: false, layout: 'text' });
    const second = section('second', { text: { type: 'doc', content: [p('one')] } });
    const numbers = paperNumbers([table, plain, second, first]);
    expect(numbers.fields.get(fieldNumberKey('head', 'date'))).toBe('2');
    expect([...numbers.sections]).toEqual([['second', '3'], ['first', '4']]);
    expect([numbers.targets.get(anchor), numbers.targets.get('first')]).toEqual(['4.2', '4']);
    expect(paperNumbers([table, first, second]).targets.get(anchor)).toBe('3.2');
  });

  it('give a section that is not applicable its number and no paragraphs', () => {
    const numbers = paperNumbers([section('a', { notApplicable: true, text: { type: 'doc', content: [p('old words')] } }), section('b', {})]);
    expect([numbers.sections.get('b'), numbers.blocks.size]).toEqual(['2', 0]);
  });
});
