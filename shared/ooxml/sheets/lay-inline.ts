// Numbers of lists and tabs: what hangs at the left edge, what stands at the right one behind dots, and what moves on to the next stop (17.3.1.37, 17.9).
import type { Piece } from './inline.ts';
import { points, type ClassBook } from './css.ts';
import { joined, tag, words, type Html } from './html.ts';
import type { ParagraphLook } from './look.ts';

const run = (pieces: readonly Piece[]): Html => joined(pieces.map((piece) => (piece.kind === 'tab' ? words('\t') : piece.html)));

/** Where a list has a number and its level no room for it. */
const usualRoom = 360;

/** @param marker the number or bullet; null: none */
export const layInline = (pieces: readonly Piece[], marker: Html | null, { first = 0, tabs = [] }: ParagraphLook, classes: ClassBook): Html => {
  const hanging = first < 0 ? -first : 0;
  const hang = (inside: readonly Html[], room: number): Html => tag('span', { class: `hang ${classes.classOf(`min-width:${points(room)}`)}` }, inside);
  const firstTab = pieces.findIndex(({ kind }) => kind === 'tab');
  const lastTab = pieces.findLastIndex(({ kind }) => kind === 'tab');
  const right = tabs.findLast(({ kind }) => kind === 'right' || kind === 'end');
  const labelled = marker === null && hanging > 0 && firstTab > 0 && (right === undefined || firstTab < lastTab);
  const begun = marker !== null ? [hang([marker], hanging === 0 ? usualRoom : hanging)] : labelled ? [hang([run(pieces.slice(0, firstTab))], hanging)] : [];
  const rest = labelled ? pieces.slice(firstTab + 1) : pieces;
  const cut = labelled ? lastTab - firstTab - 1 : lastTab;
  if (right === undefined || cut < 0) return joined([...begun, run(rest)]);
  const before = rest.slice(0, cut);
  return tag('span', { class: hanging === 0 ? 'edges' : `edges ${classes.classOf(`margin-left:${points(-hanging)}`)}` }, [tag('span', {}, [...begun, run(before)]), tag('span', { class: right.dots ? 'dots' : 'gap' }), tag('span', { class: 'right' }, [run(rest.slice(cut + 1))])]);
};
