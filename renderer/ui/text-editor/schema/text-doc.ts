// The edge between the editor and the record: what leaves the editor is checked against the model's schema.
import type { JSONContent } from '@tiptap/core';
import type { Node as TextNode } from '@tiptap/pm/model';
import { failed, ok } from '../../../../shared/model/result.ts';
import { textDocSchema } from '../../../../shared/model/text.ts';
import type { Result } from '../../../../shared/model/result.ts';
import type { TextDoc } from '../../../../shared/model/text.ts';

type Plain = { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>>; readonly content?: unknown };

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const withoutNullAnchor = ({ attrs, ...rest }: Plain): Plain => {
  const { anchor, ...others } = attrs ?? {};
  const kept = anchor === null || anchor === undefined ? others : attrs;
  return kept === undefined || Object.keys(kept).length === 0 ? rest : { ...rest, attrs: kept };
};

/** What the editor needs and the model has no place for: marks on line breaks and references, anchors that are none. */
const asModel = (_key: string, value: unknown): unknown => {
  if (!isPlain(value)) return value;
  switch (value.type) {
    case 'hardBreak': return { type: 'hardBreak' };
    case 'paragraphRef': return { type: 'paragraphRef', attrs: value.attrs };
    case 'paragraph':
    case 'heading': return withoutNullAnchor(value);
    default: return value;
  }
};

/**
 * The text of an editor as the record holds it.
 * @returns the text, or a problem `text-not-in-schema` (a bug in the editor's schema: nothing is stored then)
 */
export const toTextDoc = (doc: TextNode): Result<TextDoc> => {
  const plain: unknown = JSON.parse(JSON.stringify(doc.toJSON(), asModel));
  const parsed = textDocSchema.safeParse(plain);
  return parsed.success
    ? ok(parsed.data)
    : failed({
        code: 'text-not-in-schema',
        what: 'This text holds something that papers and minutes cannot hold.',
        remedy: 'Copy the text, undo the last change and paste the text again without formatting.',
        where: parsed.error.issues[0]?.path.join('.') ?? 'text',
      });
};

const isJson = (value: unknown): value is JSONContent => typeof value === 'object' && value !== null;

/** A stored text as the editor takes it; a copy, since the editor's types allow writing into it. */
export const editorContent = (text: TextDoc): JSONContent => {
  const copy: unknown = structuredClone(text);
  return isJson(copy) ? copy : { type: 'doc' };
};
