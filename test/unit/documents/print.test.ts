import { describe, expect, it } from 'vitest';
import type { PackPages, PackPaper } from '../../../shared/documents/pack/build-pack.ts';
import { chosenPapers } from '../../../shared/documents/print/chosen-papers.ts';
import { blanksBehind, sheetsOf } from '../../../shared/documents/print/right-hand-pages.ts';
import type { PrintWhat } from '../../../shared/documents/print/print-choice.ts';
import type { PageSpan } from '../../../shared/model/publication.ts';
import { pagePlace } from '../../../shared/rules/page-labels.ts';

const paper = (id: string, label: string, range: PageSpan, { appendix = null, isShown = true, pages = range.end - range.start + 1 }: { readonly appendix?: number | null; readonly isShown?: boolean; readonly pages?: number } = {}): PackPaper => ({
  entry: {
    id, itemId: `item-${label}`, label, appendix, access: { level: 'public', paragraphs: [], reason: '' }, full: { kind: 'minutes', meeting: {} as never, pages: null }, shown: null, withdrawn: false,
  },
  range, pages: 1, flagged: false, fragment: isShown ? { pages, flagged: false, turns: [], turnsHold: true, findings: [], bytes: new Uint8Array(), title: id, pageHead: [], fileName: null } : null,
});

const pack: Pick<PackPages, 'papers' | 'pages'> = {
  pages: 12,
  papers: [
    paper('report', '4', { start: 1, end: 3 }), paper('annex', '4', { start: 4, end: 5 }, { appendix: 1 }), paper('secret', '5', { start: 6, end: 9 }, { isShown: false }),
    paper('letter', '6', { start: 10, end: 10 }), paper('late', '6', { start: 1, end: 2, after: 10 }), paper('open', '7', { start: 11, end: 12 }, { pages: 1 }),
  ],
};

const chosen = (what: Exclude<PrintWhat, { kind: 'agenda' }>) => {
  const found = chosenPapers(what, pack);
  return found.ok ? { papers: found.value.papers.map(({ entry }) => entry.id), covers: found.value.covers, leftOut: found.value.leftOut } : found.problem.code;
};
const pages = (from: string, to = from) => chosen({ kind: 'pages', from, to });

describe('what is printed of a pack', () => {
  it('is a paper with its appendices, an appendix alone, or all papers of an item', () => {
    expect(chosen({ kind: 'paper', id: 'report' })).toMatchObject({ papers: ['report', 'annex'], covers: [{ start: 1, end: 5 }] });
    expect(chosen({ kind: 'paper', id: 'annex' })).toMatchObject({ papers: ['annex'], covers: [{ start: 4, end: 5 }] });
    expect(chosen({ kind: 'item', label: '6' })).toMatchObject({ papers: ['letter', 'late'], covers: [{ start: 10, end: 10 }, { start: 1, end: 2, after: 10 }] });
    expect(chosen({ kind: 'item', label: '8' })).toBe('no-such-paper');
  });

  it('is for a range of pages every paper that it touches, whole, and says which pages that are', () => {
    expect(pages('3', '4')).toMatchObject({ papers: ['report', 'annex'], covers: [{ start: 1, end: 5 }] });
    expect(pages('10a', '11')).toMatchObject({ papers: ['late', 'open'], covers: [{ start: 1, end: 2, after: 10 }, { start: 11, end: 11 }] });
    expect(pages('10')).toMatchObject({ papers: ['letter'] });
  });

  it('leaves out what the audience does not get, names its pages, and prints nothing where that is all', () => {
    expect(pages('5', '10')).toEqual({ papers: ['annex', 'letter'], covers: [{ start: 4, end: 5 }, { start: 10, end: 10 }], leftOut: [{ start: 6, end: 9 }] });
    expect(pages('7')).toBe('nothing-for-audience');
    expect(chosen({ kind: 'paper', id: 'secret' })).toBe('nothing-for-audience');
  });

  it('refuses pages that the pack has not got, and what is no page', () => {
    expect([pages('13'), pages('4', '3'), pages('x'), pages('0'), pages('10AB')]).toEqual(Array(5).fill('no-such-pages'));
    expect(pagePlace('76AA')).toEqual({ page: 76, letter: 27 });
  });
});

describe('printing on both sides', () => {
  it('begins each part on the front of a sheet, whatever number its page has, and ends without a blank page', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const counts = Array.from({ length: 1 + (seed % 7) }, (_, index) => 1 + ((seed * 7 + index * 13) % 5));
      const blanks = blanksBehind(counts);
      let side = 0;
      counts.forEach((count, index) => {
        expect(side % 2).toBe(0);
        side += count + (blanks.has(index) ? 1 : 0);
      });
      expect(sheetsOf(counts, 'double')).toBe(Math.ceil(side / 2));
      expect(blanks.has(counts.length - 1)).toBe(false);
    }
    expect(sheetsOf([2, 3, 1], 'single')).toBe(6);
  });
});
