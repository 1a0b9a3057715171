// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Node as TextNode } from '@tiptap/pm/model';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';
import { noteOpened, toTextDoc } from '../../../renderer/ui/text-editor/schema/text-doc.ts';
import { textDocSchema } from '../../../shared/model/text.ts';
import { openEditor } from './open-editor.ts';
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

describe('a text that was just opened', () => {
  const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] });
  const stored = { type: 'doc' as const, content: [paragraph('One'), paragraph('Two'), paragraph('Three')] };
  const blocksOf = (node: TextNode) => {
    const read = toTextDoc(node);
    return read.ok ? read.value.content : [];
  };

  it('is given back as the objects that it was opened from, but for what was changed', () => {
    const opened = TextNode.fromJSON(schema, stored);
    noteOpened(opened, stored);
    const changed = opened.copy(opened.content.replaceChild(1, TextNode.fromJSON(schema, paragraph('Two and a half'))));
    const blocks = blocksOf(changed);
    expect(blocks.map((block, index) => block === stored.content[index])).toEqual([true, false, true]);
    expect(blocks[1]).toEqual(paragraph('Two and a half'));
  });

  it('has each of its blocks made once, numbers and all', () => {
    const made = vi.spyOn(document, 'createElement');
    const editor = openEditor(stored, { section: '3' });
    expect(made.mock.calls.map(([name]) => String(name)).filter((name) => name === 'p')).toHaveLength(stored.content.length);
    expect([...editor.editor.view.dom.children].map((block) => block.getAttribute('data-number'))).toEqual(['3.1', '3.2', '3.3']);
    made.mockRestore();
    editor.close();
  });

  it('is read from the editor where that made something else of it', () => {
    const opened = TextNode.fromJSON(schema, stored);
    noteOpened(opened, { ...stored, content: [paragraph('Two'), paragraph('One'), paragraph('Three')] });
    expect(blocksOf(opened)).toEqual(stored.content);
  });
});
