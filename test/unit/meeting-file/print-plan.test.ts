// What a councillor prints of a copy: the pages that were called, and nothing restricted that was not said.
import { describe, expect, it } from 'vitest';
import { drawnPages, printPlan, type PrintChoice } from '../../../shared/meeting-file/reading/print-plan.ts';
import type { ReadingContent, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';

const item = { id: 'item', label: '5', title: 'Homes', access: { level: 'public' as const, paragraphs: [] }, pages: null, note: null, lines: [] };
const paper = (id: string, span: ReadingPaper['span'], own: Partial<ReadingPaper> = {}): ReadingPaper =>
  ({ id, itemId: 'item', appendix: null, title: id, access: { level: 'public', paragraphs: [] }, span, pageHead: [], pageStarts: [], pagesApproximate: false, body: { as: 'pdf', file: 'a'.repeat(64) }, ...own });

const papers = [
  paper('report', { start: 1, end: 12 }), paper('late', { start: 1, end: 2, after: 12 }), paper('letter', { start: 13, end: 20 }),
  paper('family', { start: 21, end: 25 }, { access: { level: 'exempt', paragraphs: [1] } }), paper('shut', { start: 26, end: 27 }, { access: { level: 'confidential', paragraphs: [] }, body: { as: 'withheld' } }),
];
const content: Pick<ReadingContent, 'items' | 'papers'> = { items: [item], papers };

const printed = (choice: PrintChoice, withRestricted = false): unknown => {
  const plan = printPlan(content, choice, withRestricted);
  return plan.ok ? [...(plan.value.agenda ? ['agenda'] : []), ...plan.value.parts.map(({ paper: { id }, from, to, isLeftOut }) => `${id} ${from}-${to}${isLeftOut ? ' left out' : ''}`)] : plan.problem.code;
};

describe('a print', () => {
  it('holds what was chosen, in the order of the pack', () => {
    expect(printed({ as: 'agenda' })).toEqual(['agenda']);
    expect(printed({ as: 'papers', ids: new Set(['letter', 'report']) })).toEqual(['report 1-12', 'letter 13-20']);
    expect(printed({ as: 'papers', ids: new Set() })).toBe('nothing-to-print');
  });

  it('leaves out what is not open, and what is restricted unless that was said', () => {
    expect(printed({ as: 'all' })).toEqual(['agenda', 'report 1-12', 'late 1-2', 'letter 13-20', 'family 21-25 left out', 'shut 26-27 left out']);
    expect(printed({ as: 'all' }, true)).toEqual(['agenda', 'report 1-12', 'late 1-2', 'letter 13-20', 'family 21-25', 'shut 26-27 left out']);
  });

  it('takes pages by their printed numbers, over several papers and into a supplement', () => {
    expect(printed({ as: 'pages', from: '11', to: '14' })).toEqual(['report 11-12', 'late 1-2', 'letter 13-14']);
    expect(printed({ as: 'pages', from: 'page 12B', to: '13' })).toEqual(['late 2-2', 'letter 13-13']);
    expect(printed({ as: 'pages', from: '20', to: '21' })).toEqual(['letter 20-20', 'family 21-21 left out']);
    expect([printed({ as: 'pages', from: '14', to: '11' }), printed({ as: 'pages', from: '1', to: '99' }), printed({ as: 'pages', from: '', to: '3' })]).toEqual(['pages-backwards', 'past-the-end', 'not-a-page']);
  });

  it('counts the pages that are drawn', () => {
    const plan = printPlan(content, { as: 'pages', from: '11', to: '22' }, false);
    expect(plan.ok && drawnPages(plan.value)).toBe(2 + 2 + 8);
  });
});
