// Word has no place for anchors, references that count by themselves, or what a picture was agreed for: a block that came back
// unchanged stays the block that went out, with all of these.
import type { Block, Inline, TextDoc } from '../../model/text.ts';
import type { Id } from '../../model/record.ts';

const plainInline = (content: readonly Inline[] | undefined, numberOf: (target: Id) => string): { text: string; marks: string }[] => {
  const runs: { text: string; marks: string }[] = [];
  for (const inline of content ?? []) {
    const text = inline.type === 'text' ? inline.text : inline.type === 'hardBreak' ? '\n' : numberOf(inline.attrs.target);
    const marks = inline.type === 'text' ? JSON.stringify([...(inline.marks ?? [])].map((mark) => JSON.stringify(mark)).sort()) : '[]';
    const last = runs.at(-1);
    if (last?.marks === marks) last.text += text;
    else if (text !== '') runs.push({ text, marks });
  }
  return runs.map((run, at) => ({ ...run, text: at === 0 ? run.text.trimStart() : at === runs.length - 1 ? run.text.trimEnd() : run.text }));
};

/** What of a block survives a way through Word, as text to compare. */
const plainBlock = (block: Block, numberOf: (target: Id) => string): string =>
  JSON.stringify(block, (key: string, value: unknown): unknown => {
    if (key === 'anchor') return undefined;
    if (typeof value !== 'object' || value === null || !('type' in value)) return value;
    if (value.type === 'image') return { type: 'image', attrs: 'attrs' in value && typeof value.attrs === 'object' && value.attrs !== null && 'sha256' in value.attrs ? value.attrs.sha256 : '' };
    if (value.type !== 'paragraph' && value.type !== 'heading') return value;
    const { type, content, attrs } = value as { type: string; content?: readonly Inline[]; attrs?: { level?: number } };
    return { type, level: attrs?.level ?? 0, runs: plainInline(content, numberOf) };
  });

const saysSomething = (block: Block): boolean => block.type !== 'paragraph' || (block.content ?? []).length > 0;

/**
 * @param original the text as it went out
 * @param returned the text as it came back
 * @returns the returned text with each unchanged block as it was; the original itself when nothing changed
 */
export const keepUnchanged = (original: TextDoc, returned: TextDoc, numberOf: (target: Id) => string): TextDoc => {
  const known = new Map<string, Block[]>();
  const before = original.content.filter(saysSomething);
  for (const block of before) {
    const plain = plainBlock(block, numberOf);
    known.set(plain, [...(known.get(plain) ?? []), block]);
  }
  const content = returned.content.filter(saysSomething).map((block) => known.get(plainBlock(block, numberOf))?.shift() ?? block);
  const isSame = content.length === before.length && content.every((block, at) => block === before[at]);
  return isSame ? original : { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
};
