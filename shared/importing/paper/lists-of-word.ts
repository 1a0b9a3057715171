// Runs of Word's list paragraphs as nested lists.
import { listPosition } from '../../model/list-labels.ts';
import type { BulletList, ListItem, OrderedList, Paragraph } from '../../model/text.ts';
import type { WordParagraph } from '../../ooxml/word-walk.ts';
import { inlineOfWord } from './inline-of-word.ts';

type List = BulletList | OrderedList;
type Growing = { readonly level: number; readonly isBullet: boolean; readonly format: OrderedList['attrs']['format']; readonly start: number; readonly items: (Paragraph | List)[][] };

/** "3.2" or "3.2.4" numbers a paragraph of the paper; it is no list item. */
export const isParagraphNumber = (marker: string): boolean => /^\d+(\.\d+)+\.?$/.test(marker.trim());

export const isListItem = (paragraph: WordParagraph): boolean =>
  paragraph.list !== null && paragraph.headingLevel === null && (paragraph.list.bullet || listPosition(paragraph.list.marker, null) !== null);

const listOf = ({ isBullet, format, start, items }: Growing): List => {
  const content = items.map((item): ListItem => ({ type: 'listItem', content: item }));
  return isBullet ? { type: 'bulletList', content } : { type: 'orderedList', attrs: { format, start }, content };
};

const begin = (paragraph: WordParagraph, level: number): Growing => {
  const position = paragraph.list === null || paragraph.list.bullet ? null : listPosition(paragraph.list.marker, null);
  return { level, isBullet: position === null, format: position?.format ?? 'decimal', start: position?.value ?? 1, items: [] };
};

/** Whether the paragraph goes on counting where the list stopped. */
const continues = (list: Growing, paragraph: WordParagraph): boolean => {
  const marker = paragraph.list;
  if (marker === null || marker.bullet !== list.isBullet) return false;
  if (marker.bullet) return true;
  const next = listPosition(marker.marker, { format: list.format, value: list.start + list.items.length - 1 });
  return next?.format === list.format && next.value === list.start + list.items.length;
};

/** @param run neighbouring list paragraphs @returns the lists that they make; a new count begins a new list */
export const listsOfWord = (run: readonly WordParagraph[]): List[] => {
  const done: List[] = [];
  const open: Growing[] = [];
  const close = (): void => {
    const list = open.pop();
    if (list === undefined) return;
    const into = open.at(-1)?.items.at(-1);
    if (into === undefined) done.push(listOf(list));
    else into.push(listOf(list));
  };
  for (const paragraph of run) {
    const level = paragraph.list?.level ?? 0;
    while ((open.at(-1)?.level ?? -1) > level) close();
    const top = open.at(-1);
    if (top !== undefined && top.level === level && !continues(top, paragraph)) close();
    if (open.at(-1)?.level !== level) open.push(begin(paragraph, level));
    open.at(-1)?.items.push([{ type: 'paragraph', content: inlineOfWord(paragraph.pieces, { isHeading: false }) }]);
  }
  while (open.length > 0) close();
  return done;
};
