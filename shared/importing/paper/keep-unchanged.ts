// Word has no place for anchors, references that count by themselves, what a picture was agreed for, or a name that its display rule
// keeps back. So a file that comes back is held against the file that went out, as Word gives both: a block that is the same in the two
// stays the block that stands here, whatever it looked like in print.
import type { Block, Inline, TextDoc } from '../../model/text.ts';
import { diffRuns } from '../../rules/diff-runs.ts';

const plainInline = (content: readonly Inline[] | undefined): { text: string; marks: string }[] => {
  const runs: { text: string; marks: string }[] = [];
  for (const inline of content ?? []) {
    const text = inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : '§';
    const marks = inline.type === 'text' ? JSON.stringify([...(inline.marks ?? [])].map((mark) => JSON.stringify(mark)).sort()) : '[]';
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else if (text !== '') runs.push({ text, marks });
  }
  return runs.map((run, at) => ({ ...run, text: at === 0 ? run.text.trimStart() : at === runs.length - 1 ? run.text.trimEnd() : run.text }));
};

const wordsOfImage = (attrs: unknown): readonly unknown[] =>
  typeof attrs === 'object' && attrs !== null && 'sha256' in attrs && 'alt' in attrs ? [attrs.sha256, attrs.alt] : [];

/** What of a block survives a way through Word, as text to compare. */
const plainBlock = (block: Block): string =>
  JSON.stringify(block, (key: string, value: unknown): unknown => {
    if (key === 'anchor') return undefined;
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    if (value.type === 'image') return { type: 'image', attrs: wordsOfImage('attrs' in value ? value.attrs : null) };
    if (value.type !== 'paragraph' && value.type !== 'heading') return value;
    const { type, content, attrs } = value as { type: string; content?: readonly Inline[]; attrs?: { level?: number } };
    return { type, level: attrs?.level ?? 0, runs: plainInline(content) };
  });

const saysSomething = (block: Block): boolean => block.type !== 'paragraph' || (block.content ?? []).length > 0;

type Plain = { readonly block: Block; readonly plain: string };
const plainBlocks = ({ content }: TextDoc): Plain[] => content.filter(saysSomething).map((block) => ({ block, plain: plainBlock(block) }));

type Run = { readonly gone: readonly number[]; readonly come: readonly number[]; readonly isSame: boolean };

/** How to get from one row of blocks to another: stretches that are the same, and what went beside what came for it. Numbers are places. */
const runsBetween = (before: readonly Plain[], after: readonly Plain[]): Run[] => {
  const places = (start: number, count: number): number[] => Array.from({ length: count }, (_, at) => start + at);
  let [from, to] = [0, 0];
  return diffRuns(before.map(({ plain }) => plain), after.map(({ plain }) => plain)).map(({ gone, come, isSame }): Run => {
    const run = { gone: places(from, gone.length), come: places(to, come.length), isSame };
    from += gone.length;
    to += come.length;
    return run;
  });
};

/** For each printed block the one that stands here for it, and behind it those that did not print; -1: before the first. */
type Standing = { readonly own: ReadonlyMap<number, Block>; readonly unprinted: ReadonlyMap<number, readonly Block[]> };

const standing = (original: readonly Plain[], printed: readonly Plain[]): Standing => {
  const own = new Map<number, Block>();
  const unprinted = new Map<number, readonly Block[]>();
  let last = -1;
  for (const { gone, come } of runsBetween(original, printed)) {
    const blocks = gone.flatMap((at) => original[at]?.block ?? []);
    // As many as there were: each prints in its own way (a reference as its number, a name by its rule).
    if (gone.length === come.length) for (const [at, place] of come.entries()) { const block = blocks[at]; if (block !== undefined) own.set(place, block); }
    else if (blocks.length > 0) unprinted.set(last, [...(unprinted.get(last) ?? []), ...blocks]);
    last = come.at(-1) ?? last;
  }
  return { own, unprinted };
};

/**
 * @param texts.original the text here, as it was when it went out
 * @param texts.printed what Word makes of that text: the file that went out, read back
 * @param texts.returned the file that came back, read in the same way
 * @returns the returned text with each unchanged block as it stands here; the original itself when nothing changed
 */
export const keepUnchanged = (texts: { readonly original: TextDoc; readonly printed: TextDoc; readonly returned: TextDoc }): TextDoc => {
  const [original, printed, returned] = [plainBlocks(texts.original), plainBlocks(texts.printed), plainBlocks(texts.returned)];
  const { own, unprinted } = standing(original, printed);
  const moved = new Map<string, Block[]>();
  const runs = runsBetween(printed, returned);
  for (const at of runs.flatMap(({ gone, isSame }) => (isSame ? [] : gone))) {
    const [block, plain] = [own.get(at), printed[at]?.plain ?? ''];
    if (block !== undefined) moved.set(plain, [...(moved.get(plain) ?? []), block]);
  }
  const content: Block[] = [...(unprinted.get(-1) ?? [])];
  for (const { gone, come, isSame } of runs) {
    for (const at of gone) {
      const block = own.get(at);
      if (isSame && block !== undefined) content.push(block);
      content.push(...(unprinted.get(at) ?? []));
    }
    if (!isSame) content.push(...come.flatMap((at) => { const each = returned[at]; return each === undefined ? [] : [moved.get(each.plain)?.shift() ?? each.block]; }));
  }
  const isUnchanged = content.length === original.length && content.every((block, at) => block === original[at]?.block);
  return isUnchanged ? texts.original : { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};
