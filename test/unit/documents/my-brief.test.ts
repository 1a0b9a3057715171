// A councillor's brief: their notes by item, what to ask first, and each page says that it is private and what it holds.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { myBrief } from '../../../shared/documents/my-brief/my-brief.ts';
import { anchorFor } from '../../../shared/marks/anchor.ts';
import { markedPaper } from '../../../shared/marks/marked-paper.ts';
import { newMark, type Mark, type MarkKind } from '../../../shared/marks/mark.ts';
import type { ReadingContent } from '../../../shared/meeting-file/reading/reading-content.ts';
import { content, restricted } from '../meeting-file/reading-fixture.ts';

const at = '2031-09-10T09:00:00.000Z';
const [openPaper, secretPaper] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
const words = 'Visits were late in two wards, and nobody says which. Spending rose by a tenth.';

let count = 0;
const mark = (paperId: string, quote: string, kind: MarkKind, text: string, more: Partial<Mark> = {}): Mark => {
  const paper = markedPaper({ id: paperId, itemId: '01900000-0000-7000-8000-000000000002', title: 'The report', source: null, blocks: [{ key: 'p:1', text: words, page: 2 }] });
  const start = words.indexOf(quote);
  const anchor = anchorFor(paper, { start: { block: 'p:1', offset: start }, end: { block: 'p:1', offset: start + quote.length } });
  if (anchor === null) throw new Error('No anchor');
  return { ...newMark(`01900000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`, kind, 'yellow', text, anchor, at), ...more };
};

const opened = async (): Promise<ReadingContent> => {
  const [open, secret] = [await content(), await restricted()];
  return { ...open, papers: open.papers.map((paper) => secret.papers.find(({ id }) => id === paper.id) ?? paper) };
};
const partsOf = async (marks: readonly Mark[], large = false, sealedIds: readonly string[] = []): Promise<{ readonly body: string; readonly head: string; readonly styles: string }> => {
  const parts = unzipSync(await myBrief(await opened(), { marks, restrictedPapers: new Set([secretPaper]), sealedIds: new Set(sealedIds) }, { builtOn: '2031-09-12', large }));
  const part = (name: string): string => new TextDecoder().decode(parts[name]);
  const plain = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return { body: plain(part('word/document.xml')), head: plain(Object.keys(parts).filter((name) => /header\d/.test(name)).map(part).join('\n')), styles: part('word/styles.xml') };
};

describe('my brief', () => {
  it('has what to ask first, then each item with pages, marked words and notes in the order of the paper', async () => {
    const { body, head } = await partsOf([
      mark(openPaper, 'rose by a tenth', 'highlight', ''), mark(openPaper, 'nobody says which', 'question', 'Which wards?'), mark(openPaper, 'late', 'question', 'Asked before', { asked: true }),
      mark(openPaper, 'two wards', 'note', 'Mine is one', { state: 'to-place' }),
    ]);
    const lines = body.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    expect(lines.slice(lines.indexOf('Questions to ask'))).toEqual([
      'Questions to ask', 'Item 5, page 2: Which wards?', '5. Placements', "The Panel's own report", 'Page', 'Marked', 'My note', '2', 'late', 'Question (asked):', 'Asked before', '2', 'nobody says which', 'Question:', 'Which wards?',
      '2', 'rose by a tenth', 'Highlight', 'Without a place in these papers', 'Paper', 'Marked', 'My note', 'The report', 'two wards', 'Note:', 'Mine is one',
    ]);
    expect(head).toContain('Private notes of Councillor O’Hara');
    expect(head).not.toContain('not for publication');
  });

  it('says on each page that it holds notes on what is not for publication', async () => {
    const { body, head } = await partsOf([mark(secretPaper, 'two wards', 'question', 'Is it the sister?')]);
    expect(head).toContain('Holds notes on papers that are not for publication');
    expect(body).toContain('Is it the sister? (not for publication)');
  });

  it('says so of a note that is kept sealed wherever it stands now: without a place, on a public paper or where its paper is gone', async () => {
    const gone = '01900000-0000-7000-8000-000000000077';
    for (const moved of [mark(openPaper, 'two wards', 'note', 'Lost', { state: 'to-place' }), mark(openPaper, 'two wards', 'note', 'Moved'), mark(gone, 'two wards', 'note', 'Gone')]) {
      const { body, head } = await partsOf([moved], false, [moved.id]);
      expect([head.includes('Holds notes on papers that are not for publication'), body.includes('Note (not for publication):')]).toEqual([true, true]);
      const open = await partsOf([moved]);
      expect(`${open.head} ${open.body}`).not.toContain('not for publication');
    }
  });

  it('is made in large print too, and says so where there is no note', async () => {
    const { body, styles } = await partsOf([], true);
    expect(body).toContain('There are no notes on these papers yet.');
    expect(styles).toContain('w:sz w:val="36"');
  });
});
