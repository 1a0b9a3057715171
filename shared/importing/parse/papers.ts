// What is neither agenda nor minutes, split where a new paper begins.
import type { ImportedItem, ImportedPaper } from '../import-result.ts';
import { runningItem } from './furniture.ts';
import type { Line } from './lines.ts';
import { isSalutation, paperKind, startsReport } from './paper-kind.ts';
import { paragraphsOf } from './paragraphs.ts';
import { fold, isClosed } from './text.ts';
import { wrappingOf } from './widths.ts';

export type PaperStretch = readonly Line[];

const shortLine = 70;
const farthestBack = 40;

/** A letter begins with the block of short lines above its salutation. */
const letterStart = (lines: readonly Line[], salutation: number): number => {
  let at = salutation;
  while (at > 0 && salutation - at < farthestBack) {
    const above = lines[at - 1];
    if (above === undefined || above.text.length > shortLine || above.cells !== null || /[.!?]$/.test(above.text)) break;
    at -= 1;
  }
  return at;
};

const matches = (text: string, title: string): boolean => {
  const line = fold(text);
  const wanted = fold(title);
  if (line === '' || text.length > 200) return false;
  return line === wanted || (line.length >= 18 && (wanted.startsWith(line) || line.startsWith(wanted)) && line.split(' ').length >= 3);
};

/** A title of the agenda's counts as a new paper only where the last paper has had room to begin. */
const roomAfterStart = 20;

const startsOf = (lines: readonly Line[], items: readonly ImportedItem[]): readonly number[] => {
  const starts = new Set<number>([0]);
  let last = 0;
  const begin = (at: number): void => {
    starts.add(at);
    last = at;
  };
  for (const [at, line] of lines.entries()) {
    if (runningItem(line.text) !== null) begin(at);
    else if (isSalutation(line.text) && letterStart(lines, at) > last) begin(letterStart(lines, at));
    else if (startsReport(line.text) && at - last > 3) begin(at);
    else if (at - last > roomAfterStart && items.some((item) => item.pages !== null && matches(line.text, item.title))) begin(at);
  }
  return [...starts].sort((one, other) => one - other);
};

const titleField = /^(?:\d\.?\s+)?(?:report\s+)?(?:title|subject)\s*(?::\s*-?|\t)?\s*(.*)$/i;

/** The "Title" field of a report, the subject under a salutation, or the first line that could be a title. */
const ownTitle = (lines: readonly Line[]): string | null => {
  const opening = lines.slice(0, 60);
  const field = opening.findIndex((line) => titleField.test(line.text) && line.text.length <= 220);
  if (field !== -1) {
    const value = titleField.exec(opening[field]?.text ?? '')?.[1] ?? '';
    const title = value === '' ? opening[field + 1]?.text : value;
    if (title !== undefined && title.length <= 250) return title;
  }
  const salutation = opening.findIndex((line) => isSalutation(line.text));
  const subject = salutation === -1 ? undefined : opening[salutation + 1]?.text;
  if (subject !== undefined && subject.length <= 200 && !isClosed(subject)) return subject;
  const heading = opening.slice(0, 6).find((line) => line.heading !== null && line.text.length <= 200);
  if (heading !== undefined) return heading.text;
  const from = opening.findIndex((line) => runningItem(line.text) === null && !startsReport(line.text));
  // A first line that runs on into a paragraph is its beginning, not a title.
  const [first] = from === -1 ? [] : paragraphsOf(opening.slice(from), wrappingOf(lines));
  return first !== undefined && first.text.length <= 120 && !isClosed(first.text) ? first.text : null;
};

/** As it stood, paragraphs apart, the cells of a table row parted by tabs. */
const textOf = (lines: readonly Line[]): string =>
  lines.map((line, at) => {
    const text = line.cells !== null && line.whole ? line.cells.map((cell) => cell.join(' ')).join('\t') : line.wide;
    return at > 0 && line.gap ? `\n${text}` : text;
  }).join('\n');

/** The papers of the given stretches, in order. */
export const papersOf = (stretches: readonly PaperStretch[], items: readonly ImportedItem[]): readonly ImportedPaper[] => {
  const waiting = items.filter((item) => item.pages !== null && item.kind !== 'minutes');
  const papers: ImportedPaper[] = [];
  for (const lines of stretches) {
    const starts = startsOf(lines, items);
    for (const [at, start] of starts.entries()) {
      const own = lines.slice(start, starts[at + 1] ?? lines.length);
      const [first] = own;
      const last = own.at(-1);
      // A running header alone is no paper.
      if (first === undefined || last === undefined || own.every((line) => line.running || runningItem(line.text) !== null)) continue;
      const text = textOf(own);
      const title = ownTitle(own);
      const marked = runningItem(first.text);
      // A paper without a title of its own takes that of the item it answers: by number, else by the order of the agenda.
      const index = waiting.findIndex((item) => item.number === marked || (title !== null && own.slice(0, 30).some((line) => matches(line.text, item.title))));
      const answered = index !== -1 ? waiting[index] : title === null ? waiting[0] : undefined;
      if (answered !== undefined) waiting.splice(0, waiting.indexOf(answered) + 1);
      else if (title !== null) waiting.shift();
      const named = title ?? answered?.title ?? first.text.slice(0, 120);
      papers.push({ title: named, kind: paperKind(named, text), firstLine: first.first, lastLine: last.last, page: first.page, text });
    }
  }
  return papers;
};
