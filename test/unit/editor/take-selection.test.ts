// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { createTargetLabels } from '../../../renderer/ui/text-editor/schema/target-labels.ts';
import { editorExtensions } from '../../../renderer/ui/text-editor/editor/editor-extensions.ts';
import { takeSelection } from '../../../renderer/ui/text-editor/editor/take-selection.ts';

const open = (): Editor => {
  const element = document.createElement('div');
  document.body.append(element);
  return new Editor({ element, injectCSS: false, extensions: editorExtensions({ lead: () => 'Resolved:', newId: () => '', labels: createTargetLabels(), section: null, pictures: () => null, onInsertMenu: () => undefined, onDescribe: () => undefined, speller: null, onFind: () => undefined, onNextMisspelt: () => undefined, onMisspelt: () => undefined, onPasteCleaned: () => undefined }), content: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'the report' }] }] } });
};

describe('a selection that the page has and the editor has not heard of', () => {
  afterEach(() => { document.body.replaceChildren(); });

  it('is taken over, so that Ctrl+K makes a link of those words', () => {
    const editor = open();
    const words = editor.view.dom.querySelector('p')?.firstChild;
    if (words === null || words === undefined) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 4, words, 10);
    expect(editor.state.selection.empty).toBe(true);
    expect(takeSelection(editor.view)).toBe(true);
    expect(editor.state.doc.textBetween(editor.state.selection.from, editor.state.selection.to)).toBe('report');
    editor.destroy();
  });

  it('outside the text is nobody’s', () => {
    const editor = open();
    const outside = document.createElement('p');
    outside.append('elsewhere');
    document.body.append(outside);
    const words = outside.firstChild;
    if (words === null) throw new Error('no text');
    document.getSelection()?.setBaseAndExtent(words, 0, words, 4);
    expect(takeSelection(editor.view)).toBe(false);
    editor.destroy();
  });
});
