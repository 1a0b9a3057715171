// The edge between the editor and the record: what leaves the editor is checked against the model's schema.
import type { JSONContent } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { failed, ok } from '../../../../shared/model/result.ts';
import { blockSchema } from '../../../../shared/model/text.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';

type Plain = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>>; readonly content?: unknown };

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const withoutNull = (name: string, { attrs, ...rest }: Plain): Plain => {
  const { [name]: value, ...others } = attrs ?? {};
  const kept = value === null || value === undefined ? others : attrs;
  return kept === undefined || Object.keys(kept).length === 0 ? rest : { ...rest, attrs: kept };
};

/** What the editor needs and the model has no place for: marks on line breaks and references, anchors and outcomes that are none. */
const asModel = (_key: string, value: unknown): unknown => {
  if (!isPlain(value)) return value;
  switch (value.type) {
    case 'hardBreak': return { type: 'hardBreak' };
    case 'paragraphRef':
    case 'minuteRef': return { type: value.type, attrs: value.attrs };
    case 'paragraph':
    case 'heading': return withoutNull('anchor', value);
    case 'resolutionPart': return withoutNull('outcome', value);
    default: return value;
  }
};

/** Of each top block, once: blocks never change themselves, and a save of a long text differs from the one before in a few. */
const known = new WeakMap<TextNode, Block>();

/** The block that a node was opened from. */
const openedFrom = new WeakMap<TextNode, Block>();

/**
 * Notes of which stored text an editor's text was just made, so that what nobody touches is neither translated nor checked again: the first save of
 * a long text would else be felt.
 */
export const noteOpened = (doc: TextNode, { content }: TextDoc): void => {
  doc.forEach((node, _pos, index) => {
    const block = content[index];
    if (block !== undefined) openedFrom.set(node, block);
  });
};

const blockOf = (node: TextNode): Block | null => {
  const before = known.get(node);
  if (before !== undefined) return before;
  const stored = openedFrom.get(node);
  // The editor may have put something in order at once, a missing id for instance.
  if (stored !== undefined && node.type.schema.nodeFromJSON(stored).eq(node)) {
    known.set(node, stored);
    return stored;
  }
  const plain: unknown = JSON.parse(JSON.stringify(node.toJSON(), asModel));
  const parsed = blockSchema.safeParse(plain);
  if (!parsed.success) return null;
  known.set(node, parsed.data);
  return parsed.data;
};

/**
 * The text of an editor as the record holds it. A block that has not changed is the same object as in the text before.
 * @returns the text, or a problem `text-not-in-schema` (a bug in the editor's schema: nothing is stored then)
 */
export const toTextDoc = (doc: TextNode): Result<TextDoc> => {
  const content: Block[] = [];
  for (const [index, node] of doc.children.entries()) {
    const block = blockOf(node);
    if (block === null) {
      return failed({
        code: 'text-not-in-schema',
        what: 'This text holds something that papers and minutes cannot hold.',
        remedy: 'Copy the text, undo the last change and paste the text again without formatting.',
        where: `content.${index}`,
      });
    }
    content.push(block);
  }
  return ok({ type: 'doc', content });
};

const isJson = (value: unknown): value is JSONContent => typeof value === 'object' && value !== null;

/** A stored text as the editor takes it; a copy, since the editor's types allow writing into it. */
export const editorContent = (text: TextDoc): JSONContent => {
  const copy: unknown = structuredClone(text);
  return isJson(copy) ? copy : { type: 'doc' };
};
