// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { Node as TextNode } from '@tiptap/pm/model';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';
import { toTextDoc } from '../../../renderer/ui/text-editor/schema/text-doc.ts';
import { textDocSchema } from '../../../shared/model/text.ts';
import { badTexts, goodTexts, olderTexts } from './text-samples.ts';

const schema = textSchema();

const editorAccepts = (json: unknown): boolean => {
  try {
    TextNode.fromJSON(schema, json).check();
    return true;
  } catch {
    return false;
  }
};

describe("the editor's schema and the model's", () => {
  it.each(Object.entries(goodTexts))('hold a text with %s and give it back unchanged', (_, json) => {
    expect(textDocSchema.safeParse(json).success).toBe(true);
    const node = TextNode.fromJSON(schema, json);
    node.check();
    expect(toTextDoc(node)).toEqual({ ok: true, value: json });
  });

  it.each(Object.entries(badTexts))('both refuse %s', (_, json) => {
    expect(textDocSchema.safeParse(json).success).toBe(false);
    expect(editorAccepts(json)).toBe(false);
  });

  it.each(Object.entries(olderTexts))('both read %s of an older text, which then has neither', (_, json) => {
    expect(textDocSchema.safeParse(json).success).toBe(true);
    const node = TextNode.fromJSON(schema, json);
    node.check();
    expect(node.firstChild?.attrs['frame']).toBeNull();
    expect(toTextDoc(node).ok).toBe(true);
  });

  it('have the same nodes and marks, each tried by a sample', () => {
    const tried = new Set(JSON.stringify(goodTexts).match(/"type":"\w+"/g)?.map((type) => type.slice(8, -1)));
    expect([...Object.keys(schema.nodes), ...Object.keys(schema.marks)].sort()).toEqual([...tried].sort());
  });

  it('let the marks of a line break go, which the model has no place for', () => {
    const bold = { type: 'bold' };
    const json = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'hardBreak', marks: [bold] }] }] };
    expect(toTextDoc(TextNode.fromJSON(schema, json))).toEqual({
      ok: true,
      value: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'hardBreak' }] }] },
    });
  });
});
