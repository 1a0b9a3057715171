// A paper of a reading copy as one run of blocks with the printed page of each: what the screen shows, marks are anchored to and search finds is the same run.
// A block is what a reader selects as one paragraph; its text is, letter for letter, that of the element with its key (`data-block`), a line broken by hand "\n".
// Numbers and marks of lists, "Resolved:-" and the heads of form tables are shown beside blocks and are none.
import { assertNever } from '../../model/assert-never.ts';
import type { FormField } from '../../model/paper.ts';
import { paperNumbers } from '../../rules/paragraph-numbers.ts';
import { fieldKey, fieldLabelKey, headingKey, headKey, pageKey, textKey, titleKey, wordKey } from './flow-keys.ts';
import { pagesOfBlocks } from './pages-of-blocks.ts';
import type { ReadingBody, ReadingPaper } from './reading-content.ts';
import { textFlow } from './text-flow.ts';

export type FlowBlock = {
  /** Stays the same while the block stays: flow-keys.ts. */
  readonly key: string;
  /** Its words, as they are selected on the screen. */
  readonly text: string;
  /** The printed page on which it begins, counted as the paper's `span` counts; `pageLabel` (rules/page-labels.ts) calls it. About, where `pagesApproximate` of the paper says so. */
  readonly page: number;
};

type WordWords = { readonly kind: 'paragraph'; readonly pieces: readonly { readonly text: string }[] };

/** What the run takes of a block of `readingView` (attachments/word), which stands above this folder. */
export type WordFlowBlock = WordWords | { readonly kind: 'heading'; readonly text: string } | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly WordWords[])[])[] };

/** What of a paper's file was read by whoever asks; a written paper and a picture need nothing. */
export type FlowSource = {
  /** `readingView` of the Word file. */
  readonly word?: readonly WordFlowBlock[];
  /** The words of each page of the PDF. */
  readonly pdfPages?: readonly string[];
};

type Words = Pick<FlowBlock, 'key' | 'text'>;

const says = ({ text }: Words): boolean => text.trim() !== '';

/** The lines of an answer, as they print. */
export const answerLines = ({ value }: Pick<FormField, 'value'>): readonly string[] => value.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');

type WrittenBody = Extract<ReadingBody, { as: 'written' }>;

/** A newsletter has its title above the last line of its head. */
const headFlow = ({ head, look }: WrittenBody, title: string): Words[] => {
  const lines = head.map((text, line) => ({ key: headKey(line), text }));
  const above = look === 'newsletter' ? Math.max(0, lines.length - 1) : lines.length;
  return [...lines.slice(0, above), { key: titleKey, text: title }, ...lines.slice(above)];
};

/** A form leaves out what is not answered; in a form table every question has its row. */
const fieldsFlow = ({ id, layout, fields }: WrittenBody['sections'][number]): Words[] => {
  if (layout !== 'form' && layout !== 'form-table') return [];
  return fields.filter((field) => layout === 'form-table' || answerLines(field).length > 0)
    .flatMap((field) => [{ key: fieldLabelKey(id, field.key), text: field.label }, { key: fieldKey(id, field.key), text: answerLines(field).join('\n') }]);
};

const writtenFlow = (body: WrittenBody, title: string): Words[] => {
  const { targets } = paperNumbers(body.sections);
  const numberOf = (target: string): string | null => targets.get(target) ?? null;
  return [...headFlow(body, title), ...body.sections.flatMap((section): Words[] => [
    { key: headingKey(section.id), text: section.heading },
    ...(section.notApplicable ? [] : [...fieldsFlow(section), ...textFlow(section.text, numberOf).map(({ way, text }) => ({ key: textKey(section.id, way), text }))]),
  ])];
};

const wordsOf = ({ pieces }: WordWords): string => pieces.map(({ text }) => text).join('');

const wordFlow = (blocks: readonly WordFlowBlock[]): Words[] => blocks.flatMap((block, at): Words[] => {
  switch (block.kind) {
    case 'heading': return [{ key: wordKey([at]), text: block.text }];
    case 'paragraph': return [{ key: wordKey([at]), text: wordsOf(block) }];
    case 'table': return block.rows.flatMap((cells, row) => cells.flatMap((paragraphs, cell) => paragraphs.map((each, inner) => ({ key: wordKey([at, row, cell, inner]), text: wordsOf(each) }))));
    default: return assertNever(block);
  }
});

/** The run without pages, for who makes the page map. */
export const flowWords = ({ body, title }: Pick<ReadingPaper, 'body' | 'title'>, source: FlowSource): readonly Words[] => {
  switch (body.as) {
    case 'written': return writtenFlow(body, title).filter(says);
    case 'word': return wordFlow(source.word ?? []).filter(says);
    // Pages are there whether anything can be read on them or not.
    case 'pdf': return (source.pdfPages ?? []).map((text, index) => ({ key: pageKey(index + 1), text }));
    case 'picture': return [{ key: pageKey(1), text: body.alt }];
    case 'withheld': return [];
    default: return assertNever(body);
  }
};

/** @returns the paper's blocks in the order in which they are shown; none where the file was not given */
export const readingFlow = (paper: ReadingPaper, source: FlowSource): readonly FlowBlock[] => {
  const words = flowWords(paper, source);
  const pages = pagesOfBlocks(words, paper);
  return words.map((block, index) => ({ ...block, page: pages[index] ?? paper.span.start }));
};
