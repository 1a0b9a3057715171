// Find and replace over a stored text, for those texts of a paper that are not open in an editor.
import { textDocSchema } from '../../shared/model/text.ts';
import type { Inline, TextDoc } from '../../shared/model/text.ts';
import { spansOf } from './find-words.ts';
import type { FindQuery } from './find-words.ts';

/** Stands in a line for what is no letter: a line break, a reference. One character, as in the editor. */
export const notALetter = '\ufffc';

const lineOf = (content: readonly Inline[]): string => content.map((inline) => (inline.type === 'text' ? inline.text : notALetter)).join('');

type TextBlock = { readonly type: string; readonly content: readonly Inline[] };

const isTextBlock = (value: unknown): value is TextBlock =>
  typeof value === 'object' && value !== null && 'type' in value && (value.type === 'paragraph' || value.type === 'heading') && 'content' in value && Array.isArray(value.content);

/** Each line of words in a text, in order. */
const linesOf = (node: unknown): readonly (readonly Inline[])[] => {
  if (isTextBlock(node)) return [node.content];
  return typeof node === 'object' && node !== null && 'content' in node && Array.isArray(node.content) ? node.content.flatMap(linesOf) : [];
};

/** How often the words stand in a text. */
export const countInText = (text: TextDoc, query: FindQuery): number => linesOf(text).reduce((sum, line) => sum + spansOf(lineOf(line), query).length, 0);

const sameMarks = (a: Inline | undefined, b: Inline): boolean => a?.type === 'text' && b.type === 'text' && JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);

/** Neighbours with the same marks are one text, as the editor keeps them. */
const joined = (pieces: readonly Inline[]): readonly Inline[] =>
  pieces.reduce<Inline[]>((all, piece) => {
    const last = all.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && sameMarks(last, piece)) return [...all.slice(0, -1), { ...last, text: last.text + piece.text }];
    return [...all, piece];
  }, []);

/** The line from one place to another. */
const cut = (content: readonly Inline[], from: number, to: number): readonly Inline[] => {
  let at = 0;
  return content.flatMap((inline): readonly Inline[] => {
    const length = inline.type === 'text' ? inline.text.length : 1;
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    at += length;
    if (start >= end) return [];
    return inline.type === 'text' ? [{ ...inline, text: inline.text.slice(start, end) }] : [inline];
  });
};

/** What takes the place of found words has the marks of their first letter. */
const put = (content: readonly Inline[], words: string): readonly Inline[] => {
  const first = content[0];
  return words === '' || first?.type !== 'text' ? [] : [{ ...first, text: words }];
};

const replacedLine = (content: readonly Inline[], query: FindQuery, words: string): { readonly content: readonly Inline[]; readonly count: number } => {
  const spans = spansOf(lineOf(content), query);
  let at = 0;
  const pieces = spans.flatMap(({ from, to }) => {
    const before = cut(content, at, from);
    at = to;
    return [...before, ...put(cut(content, from, to), words)];
  });
  return { content: joined([...pieces, ...cut(content, at, Number.MAX_SAFE_INTEGER)]), count: spans.length };
};

/**
 * Replaces the words everywhere in a text; all marks, links and blocks stay.
 * @returns the new text and how often; the text itself where nothing was found
 */
export const replaceInText = (text: TextDoc, query: FindQuery, words: string): { readonly text: TextDoc; readonly count: number } => {
  let count = 0;
  const changed: unknown = JSON.parse(JSON.stringify(text), (_key, value: unknown) => {
    if (!isTextBlock(value)) return value;
    const line = replacedLine(value.content, query, words);
    count += line.count;
    if (line.content.length > 0) return { ...value, content: line.content };
    Reflect.deleteProperty(value, 'content');
    return value;
  });
  const parsed = textDocSchema.safeParse(changed);
  return count === 0 || !parsed.success ? { text, count: 0 } : { text: parsed.data, count };
};
