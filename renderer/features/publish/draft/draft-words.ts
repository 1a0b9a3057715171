// Changes since a draft in the words of the screen: a heading for each item, a sentence for each change.
import type { PublishedPages } from '../../../../shared/model/publication.ts';
import type { Id } from '../../../../shared/model/record.ts';
import type { AgendaChanges, ItemChange, PaperChange, SheetChange } from '../../../../shared/rules/agenda-changes.ts';
import type { AccessMark, AgendaMarks } from '../../../../shared/rules/agenda-marks.ts';
import { spanLabels } from '../../../../shared/rules/page-labels.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

/** Changes of one item and its papers; `itemId` null: of the front sheet. */
export type ItemWords = { readonly itemId: Id | null; readonly heading: string; readonly sentences: readonly string[] };

const accessWords = ({ level, paragraphs }: AccessMark): string =>
  level === 'exempt' && paragraphs.length > 0 ? `exempt (${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${paragraphs.join(', ')})` : level;

const or = (words: string): string => (words === '' ? 'nothing' : words);
const day = (date: string): string => (date === '' ? 'no date' : dayInWords(date));

const sheetWords = ({ what, was, is }: SheetChange): string => {
  switch (what) {
    case 'date': return `The date is ${day(is)}; it was ${day(was)}.`;
    case 'time': return `The time is ${or(is)}; it was ${or(was)}.`;
    case 'venue': return `The venue is ${or(is)}; it was ${or(was)}.`;
    case 'front-sheet': return 'The front sheet says something else.';
  }
};

const itemWords = ({ what, item, before }: ItemChange): string => {
  switch (what) {
    case 'item-added': return 'The item is new.';
    case 'item-removed': return 'The item is no longer on the agenda.';
    case 'item-withdrawn': return 'The item is withdrawn.';
    case 'item-moved': return before === null || before.label === item.label ? 'It was moved.' : `It was moved: it was item ${before.label}.`;
    case 'item-renamed': return `It was called “${before?.title ?? ''}”.`;
    case 'item-access': return `It is ${accessWords(item.access)}; it was ${before === null ? '' : accessWords(before.access)}.`;
    case 'item-changed': return 'Something else of it that prints was changed.';
  }
};

const papersName: Readonly<Record<'appendix' | 'public-version' | 'own', string>> = { appendix: 'Appendix', 'public-version': 'Public version', own: 'Paper' };

const paperWords = ({ what, paper, before }: PaperChange): string => {
  const name = paper.isMinutes === true ? 'The earlier minutes' : `${papersName[paper.belongsTo?.as ?? 'own']} “${paper.title.trim() === '' ? 'Untitled' : paper.title}”`;
  switch (what) {
    case 'paper-added': return `${name} ${paper.isMinutes === true ? 'are' : 'is'} new${paper.expected ? ', still to follow' : ''}.`;
    case 'paper-arrived': return `${name} was to follow and is here.`;
    case 'paper-removed': return `${name} ${paper.isMinutes === true ? 'are' : 'is'} gone.`;
    case 'paper-moved': return `${name} was moved here, or to another place here.`;
    case 'paper-renamed': return `${name} was called “${before?.title ?? ''}”.`;
    case 'paper-access': return `${name} is ${accessWords(paper.access)}; it was ${before === null ? '' : accessWords(before.access)}.`;
    case 'paper-changed': return paper.isMinutes === true ? 'The earlier minutes say something else.' : `${name} was changed, or its file replaced.`;
  }
};

const rangesOf = (pages: readonly PublishedPages[], itemId: Id): string => {
  const spans = pages.filter((page) => page.itemId === itemId).map(({ span }) => spanLabels(span));
  const [first, last] = [spans[0], spans.at(-1)];
  return first === undefined || last === undefined ? '' : first.start === last.end ? first.start : `${first.start} to ${last.end}`;
};

export type PagesBothTimes = { readonly was: readonly PublishedPages[]; readonly is: readonly PublishedPages[] };

/** Null where its pages are the same, or one of the two was not counted. */
const pagesWords = (itemId: Id, pages: PagesBothTimes | null): string | null => {
  if (pages === null) return null;
  const [was, is] = [rangesOf(pages.was, itemId), rangesOf(pages.is, itemId)];
  if (was === is) return null;
  return `Pages ${is === '' ? 'none' : is}, before ${was === '' ? 'none' : was}.`;
};

/**
 * In the order of the agenda as it is now; items that are gone come last.
 * @param now the present state, from which the changes were told
 * @param pages of both times, where both are known
 */
export const draftWords = ({ sheet, items, papers }: AgendaChanges, now: AgendaMarks, pages: PagesBothTimes | null): { readonly items: readonly ItemWords[]; /** Items of which only the pages are others. */ readonly shifted: number } => {
  const gone = items.flatMap(({ what, item }) => (what === 'item-removed' ? [item] : []));
  const listed = [...now.items, ...gone].map(({ id, label, title }): ItemWords & { readonly pages: string | null } => ({
    itemId: id, heading: `${label}. ${title}`, pages: pagesWords(id, pages),
    sentences: [...items.filter(({ item }) => item.id === id).map(itemWords), ...papers.filter(({ paper }) => paper.itemId === id).map(paperWords)],
  }));
  const elsewhere = papers.filter(({ paper }) => !listed.some(({ itemId }) => itemId === paper.itemId)).map(paperWords);
  return {
    items: [
      ...(sheet.length === 0 ? [] : [{ itemId: null, heading: 'Front sheet', sentences: sheet.map(sheetWords) }]),
      ...listed.filter(({ sentences }) => sentences.length > 0).map(({ itemId, heading, sentences, pages: own }) => ({ itemId, heading, sentences: own === null ? sentences : [...sentences, own] })),
      ...(elsewhere.length === 0 ? [] : [{ itemId: null, heading: 'Under no item', sentences: elsewhere }]),
    ],
    shifted: listed.filter(({ sentences, pages: own }) => sentences.length === 0 && own !== null).length,
  };
};
