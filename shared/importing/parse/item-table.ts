// An agenda printed as a table: "Item | Title | Lead | Pages".
import type { PageRange } from '../../model/meeting.ts';
import { headOf, type Head } from './heads.ts';
import { isTabbed, type Line } from './lines.ts';
import { lonePages, withoutPageNote } from './page-note.ts';
import { isToFollow } from './to-follow.ts';

export type ItemColumns = { readonly number: number; readonly title: number; readonly pages: number; readonly lead: number; readonly time: number };

const find = (cells: readonly string[], pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell));

const headings = {
  number: /^(?:(?:agenda )?items?(?: no\.?| number)?|nos?\.?|number|#|ref\.?)$/i,
  title: /^(?:title|subject|item title|agenda item|business|description|topic|report|item)$/i,
  lead: /^(?:lead|presenter|presented by|officer|lead officer|who|speaker|report author|report of|owner)/i,
  pages: /^pages?\b|page no|page number/i,
  time: /^(?:time|timing|duration|mins?)/i,
} as const;

const isHeading = (text: string): boolean => Object.values(headings).some((pattern) => pattern.test(text));

/** "Subject Lead": two headings, between which a tab left no more than a space. */
const headingsApart = (cell: string): readonly string[] => {
  const words = cell.split(' ');
  return words.length === 2 && !isHeading(cell) && words.every(isHeading) ? words : [cell];
};

/** Columns that a header row names, or null. */
export const itemColumns = (line: Line): ItemColumns | null => {
  if (line.cells === null) return null;
  const printed = line.cells.map((cell) => cell.join(' '));
  const cells = isTabbed(line) ? printed.flatMap(headingsApart) : printed;
  const number = find(cells, headings.number);
  const title = find(cells, headings.title);
  const at = title === number && number !== -1 ? find(cells.map((cell, index) => (index === number ? '' : cell)), /^(?:title|subject|item|agenda item|business|description|topic|report)/i) : title;
  if (at === -1) return null;
  return {
    number: number === at ? -1 : number, title: at, pages: find(cells, headings.pages),
    lead: find(cells, headings.lead), time: find(cells, headings.time),
  };
};

export type ItemRow = { readonly head: Head; readonly pages: PageRange | null; readonly presenter: string | null; readonly subLines: readonly string[]; /** A number and a title parted by a tab: the title may go on below. */ readonly open: boolean; readonly toFollow: boolean };

const timing = /^(?:\d{1,3}\s*(?:mins?|minutes)\.?|\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*[-–]\s*\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?)?|\d{1,2}\s*[ap]\.?m\.?)$/i;

/** "J Roe 5.20", "4.40 3 - 8": the time's column was too narrow to stand apart from its neighbours. */
const withoutTime = (text: string): string => text.replace(/^\d{1,2}[.:]\d{2}\s+(?=\S)|(?<=\S)\s+\d{1,2}[.:]\d{2}$/g, '');

const numberHead = (text: string, title: string): Head | null => headOf(`${/^\d+[a-z]?$/i.test(text) ? `${text}.` : text} ${title}`);

/** Reads a row as an item; null when it has no number (or, under a "title" column alone, no head). */
export const itemRow = (line: Line, columns: ItemColumns | null): ItemRow | null => {
  if (line.cells === null) return null;
  const filled = line.cells.map((cell, at) => ({ at, texts: cell })).filter(({ texts }) => texts.length > 0);
  const numbered = columns !== null && columns.number !== -1 ? filled.find(({ at }) => at === columns.number) : filled[0];
  const titled = columns === null ? filled[1] : filled.find(({ at }) => at === columns.title);
  if (numbered === undefined || titled === undefined || numbered === titled) return null;
  const [first = '', ...below] = titled.texts;
  if (!/^(?:(?:agenda )?item\s*)?\d{1,3}(?:[a-z]|\.\d{1,2}|\([a-z]\))?\s*[.):]?$/i.test(numbered.texts.join(' '))) return null;
  const note = withoutPageNote(first);
  const head = numberHead(numbered.texts.join(' '), note.text);
  if (head === null) return null;
  let pages = note.pages;
  let presenter: string | null = null;
  let toFollow = false;
  const subLines: string[] = [];
  for (const text of below) {
    if (isToFollow(text)) { toFollow = true; continue; }
    const found = lonePages(text) ?? null;
    const noted = found === null && pages === null ? withoutPageNote(text) : { text, pages: found };
    pages ??= noted.pages;
    if (found === null) subLines.push(noted.text);
  }
  for (const { at, texts } of filled) {
    if (at === numbered.at || at === titled.at) continue;
    const text = columns !== null && columns.time !== -1 && at !== columns.time ? withoutTime(texts.join(' ')) : texts.join(' ');
    const range = lonePages(text, columns === null ? !timing.test(text) : at === columns.pages);
    if (isToFollow(text)) toFollow = true;
    else if (range !== null && (columns === null || at === columns.pages)) pages ??= range;
    else if ((columns !== null && at === columns.time) || timing.test(text) || /^[-–—]$|^n\/a$/i.test(text)) continue;
    else if (columns !== null && (at === columns.lead || (at === columns.pages && columns.lead !== -1 && presenter === null))) presenter = text;
    else subLines.push(text);
  }
  return { head, pages, presenter, subLines, toFollow, open: columns === null && below.length === 0 && subLines.length === 0 && (filled.length === 2 || (filled.length === 3 && (pages !== null || toFollow))) };
};
