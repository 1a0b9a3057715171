import { describe, expect, it } from 'vitest';
import { blockOfPage, pageBeginnings } from '../../../shared/meeting-file/reading/page-places.ts';
import { readingFlow, type FlowBlock, type WordFlowBlock } from '../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingBody, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Block, Inline, Paragraph } from '../../../shared/model/text.ts';

type Section = Extract<ReadingBody, { as: 'written' }>['sections'][number];

const id = (last: string): string => `01900000-0000-7000-8000-${last.padStart(12, '0')}`;
const para = (text: string): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const section = (own: Partial<Section> & { readonly blocks?: readonly Block[] }): Section => {
  const { blocks = [], ...rest } = own;
  return { id: 'a', heading: '', layout: 'text', numbered: false, notApplicable: false, fields: [], text: { type: 'doc', content: [...blocks] }, ...rest };
};
const field = (key: string, value: string): Section['fields'][number] => ({ key, label: `Ask ${key}`, hint: '', kind: 'lines', choices: [], value });
const written = (sections: readonly Section[], look = 'report'): ReadingBody => ({ as: 'written', head: ['Thornbury', 'Panel, 3 May'], look, sections: [...sections] });
const paper = (body: ReadingBody, own: Partial<ReadingPaper> = {}): ReadingPaper => ({
  id: id('1'), itemId: id('2'), appendix: null, title: 'Homes', access: { level: 'public', paragraphs: [] }, span: { start: 6, end: 9 }, pageHead: [], pageStarts: [], pagesApproximate: false, body, ...own,
});
const told = (blocks: readonly FlowBlock[]): string[] => blocks.map(({ key, text }) => `${key} ${text}`);
const inText = (blocks: readonly Block[]): string[] => told(readingFlow(paper(written([section({ blocks })])), {})).slice(3);

describe('the run of a written paper', () => {
  it('has one block for each paragraph of a list, a resolution, a quotation and a cell, under the way that leads to it', () => {
    expect(inText([
      para('First'), { type: 'paragraph' },
      { type: 'bulletList', content: [{ type: 'listItem', content: [para('one'), { type: 'orderedList', attrs: { format: 'decimal', start: 1 }, content: [{ type: 'listItem', content: [para('deeper')] }] }, para('on')] }] },
      { type: 'resolution', attrs: { start: 1, format: 'decimal', kind: 'resolved', recipient: null }, content: [{ type: 'resolutionPart', attrs: { id: id('5') }, content: [para('That it be noted.')] }] },
      { type: 'blockquote', content: [para('We were heard')] },
      { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [para('Home')] }, { type: 'tableHeader', content: [para(' ')] }] }, { type: 'tableRow', content: [{ type: 'tableCell', content: [para('Elm'), para('Oak')] }] }] },
    ])).toEqual(['s:a:0 First', 's:a:2.0.0 one', 's:a:2.0.1.0.0 deeper', 's:a:2.0.2 on', 's:a:3.0.0 That it be noted.', 's:a:4.0 We were heard', 's:a:5.0.0.0 Home', 's:a:5.1.0.0 Elm', 's:a:5.1.0.1 Oak']);
  });

  it('has the words that the screen has: references, lines broken by hand, blanks as they are; of a picture its caption', () => {
    const content: Inline[] = [{ type: 'text', text: 'See  ' }, { type: 'paragraphRef', attrs: { target: 'b' } }, { type: 'hardBreak' }, { type: 'minuteRef', attrs: { target: 'm', label: '12', date: null } }];
    const picture = (alt: string, caption: string): Block => ({ type: 'image', attrs: { sha256: 'f'.repeat(64), width: 1, height: 1, size: 'full', alt, decorative: false, caption, consent: 'not-needed' } });
    const sections = [section({ blocks: [{ type: 'paragraph', content }, picture('A house', 'Elm House'), picture('A garden', '')] }), section({ id: 'b', heading: 'Costs', layout: 'numbered', numbered: true })];
    expect(told(readingFlow(paper(written(sections)), {})).slice(3)).toEqual(['s:a:0 See  1\nMinute No. 12', 's:a:1 Elm House', 's:a:2 A garden', 's:b:h Costs']);
  });

  it('asks in a form what was answered and in a form table everything, and says nothing of a section that is not applicable', () => {
    const fields = [field('who', ' One \n\nTwo'), field('when', '')];
    const run = told(readingFlow(paper(written([section({ id: 'f', layout: 'form', fields }), section({ id: 't', layout: 'form-table', fields }), section({ id: 'n', heading: 'None', notApplicable: true, blocks: [para('Hidden')] })])), {}));
    expect(run.slice(3)).toEqual(['s:f:f:who:l Ask who', 's:f:f:who One\nTwo', 's:t:f:who:l Ask who', 's:t:f:who One\nTwo', 's:t:f:when:l Ask when', 's:n:h None']);
  });

  it('begins with its head and title, a newsletter with the title between', () => {
    const keys = (look: string): string[] => readingFlow(paper(written([], look)), {}).map(({ key }) => key);
    expect(keys('report')).toEqual(['head:0', 'head:1', 'title']);
    expect(keys('newsletter')).toEqual(['head:0', 'title', 'head:1']);
  });
});

describe('the run of a file', () => {
  const words = (text: string) => ({ kind: 'paragraph' as const, pieces: [{ text }] });

  it('of Word has the blocks of its reading view, each paragraph of a table by itself', () => {
    const word: WordFlowBlock[] = [{ kind: 'heading', text: 'Costs' }, words(''), words('Nine'), { kind: 'table', rows: [[[words('A')], []], [[], [words('B'), words('C')]]] }];
    expect(told(readingFlow(paper({ as: 'word', file: 'f' }), { word }))).toEqual(['b:0 Costs', 'b:2 Nine', 'b:3.0.0.0 A', 'b:3.1.1.0 B', 'b:3.1.1.1 C']);
  });

  it('of pages has each page where it is printed, with words or without', () => {
    const run = readingFlow(paper({ as: 'pdf', file: 'f' }, { span: { start: 1, end: 3, after: 76 } }), { pdfPages: ['one', '', 'three'] });
    expect(run).toEqual([{ key: 'p:1', text: 'one', page: 1 }, { key: 'p:2', text: '', page: 2 }, { key: 'p:3', text: 'three', page: 3 }]);
    expect(told(readingFlow(paper({ as: 'picture', file: 'f', type: 'jpg', alt: 'A house' }), {}))).toEqual(['p:1 A house']);
    expect(readingFlow(paper({ as: 'withheld' }), {})).toEqual([]);
  });
});

describe('where printed pages begin in a run', () => {
  const run = (...pages: readonly number[]): readonly FlowBlock[] => pages.map((page, index) => ({ key: `k${index}`, text: '', page }));

  it('is said once for each, though cells and notes go back', () => {
    expect([...pageBeginnings(run(6, 7, 6, 7, 9, 6, 7, 9))]).toEqual([['k1', 7], ['k4', 9]]);
  });

  it('leads to the block in which a page begins that has no block of its own, not to a note behind it', () => {
    const flow = run(6, 7, 7, 9, 6);
    expect([5, 6, 7, 8, 9, 12].map((page) => blockOfPage(flow, page)?.key)).toEqual(['k0', 'k0', 'k1', 'k2', 'k3', 'k4']);
    expect(blockOfPage([], 6)).toBe(null);
  });
});

describe('the printed pages of blocks', () => {
  const blocks = ['One', 'Two', 'Three', 'Four'].map((text) => para(text));
  const pagesOf = (own: Partial<ReadingPaper>, body = written([section({ blocks })])): readonly number[] => readingFlow(paper(body, own), {}).slice(3).map(({ page }) => page);

  it('turn where the page map says so, back too: cells of a row run over a page one after another', () => {
    expect(pagesOf({ pageStarts: [{ page: 7, key: 's:a:1' }, { page: 9, key: 's:a:3' }] })).toEqual([6, 7, 7, 9]);
    expect(pagesOf({ pageStarts: [{ page: 8, key: 's:a:1' }, { page: 7, key: 's:a:2' }, { page: 12, key: 's:a:3' }] })).toEqual([6, 8, 7, 9]);
  });

  it('are about as far as the text has come where nothing is known, and within the paper', () => {
    const long = Array.from({ length: 40 }, () => para('x'.repeat(300)));
    const pages = pagesOf({}, written([section({ blocks: long })]));
    expect([pages[0], pages[10], pages[20], pages[39]]).toEqual([6, 7, 8, 9]);
    expect(pages).toEqual([...pages].sort());
    expect(pagesOf({ span: { start: 6, end: 6 } })).toEqual([6, 6, 6, 6]);
  });
});
