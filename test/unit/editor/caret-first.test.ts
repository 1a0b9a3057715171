// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { CaretFirst } from '../../../renderer/ui/text-editor/keys/caret-first.ts';
import { Paragraph, Text, TextRoot } from '../../../renderer/ui/text-editor/schema/blocks.ts';

const open = () => {
  const editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: [TextRoot, Paragraph, Text, CaretFirst], content: '<p>Words</p>' });
  let told = 0;
  const count = (): void => { told += 1; };
  document.addEventListener('selectionchange', count);
  const press = (key: string): void => { editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); };
  return { press, told: () => told, close: () => { document.removeEventListener('selectionchange', count); editor.destroy(); } };
};

let close: () => void = () => undefined;
afterEach(() => { close(); });

describe('a key that follows one that moved the caret', () => {
  it('finds the caret where it was moved to, though the browser has not told so yet', () => {
    const editor = open();
    close = editor.close;
    editor.press('End');
    expect(editor.told()).toBe(0);
    editor.press('Enter');
    expect(editor.told()).toBe(1);
    editor.press('a');
    expect(editor.told()).toBe(1);
  });

  it('asks nothing where the browser has told', () => {
    const editor = open();
    close = editor.close;
    editor.press('ArrowDown');
    document.dispatchEvent(new Event('selectionchange'));
    editor.press('a');
    expect(editor.told()).toBe(1);
  });
});
