// The printed page of each block of a reading copy: blocks are found again in the paper's Word file, and pages turn where the layout turned them.
import { describe, expect, it } from 'vitest';
import { paperDocument } from '../../../shared/documents/paper-document.ts';
import { paperSheet } from '../../../shared/documents/paper/paper-sheet.ts';
import { buildReading } from '../../../shared/documents/reading/build-reading.ts';
import { pageStarts, writtenPlaces } from '../../../shared/documents/reading/page-map.ts';
import { flowWords, readingFlow } from '../../../shared/meeting-file/reading/reading-flow.ts';
import type { ReadingBody, ReadingPaper } from '../../../shared/meeting-file/reading/reading-content.ts';
import { readWordText } from '../../../shared/ooxml/read-word.ts';
import type { WordParagraph } from '../../../shared/ooxml/word-walk.ts';
import { writtenPaperKinds } from '../../../shared/model/paper.ts';
import { packPorts } from '../../documents/support/attachments.ts';
import { doc, para } from '../../documents/support/make-records.ts';
import { samplePaper } from '../../documents/support/sample-papers.ts';

const printed = (...texts: readonly string[]): WordParagraph[] => texts.map((text, index) => ({
  position: index * 10, lines: [{ text, bold: false }], styleName: null, headingLevel: null, list: null, indent: 0, cell: null, pieces: [], pictures: [], drawn: [],
}));
const blocks = (...texts: readonly string[]) => texts.map((text, index) => ({ key: `k${index}`, text }));
const placed = (texts: readonly string[], paragraphs: readonly string[]) => [...writtenPlaces(blocks(...texts), printed(...paragraphs))].map(([key, position]) => [key, position / 10]);

describe('the paragraphs of a written paper', () => {
  it('are found in their order, what prints beside them passed over', () => {
    expect(placed(['Name', 'Ada', 'That it be noted', '1', '12', '1'], ['Item', 'Name\tAda', 'Resolved:- That it be noted', '1', '12', '1'])).toEqual([['k0', 1], ['k1', 1], ['k2', 2], ['k3', 3], ['k4', 4], ['k5', 5]]);
  });

  it('are not looked for far away, and one that prints otherwise costs no other', () => {
    expect(placed(['Homes', 'It reads so', 'Rents'], ['Homes', 'It prints so', 'Rents', ...Array.from({ length: 20 }, () => 'More'), 'It reads so'])).toEqual([['k0', 0], ['k2', 2]]);
  });

  it.each(writtenPaperKinds)('are all found of a %s', async (kind) => {
    const { snapshot, paperId, files } = samplePaper(kind, 'filled');
    const options = { builtOn: '2031-09-08', files };
    const [sheet, made] = [paperSheet(snapshot, paperId, options), await paperDocument(snapshot, paperId, options)];
    if (!sheet.ok || !made.ok) throw new Error('not made');
    const read = readWordText(made.value);
    if (!read.ok) throw new Error(read.problem.what);
    const { councilName, meeting, look, sections } = sheet.value;
    const body: ReadingBody = { as: 'written', head: [councilName ?? '', meeting], look, sections: sections.map((section) => ({ ...section })) };
    const words = flowWords({ body, title: sheet.value.heading }, {});
    const places = writtenPlaces(words, read.value.paragraphs);
    expect(words.filter(({ key }) => !places.has(key)).map(({ key, text }) => `${key} ${text}`)).toEqual([]);
    const positions = [...places.values()];
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });
});

describe('where pages turn', () => {
  const turns = [{ paragraph: 20, page: 2 }, { paragraph: 40, page: 1 }, { paragraph: 50, page: 3 }];
  const places = new Map([['k0', 10], ['k1', 25], ['k3', 45], ['k4', 60]]);

  it('is said in the numbers of the pack and by block, what has no place going with the one before', () => {
    expect(pageStarts(blocks('a', 'b', 'c', 'd', 'e'), places, turns, { start: 6, end: 8 })).toEqual([{ page: 7, key: 'k1' }, { page: 6, key: 'k3' }, { page: 8, key: 'k4' }]);
  });
});

describe('a paper of some pages in a reading copy', () => {
  const paperOf = async (over: object): Promise<ReadingPaper> => {
    const sample = samplePaper('free', 'blank');
    const text = doc(...Array.from({ length: 60 }, (_, index) => para(`Line ${index} of the paper.`)));
    const snapshot = { ...sample.snapshot, papers: sample.snapshot.papers.map((paper) => ({ ...paper, ...over })), paperSections: (sample.snapshot.paperSections ?? []).map((section) => ({ ...section, text })) };
    const built = await buildReading(snapshot, { builtOn: '2031-09-08', issue: { expiresOn: null, reader: null, copy: null }, restricted: false, withConfidential: false }, true, packPorts);
    const paper = built.ok ? built.value.content.papers[0] : undefined;
    if (paper === undefined) throw new Error('not made');
    return paper;
  };

  it('says which block each page begins with', async () => {
    const paper = await paperOf({});
    const pages = readingFlow(paper, {}).map(({ page }) => page);
    expect(paper.pageStarts.map(({ page }) => page)).toEqual([2, 3]);
    expect([paper.span.end, pages[0], pages.at(-1)]).toEqual([3, 1, 3]);
    expect(paper.pagesApproximate).toBe(false);
  });

  it('says about where, when an officer counted its pages and nobody laid it out', async () => {
    expect(await paperOf({ countedPages: 4 })).toMatchObject({ span: { start: 1, end: 4 }, pageStarts: [], pagesApproximate: true });
  });
});
