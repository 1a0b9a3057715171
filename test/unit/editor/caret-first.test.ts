// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { CaretFirst } from '../../../renderer/ui/text-editor/keys/caret-first.ts';
import { Paragraph, Text, TextRoot } from '../../../renderer/ui/text-editor/schema/blocks.ts';

const open = () => {
  const editor = new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: [TextRoot, Paragraph, Text, CaretFirst], content: '<p>Words</p><p>More</p>', editorProps: { handleScrollToSelection: () => true } });
  let told = 0;
  const count = (): void => { told += 1; };
  document.addEventListener('selectionchange', count);
  const press = (key: string): void => { editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })); };
  /** As the browser does it at a key: the caret is elsewhere, and nobody has been told. */
  const moveCaret = (line: number, offset: number): void => {
    const words = editor.view.dom.children[line]?.firstChild ?? null;
    if (words === null) throw new Error('no such line');
    document.getSelection()?.collapse(words, offset);
  };
  return { editor, press, moveCaret, told: () => told, close: () => { document.removeEventListener('selectionchange', count); editor.destroy(); } };
};

/** Until the events of selections that were made so far have come. */
const later = async (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

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

  it('stays where the key moved it, though marks are drawn before the browser tells', async () => {
    const { editor, press, moveCaret, close: end } = open();
    close = end;
    editor.view.focus();
    editor.commands.setTextSelection(9);
    await later();
    press('ArrowUp');
    moveCaret(0, 2);
    editor.view.dispatch(editor.state.tr.setMeta('marks', 'drawn anew'));
    expect(editor.state.selection.from).toBe(3);
  });

  it('stays with what is written elsewhere in between', async () => {
    const { editor, press, moveCaret, close: end } = open();
    close = end;
    editor.view.focus();
    await later();
    press('ArrowDown');
    moveCaret(1, 1);
    editor.view.dispatch(editor.state.tr.insertText('New ', 1));
    expect(editor.state.selection.from).toBe('New Words'.length + 2 + 2);
  });

  it('goes to the very start by key, though the text has only just got the focus', async () => {
    const { editor, press, moveCaret, close: end } = open();
    close = end;
    editor.commands.setTextSelection(9);
    await later();
    editor.view.focus();
    press('ArrowUp');
    moveCaret(0, 0);
    press('a');
    expect(editor.state.selection.from).toBe(1);
  });
});
