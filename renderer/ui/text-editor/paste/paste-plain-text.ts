// Plain text that is pasted keeps its structure: headings, numbered paragraphs and lists, told by their lines. Ctrl+Shift+V pastes the letters alone.
import { Extension } from '@tiptap/core';
import { Fragment, Slice } from '@tiptap/pm/model';
import type { Node as TextNode, Schema } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { sectionNumberNow } from '../numbering/show-numbers.ts';
import { plainTextLines } from './plain-text-lines.ts';
import type { PlainLine } from './plain-text-lines.ts';
import type { Marker } from './word-lists.ts';

const formats = { 1: 'decimal', a: 'lowerLetter', i: 'lowerRoman' } as const;

type Listed = Extract<PlainLine, { readonly kind: 'entry' }>;
type Run = { readonly entries: Listed[] } | { readonly line: Exclude<PlainLine, Listed> };

const goesOn = (before: Marker, { marker }: Listed, count: number): boolean =>
  before.ordered ? marker.ordered && marker.type === before.type && marker.start === before.start + count : !marker.ordered;

/** Neighbouring entries of one kind are one list; a numbered one goes on by one. */
const runsOf = (lines: readonly PlainLine[]): Run[] => {
  const runs: Run[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    const first = last !== undefined && 'entries' in last ? last.entries[0] : undefined;
    if (line.kind !== 'entry') runs.push({ line });
    else if (last !== undefined && 'entries' in last && first !== undefined && goesOn(first.marker, line, last.entries.length)) last.entries.push(line);
    else runs.push({ entries: [line] });
  }
  return runs;
};

const blockOf = (run: Run, schema: Schema, isNumbered: boolean): TextNode | null => {
  const { paragraph, heading, bulletList, orderedList, listItem } = schema.nodes;
  const words = (text: string): TextNode[] => (text === '' ? [] : [schema.text(text)]);
  if ('line' in run) {
    const { kind, number, words: said } = run.line;
    const text = isNumbered || number === '' ? said : `${number} ${said}`;
    return (kind === 'heading' ? heading?.create({ level: 1 }, words(text)) : paragraph?.create(null, words(text))) ?? null;
  }
  const items = run.entries.flatMap((entry) => listItem?.create(null, paragraph?.create(null, words(entry.words))) ?? []);
  const marker = run.entries[0]?.marker;
  if (marker?.ordered !== true) return bulletList?.create(null, items) ?? null;
  return orderedList?.create({ format: formats[marker.type], start: marker.start }, items) ?? null;
};

/** The text as blocks; null where it is no more than one line of words, which goes into the line where the cursor is. */
export const plainTextSlice = (text: string, schema: Schema, isNumbered: boolean): Slice | null => {
  const lines = plainTextLines(text, isNumbered);
  if (lines.length < 2) return null;
  const blocks = runsOf(lines).flatMap((run) => blockOf(run, schema, isNumbered) ?? []);
  const isOpen = (block: TextNode | undefined): number => (block?.type.name === 'paragraph' ? 1 : 0);
  return new Slice(Fragment.fromArray(blocks), isOpen(blocks[0]), isOpen(blocks.at(-1)));
};

const asLines = (text: string, schema: Schema): Slice => {
  const blocks = text.split(/(?:\r\n?|\n)+/).flatMap((line) => schema.nodes['paragraph']?.create(null, line === '' ? [] : [schema.text(line)]) ?? []);
  return new Slice(Fragment.fromArray(blocks), 1, 1);
};

export const PastePlainText = Extension.create({
  name: 'pastePlainText',
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          clipboardTextParser: (text, _place, isLettersOnly, { state }) =>
            (isLettersOnly ? null : plainTextSlice(text, state.schema, sectionNumberNow(state) !== null)) ?? asLines(text, state.schema),
        },
      }),
    ];
  },
});
