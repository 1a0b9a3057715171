// Running headers, footers and page numbers: nobody's text (cases README), so they leave before anything is read.
import { isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { isSignatureLine } from './signature-line.ts';
import { isCutOff } from './text.ts';

const pageNumber = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|page\s+\d{1,4}[a-z]?(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|\[\d{1,4}\]|page\s*\|\s*\d{1,4})$/i;
const pageAndItem = /^(?:page\s+\d{1,4}\s+)?agenda item\s+\d{1,3}[a-z]?(?:\s+page\s+\d{1,4})?$/i;
const bareNumber = /^\d{1,4}$/;

/** "Page 5", "- 3 -", "3 of 9". */
export const isPageNumber = (text: string): boolean => pageNumber.test(text);

/** What a system prints over a whole pack. */
const packMark = /^(?:public|exempt|confidential|supplementary)?\s*document pack$|^(?:this )?page (?:is |has been )?(?:left )?intentionally (?:left )?blank\.?$/i;

/** A running header of a pack, "Agenda Item 6" or "Page 7 Agenda Item 6": the item's number, else null. */
export const runningItem = (text: string): number | null =>
  pageAndItem.test(text) ? Number(/agenda item\s+(\d+)/i.exec(text)?.[1] ?? '0') : null;

const shape = (text: string): string => text.toLowerCase().replace(/\d+/g, '#');

/** Lines at the top or bottom of a page, or beside a page number: the only places for running text. */
const edges = (lines: readonly Line[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const near = (at: number, reach: number): void => {
    for (let step = -reach; step <= reach; step += 1) found.add(at + step);
  };
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (isPageNumber(line.text)) near(at, 2);
    if (before !== undefined && before.page !== line.page) {
      for (let step = -3; step < 3; step += 1) found.add(at + step);
    }
  }
  for (let step = 0; step < 3 && lines.some((line) => line.page !== null); step += 1) {
    found.add(step);
    found.add(lines.length - 1 - step);
  }
  return found;
};

/** Running text differs by its numbers alone and stands on three edges or more; on two when it carries a date. */
const repeated = (lines: readonly Line[], edge: ReadonlySet<number>): ReadonlySet<string> => {
  const counts = new Map<string, Set<string>>();
  // A text printed to PDF holds its own page numbers in the middle of the new pages.
  let numbers = 0;
  for (const [at, line] of lines.entries()) {
    if (isPageNumber(line.text)) numbers += 1;
    if (!edge.has(at) || line.text.length > 120 || line.cells !== null) continue;
    const pages = counts.get(shape(line.text)) ?? new Set<string>();
    pages.add(line.page === null ? `line ${at}` : `${line.page} ${numbers}`);
    counts.set(shape(line.text), pages);
  }
  return new Set([...counts].filter(([text, pages]) => pages.size >= (text.includes('#') && text.length >= 20 ? 2 : 3)).map(([text]) => text));
};

/** Bare numbers on page edges that rise from page to page. */
const isEdgeNumber = (lines: readonly Line[], at: number): boolean => {
  const line = lines[at];
  if (line === undefined || !bareNumber.test(line.text) || line.page === null) return false;
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (before !== undefined && before.page === line.page && isCutOff(before.text)) return false;
  return before === undefined || after === undefined || before.page !== line.page || after.page !== line.page;
};

/** A panel's name over the date of a meeting is a heading, however often it is repeated. */
const headsMeeting = (lines: readonly Line[], at: number): boolean =>
  lines.slice(at + 1, at + 3).some((line) => isDateLine(line.text) || /^minutes\b/i.test(line.text));

export type Furnished = { readonly lines: readonly Line[]; readonly furniture: readonly Line[] };

/** Takes the furniture out; the first copy of a repeated line stays, for it may be the document's own heading. */
export const withoutFurniture = (lines: readonly Line[]): Furnished => {
  const edge = edges(lines);
  const running = repeated(lines, edge);
  const seen = new Set<string>();
  const kept: Line[] = [];
  const furniture: Line[] = [];
  let lost = false;
  for (const [at, line] of lines.entries()) {
    const known = running.has(shape(line.text)) && edge.has(at);
    const again = (known || line.running) && seen.has(shape(line.text)) && !headsMeeting(lines, at);
    if (known || line.running) seen.add(shape(line.text));
    const leaves = isPageNumber(line.text) || packMark.test(line.text) || isSignatureLine(line.text) || again || isEdgeNumber(lines, at);
    if (leaves) furniture.push(line);
    else kept.push({ ...line, index: kept.length, running: known || line.running, turn: lost || (kept.length > 0 && kept.at(-1)?.page !== line.page) });
    lost = leaves;
  }
  return { lines: kept, furniture };
};
