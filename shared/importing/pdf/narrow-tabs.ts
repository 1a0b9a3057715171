// A tab may leave less white than a space does. Then only the places of the letters tell it: what follows stands at a tab stop.
import type { PdfTextRun } from '../../ports.ts';
import { textWidth, type LetterWidths } from './letter-widths.ts';
import { startsWithMarker } from './list-marker.ts';
import { atTabStop, nextTabStop, tabSteps } from './tab-stops.ts';

/** How exactly the places of a line with tabs have to fit. */
const tolerance = 0.3;
const mostWords = 24;

const blank = (run: PdfTextRun): boolean => run.text.trim() === '';

/** Runs line by line, from left to right; only the page's exact baselines count here. */
const linesOf = (runs: readonly PdfTextRun[]): readonly (readonly PdfTextRun[])[] => {
  const lines = new Map<number, PdfTextRun[]>();
  for (const run of runs) {
    const line = lines.get(Math.round(run.y * 2)) ?? [];
    lines.set(Math.round(run.y * 2), line);
    if (!blank(run)) line.push(run);
  }
  return [...lines].sort(([one], [other]) => other - one).map(([, line]) => line.sort((a, b) => a.x - b.x));
};

const leftOf = (runs: readonly PdfTextRun[]): number => runs.reduce((least, run) => (blank(run) ? least : Math.min(least, run.x)), Number.POSITIVE_INFINITY);

/** Runs that begin at a tab stop behind white that no space is, the text behind a list's number left aside. */
const tabbed = (line: readonly PdfTextRun[], left: number, step?: number): number => line.filter((run, at) => {
  const previous = line[at - 1];
  return previous !== undefined && !(at === 1 && startsWithMarker(previous.text)) && run.x - previous.x - previous.width > run.height * 0.7 && atTabStop(run.x - left, step);
}).length;

/** Some line of the page was typed with unset tabs, so that others may hide one. */
export const mayHideTabs = (runs: readonly PdfTextRun[]): boolean => {
  const left = leftOf(runs);
  return linesOf(runs).filter(line => tabbed(line, left) > 0).length >= 2;
};

/** Where the words end up when tabs stand before those at `tabs`: one place a word and the end; null where a width is not known. */
const placesWith = (run: PdfTextRun, words: readonly string[], tabs: readonly number[], left: number, step: number, letters: ReadonlyMap<string, number>): readonly number[] | null => {
  const places: number[] = [];
  let x = run.x;
  for (const [at, word] of words.entries()) {
    const space = textWidth(' ', run.height, letters) ?? run.height * 0.25;
    const width = textWidth(word, run.height, letters);
    if (width === null) return null;
    if (tabs.includes(at)) x = left + nextTabStop(x - left, step);
    else if (at > 0) x += space;
    places.push(x);
    x += width;
  }
  return [...places, x];
};

/** No tab, each single one, each two of them. */
const choices = (count: number): readonly (readonly number[])[] => {
  const singles = Array.from({ length: Math.max(0, count - 1) }, (_, at) => [at + 1]);
  return [[], ...singles, ...singles.flatMap(([one = 0]) => singles.filter(([other = 0]) => other > one).map(([other = 0]) => [one, other]))];
};

/** The run cut before each word that a tab brought to its place; the run alone where none did, or where more than one reading fits. */
const cutAtTabs = (run: PdfTextRun, left: number, step: number, widths: LetterWidths): readonly PdfTextRun[] => {
  const letters = widths.get(run.fontName);
  const words = run.text.split(' ');
  if (letters === undefined || words.length < 2 || words.length > mostWords) return [run];
  const fitting = choices(words.length).flatMap(tabs => {
    const places = placesWith(run, words, tabs, left, step, letters);
    return places !== null && Math.abs((places.at(-1) ?? 0) - run.x - run.width) < tolerance ? [{ tabs, places }] : [];
  });
  const fewest = fitting.filter(({ tabs }) => tabs.length === fitting[0]?.tabs.length);
  const [found] = fewest;
  if (found === undefined || fewest.length > 1 || found.tabs.length === 0) return [run];
  const starts = [0, ...found.tabs];
  return starts.map((start, at) => {
    const text = words.slice(start, starts[at + 1]).join(' ');
    return { ...run, text, x: found.places[start] ?? run.x, width: textWidth(text, run.height, letters) ?? run.width, ...(at === 0 ? {} : { afterTab: true }) };
  });
};

/** The runs of a page with those cut in which a tab is hidden; only in and beside lines that show one. */
export const withTabsShown = (runs: readonly PdfTextRun[], widths: LetterWidths): readonly PdfTextRun[] => {
  const left = leftOf(runs);
  const lines = linesOf(runs);
  const [step] = [...tabSteps].sort((one, other) => lines.reduce((sum, line) => sum + tabbed(line, left, other) - tabbed(line, left, one), 0));
  const shown = lines.map(line => tabbed(line, left) > 0);
  const cuts = new Map<PdfTextRun, readonly PdfTextRun[]>();
  for (const [at, line] of lines.entries()) {
    if (step === undefined || ![at - 1, at, at + 1].some(near => shown[near] === true)) continue;
    for (const run of line) cuts.set(run, cutAtTabs(run, left, step, widths));
  }
  return runs.flatMap(run => cuts.get(run) ?? [run]);
};
