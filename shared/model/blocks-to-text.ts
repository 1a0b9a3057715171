// Printed blocks in, the text of a minute out (DESIGN section 4: text is ProseMirror JSON under one strict schema).
import type { NewId } from './ids.ts';
import { labelFrame, listPosition } from './list-labels.ts';
import type { ListPosition } from './list-labels.ts';
import type { LabelledBlock, ResolutionBlock, TextBlock } from './text-block.ts';
import { emptyText } from './text.ts';
import type { Block, BulletList, LabelFrame, ListItem, Paragraph, Resolution, ResolutionPart, TextDoc } from './text.ts';

const paragraph = (text: string): Paragraph => {
  const clean = text.trim();
  return clean === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: clean }] };
};
const listItem = (text: string): ListItem => ({ type: 'listItem', content: [paragraph(text)] });
const bulletList = (texts: readonly string[]): BulletList => ({ type: 'bulletList', content: texts.map(listItem) });

/** The marker of the last line of a list or resolution, null for anything else. */
const lastPosition = (block: Block | undefined): ListPosition | null => {
  if (block?.type !== 'orderedList' && block?.type !== 'resolution') return null;
  const { start, format } = block.attrs;
  return start === null ? null : { format, value: start + block.content.length - 1 };
};

/** An absent attribute of an older text is none. */
const frameOf = (block: Block | undefined): LabelFrame | null =>
  block?.type === 'orderedList' || block?.type === 'resolution' ? (block.attrs.frame ?? null) : null;

const follows = (at: ListPosition, previous: ListPosition | null): boolean =>
  previous !== null && at.format === previous.format && at.value === previous.value + 1;

/** Either the last block, grown by one line, or a new block after it. */
type Step = { readonly grown: Block } | { readonly added: Block };

const bulletStep = (text: string, last: Block | undefined): Step =>
  last?.type === 'bulletList' ? { grown: { ...last, content: [...last.content, listItem(text)] } } : { added: bulletList([text]) };

const labelledStep = (block: LabelledBlock, last: Block | undefined): Step => {
  const previous = last?.type === 'orderedList' ? lastPosition(last) : null;
  const at = listPosition(block.label, previous);
  if (at === null) return { added: paragraph(`${block.label} ${block.text}`) };
  const frame = labelFrame(block.label, at.format);
  if (last?.type === 'orderedList' && follows(at, previous) && frameOf(last) === frame) {
    return { grown: { ...last, content: [...last.content, listItem(block.text)] } };
  }
  return { added: { type: 'orderedList', attrs: { format: at.format, start: at.value, frame }, content: [listItem(block.text)] } };
};

const partPosition = (block: ResolutionBlock, previous: ListPosition | null): ListPosition | null => {
  if (block.part === null) return null;
  const labelled = block.label === undefined ? null : listPosition(block.label, previous);
  return labelled ?? { format: 'decimal', value: Math.max(1, block.part) };
};

const resolutionStep = (block: ResolutionBlock, last: Block | undefined, newId: NewId): Step => {
  const kind = block.recommended === undefined ? 'resolved' : 'recommended';
  const recipient = block.recommended === undefined || block.recommended === '' ? null : block.recommended;
  const items = block.items ?? [];
  const part: ResolutionPart = {
    type: 'resolutionPart',
    attrs: { id: newId() },
    content: items.length === 0 ? [paragraph(block.text)] : [paragraph(block.text), bulletList(items)],
  };
  const manner = block.manner ?? null;
  const sameLead = last?.type === 'resolution' && last.attrs.kind === kind && last.attrs.recipient === recipient && (last.attrs.manner ?? null) === manner;
  const before = sameLead ? last : null;
  const previous = before === null ? null : lastPosition(before);
  const at = partPosition(block, previous);
  const frame = at === null || block.label === undefined ? null : labelFrame(block.label, at.format);
  if (before !== null && at !== null && follows(at, previous) && frameOf(before) === frame) return { grown: { ...before, content: [...before.content, part] } };
  const resolution: Resolution = {
    type: 'resolution',
    attrs: { start: at?.value ?? null, format: at?.format ?? 'decimal', kind, recipient, manner, frame },
    content: [part],
  };
  return { added: resolution };
};

const step = (block: TextBlock, last: Block | undefined, newId: NewId): Step => {
  switch (block.type) {
    case 'paragraph':
      return { added: paragraph(block.text) };
    case 'subheading':
      return { added: { ...paragraph(block.text), type: 'heading', attrs: { level: 3 } } };
    case 'bullet':
      return bulletStep(block.text, last);
    case 'numbered':
    case 'lettered':
      return labelledStep(block, last);
    case 'resolution':
      return resolutionStep(block, last, newId);
  }
};

/**
 * Makes a text of printed blocks. Neighbouring lines join one list, and parts one resolution, as long as their markers run on;
 * a marker that no sequence of ours prints ("3.2") stays in front of its text, as a paragraph.
 */
export const blocksToText = (blocks: readonly TextBlock[], newId: NewId): TextDoc => {
  const content: Block[] = [];
  for (const block of blocks) {
    const next = step(block, content.at(-1), newId);
    if ('grown' in next) content[content.length - 1] = next.grown;
    else content.push(next.added);
  }
  return content.length === 0 ? emptyText : { type: 'doc', content };
};
