// "1. ", "- ", "(a) " and "(i) " at the start of a paragraph start a list, as in Word; Backspace at once gives the typed
// characters back (the editor's own undo of an input rule).
import { InputRule } from '@tiptap/pm/inputrules';
import { findWrapping } from '@tiptap/pm/transform';
import type { Node as TextNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { ListFormat } from '../schema/lists.ts';
import { listOfPartBefore } from './part-lists.ts';

/** Whether a list that starts with `attrs` goes on where the list before it ended ("3." after "1." and "2."). */
const continues = (before: TextNode | null, name: string, attrs: Readonly<Record<string, unknown>>): boolean =>
  before?.type.name === name &&
  (name === 'bulletList' || (before.attrs['format'] === attrs['format'] && Number(before.attrs['start']) + before.childCount === attrs['start']));

/** Wraps the paragraph in a list; not in an item's own first paragraph, where it would make a list of a list. */
const startList = (state: EditorState, from: number, to: number, name: string, attrs: Readonly<Record<string, unknown>>): Transaction | null => {
  const $from = state.doc.resolve(from);
  if ($from.parent.type.name !== 'paragraph') return null;
  if ($from.depth > 1 && $from.node(-1).type.name === 'listItem' && $from.index(-1) === 0) return null;
  const type = state.schema.nodes[name];
  const tr = state.tr.delete(from, to);
  const range = tr.doc.resolve(from).blockRange();
  const wrapping = type === undefined || range === null ? null : findWrapping(range, type, attrs);
  // Only list and item: a longer way would put the list inside another kind of list.
  if (range === null || wrapping === null || wrapping.length !== 2) return null;
  tr.wrap(range, wrapping);
  const before = tr.doc.resolve(from - 1).nodeBefore;
  return continues(before, name, attrs) ? tr.join(from - 1) : tr;
};

const ordered = (pattern: RegExp, format: ListFormat, startOf: (marker: string) => number): InputRule =>
  new InputRule(pattern, (state, match, from, to) => startList(state, from, to, 'orderedList', { format, start: startOf(match[1] ?? '') }));

/** The rules, most particular first: "(i) " is roman, every other single letter is lettered. */
export const listRules: readonly InputRule[] = [
  new InputRule(/^[-*\u2022] $/, (state, _match, from, to) => listOfPartBefore(state, from, to - from) ?? startList(state, from, to, 'bulletList', {})),
  ordered(/^\(?([1-9]\d{0,2})[.)] $/, 'decimal', Number),
  ordered(/^\((i)\) $/, 'lowerRoman', () => 1),
  ordered(/^\(([a-z])\) $/, 'lowerLetter', (letter) => letter.charCodeAt(0) - 96),
  ordered(/^([a])[.)] $/, 'lowerLetter', () => 1),
];
