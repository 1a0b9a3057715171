// What is searched of an officer's papers: sections as they are written, words of attached files page by page, text that came with an import.
import { itemsOf, papersOf, sectionsOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Paper, PaperSection } from '../../model/paper.ts';
import type { PageSpan } from '../../model/publication.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { accessOfPapers } from '../../rules/paper-access.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { spread } from '../../meeting-file/reading/pages-of-blocks.ts';
import { pageLabel } from '../../rules/page-labels.ts';
import type { PageText, PrintedPages, SearchPage } from '../search-page.ts';
import { cutPages, type TextBlockWithKey } from './cut-pages.ts';
import { printedPage, printedSpan } from './printed-span.ts';

/** The words of attached files by their SHA-256: each page of a PDF, each piece of a Word file. */
export type FileWords = (sha256: string) => readonly string[];

const sectionBlocks = ({ id, heading, fields, text, notApplicable }: PaperSection): readonly TextBlockWithKey[] => {
  const lines = notApplicable ? [] : [...fields.flatMap(({ label, value }) => (value.trim() === '' ? [] : [`${label} ${value}`])), ...textToBlocks(text).map((block) => block.text)];
  return [heading, ...lines].filter((line) => line.trim() !== '').map((line) => ({ key: id, text: line }));
};

const textsOf = (paper: Paper, snapshot: MeetingSnapshot, fileWords: FileWords): readonly PageText[] => {
  if (paper.file !== undefined) {
    const words = [...(paper.file.picture === undefined ? [] : [paper.file.picture.alt]), ...fileWords(paper.file.sha256)];
    // A file without words is found by its title.
    return (words.length === 0 ? [''] : words).map((text) => ({ text, blocks: [] }));
  }
  if (paper.text !== '') return cutPages(paper.text.split('\n').map((text) => ({ key: '', text }))).map(({ text }) => ({ text, blocks: [] }));
  return cutPages(sectionsOf(snapshot, paper.id).flatMap(sectionBlocks));
};

/** A PDF's pages are the printed ones where all of them were printed; of everything else the range is known, and by the length of its pieces about where in it each begins. */
const printedOf = (span: PageSpan | undefined, { file }: Paper, texts: readonly PageText[]): readonly (PrintedPages | null)[] => {
  if (span === undefined) return texts.map(() => null);
  if (file?.format === 'pdf' && file.pages === span.end - span.start + 1) return texts.map((_, number) => printedPage(Math.min(span.end, span.start + number), span));
  const range = printedSpan(span);
  return span.start === span.end || texts.length === 1 ? texts.map(() => range) : spread(texts, span).map((page) => ({ ...range, about: pageLabel(page, span.after) }));
};

/** @param fileWords none for a file whose words can't be read */
export const paperPages = (snapshot: MeetingSnapshot, fileWords: FileWords): readonly SearchPage[] => {
  const accessOf = accessOfPapers(snapshot);
  const labels = agendaLabels(itemsOf(snapshot, snapshot.meetingId));
  const spans = new Map((snapshot.publications ?? []).flatMap(({ pages }) => pages.map(({ id, span }) => [id, span] as const)));
  return papersOf(snapshot, snapshot.meetingId).flatMap((paper) => {
    const texts = textsOf(paper, snapshot, fileWords);
    const printed = printedOf(spans.get(paper.id), paper, texts);
    return texts.map((text, number): SearchPage => ({
      id: `${paper.id}:${number}`, kind: 'paper', title: paper.title, label: labels.get(paper.itemId ?? '') ?? null, access: accessOf(paper).level,
      itemId: paper.itemId, paperId: paper.kind === 'imported-text' ? null : paper.id, minuteId: null, printed: printed[number] ?? null, ...text,
    }));
  });
};
