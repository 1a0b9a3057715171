// "PRESENT: | IN ATTENDANCE:" over columns of names: the lists are read one below the other.
import { attendanceColumns } from './attendance-table.ts';
import { attendanceLabel } from './attendance-labels.ts';
import type { Line } from './lines.ts';
import { squash } from './text.ts';

type Placed = { readonly at: number; readonly texts: readonly string[] };

/** The parts of a line with the place at which each begins: a cell's number, or a column of letters where spaces part them. */
const partsOf = (line: Line): readonly Placed[] => {
  if (line.cells !== null) return line.cells.flatMap((texts, at) => (texts.length === 0 ? [] : [{ at, texts }]));
  if (line.wide.startsWith('\t')) return [{ at: 1, texts: [line.text] }];
  return [...line.wide.matchAll(/\S+(?:\s{1,2}\S+)*/g)].map((hit) => ({ at: hit.index, texts: [squash(hit[0])] }));
};

/** Where the columns of a heading row begin, or null: two or more labels of different lists, and nothing else. */
const headingOf = (line: Line): readonly Placed[] | null => {
  const parts = partsOf(line);
  if (parts.length < 2 || attendanceColumns(parts.map(({ texts }) => texts.join(' '))) !== null) return null;
  const groups = parts.map(({ texts }) => attendanceLabel(texts[0] ?? ''));
  const lists = groups.flatMap((group) => (group === null || group.kind === 'none' || group.rest !== '' ? [] : [group.kind]));
  return lists.length === parts.length && new Set(lists).size > 1 ? parts : null;
};

const columnOf = (part: Placed, columns: readonly Placed[]): number => Math.max(0, columns.findLastIndex(({ at }) => at <= part.at + 3 && (at <= part.at || at > 8)));

/** A label of its own, a sentence or a long line ends the columns. */
const ends = (line: Line, columns: readonly Placed[]): boolean => {
  const parts = partsOf(line);
  const [first] = parts;
  if (first === undefined || headingOf(line) !== null) return true;
  return parts.length === 1 && columnOf(first, columns) === 0 && (attendanceLabel(line.text) !== null || line.text.length > 90 || /[.!?]$/.test(line.text) || /^\d/.test(line.text));
};

/** The lines with such columns taken apart; each name stands on a line of its own under its list's label. */
export const withColumnsApart = (lines: readonly Line[]): readonly Line[] => {
  const at = lines.findIndex((line) => headingOf(line) !== null);
  const heading = lines[at];
  const columns = heading === undefined ? null : headingOf(heading);
  if (heading === undefined || columns === null) return lines;
  const length = lines.slice(at + 1).findIndex((line) => ends(line, columns));
  const rows = lines.slice(at, length === -1 ? undefined : at + 1 + length);
  const apart = columns.flatMap((_, column) => rows.flatMap((line) => partsOf(line).filter((part) => columnOf(part, columns) === column)
    .flatMap(({ texts }) => texts.map((text) => ({ ...line, text, wide: text, cells: null, gap: true })))));
  return [...lines.slice(0, at), ...apart, ...withColumnsApart(lines.slice(at + rows.length))];
};
