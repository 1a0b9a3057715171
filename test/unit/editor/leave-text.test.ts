// @vitest-environment jsdom
import { Node as TextNode } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { insertBlock } from '../../../renderer/ui/text-editor/keys/insert-blocks.ts';
import { paragraphBelow } from '../../../renderer/ui/text-editor/keys/leave-text.ts';
import { nextCell, previousCell } from '../../../renderer/ui/text-editor/keys/table-commands.ts';
import { textSchema } from '../../../renderer/ui/text-editor/schema/text-schema.ts';
import { outline } from './outline.ts';
import type { Command } from '@tiptap/pm/state';

const schema = textSchema();
const empty = TextNode.fromJSON(schema, { type: 'doc', content: [{ type: 'paragraph' }] });
const fresh = (): EditorState => EditorState.create({ schema, doc: empty, selection: TextSelection.create(empty, 1) });

/** Runs commands one after another and answers the state; a command that does nothing leaves it as it is. */
const after = (...commands: readonly Command[]): EditorState => {
  let state = fresh();
  for (const command of commands) command(state, (tr) => { state = state.apply(tr); });
  return state;
};
const write = (text: string): Command => (state, dispatch) => {
  dispatch?.(state.tr.insertText(text));
  return true;
};

describe('tables', () => {
  it('Tab walks through the cells and makes a row after the last one', () => {
    const state = after(insertBlock('table'), write('a'), nextCell, write('b'), nextCell, write('c'), nextCell, write('d'), nextCell, write('e'));
    expect(outline(state.doc)).toEqual(['header', 'header', 'cell', 'cell', 'cell', 'cell'].map((cell, i) => `${cell} > paragraph: ${'abcde'[i] ?? ''}`));
  });

  it('Shift+Tab goes back', () => {
    expect(outline(after(insertBlock('table'), nextCell, previousCell, write('first')).doc)[0]).toBe('header > paragraph: first');
  });

  it('Arrow Down leaves from any cell of the last row, not from one above it', () => {
    const table = [insertBlock('table'), nextCell] as const;
    expect(outline(after(...table, paragraphBelow, write('x')).doc)).not.toContain('paragraph: x');
    expect(outline(after(...table, nextCell, paragraphBelow, write('x')).doc).at(-1)).toBe('paragraph: x');
  });
});

describe('the end of the text', () => {
  it('Arrow Down under a closing resolution opens a paragraph; under a paragraph it does nothing', () => {
    expect(outline(after(insertBlock('resolution'), write('That.'), paragraphBelow, write('x')).doc)).toEqual(['resolved@null > part > paragraph: That.', 'paragraph: x']);
    expect(outline(after(write('End'), paragraphBelow).doc)).toEqual(['paragraph: End']);
  });
});
