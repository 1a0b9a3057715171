// The keys of the editor, which are Word's (UX, details 1). Escape and then Tab leaves the editor, so that the keyboard is
// never caught in a list (WCAG 2.1.2).
import { Extension } from '@tiptap/core';
import { chainCommands, setBlockType, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { inputRules } from '@tiptap/pm/inputrules';
import { Plugin } from '@tiptap/pm/state';
import type { Command, EditorState } from '@tiptap/pm/state';
import { insertBlock } from './insert-blocks.ts';
import { liftItem, liftItemAtStart, sinkItem, splitItem } from './list-commands.ts';
import { listRules } from './list-rules.ts';
import { paragraphBelow } from './leave-text.ts';
import { leaveListOfPart } from './part-lists.ts';
import { joinPartBackward, leaveEmptyPart, splitPart } from './resolution-commands.ts';
import { nextCell, previousCell } from './table-commands.ts';
import { addColumn, addRow } from './table-shape.ts';

const toggle =
  (mark: 'bold' | 'italic'): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[mark];
    return type !== undefined && toggleMark(type)(state, dispatch);
  };

/** A heading of that level; the same key again gives the paragraph back. Not in lists, cells and resolutions. */
export const headingKey =
  (level: 1 | 2 | 3): Command =>
  (state, dispatch) => {
    const { heading, paragraph } = state.schema.nodes;
    if (heading === undefined || paragraph === undefined || state.selection.$from.depth !== 1) return false;
    const { parent } = state.selection.$from;
    const isThat = parent.type === heading && parent.attrs['level'] === level;
    return (isThat ? setBlockType(paragraph) : setBlockType(heading, { level }))(state, dispatch);
  };

const hardBreak: Command = (state, dispatch) => {
  const type = state.schema.nodes['hardBreak'];
  if (type === undefined) return false;
  dispatch?.(state.tr.replaceSelectionWith(type.create(), false).scrollIntoView());
  return true;
};

const keys: Readonly<Record<string, Command>> = {
  'Mod-b': toggle('bold'),
  'Mod-i': toggle('italic'),
  'Ctrl-Alt-1': headingKey(1),
  'Ctrl-Alt-2': headingKey(2),
  'Ctrl-Alt-3': headingKey(3),
  'Mod-Shift-r': insertBlock('resolution'),
  'Ctrl-Alt-ArrowDown': addRow('below'),
  'Ctrl-Alt-ArrowRight': addColumn('after'),
  'Mod-z': undo,
  'Mod-Shift-z': redo,
  'Mod-y': redo,
  Enter: chainCommands(leaveListOfPart, splitItem, leaveEmptyPart, splitPart),
  'Shift-Enter': hardBreak,
  Backspace: chainCommands(liftItemAtStart, joinPartBackward),
  ArrowDown: paragraphBelow,
};
const tabs: Readonly<Record<string, Command>> = {
  Tab: chainCommands(sinkItem, nextCell),
  'Shift-Tab': chainCommands(liftItem, previousCell),
};

const takesAutomaticChangeBack = (state: EditorState, undoRule: () => boolean, command: Command | undefined, run: (command: Command) => boolean): boolean =>
  state.selection.empty && undoRule() ? true : command !== undefined && run(command);

export const WordKeys = Extension.create({
  name: 'wordKeys',
  priority: 500,
  addStorage: (): { leaving: boolean } => ({ leaving: false }),
  addKeyboardShortcuts() {
    const { editor, storage } = this;
    const run = (command: Command): boolean => command(editor.state, editor.view.dispatch, editor.view);
    const bound = Object.entries(keys).map(([key, command]) => [key, () => run(command)] as const);
    const boundTabs = Object.entries(tabs).map(([key, command]) => [key, () => !storage.leaving && run(command)] as const);
    return {
      ...Object.fromEntries([...bound, ...boundTabs]),
      Backspace: () => takesAutomaticChangeBack(editor.state, () => editor.commands.undoInputRule(), keys['Backspace'], run),
    };
  },
  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      history(),
      inputRules({ rules: listRules }),
      new Plugin({
        props: {
          handleDOMEvents: {
            // Before any key binding: Escape arms the next Tab, every other key disarms it.
            keydown: (_view, event) => {
              if (event.key !== 'Tab' && event.key !== 'Shift') storage.leaving = event.key === 'Escape';
              return false;
            },
            blur: () => {
              storage.leaving = false;
              return false;
            },
          },
        },
      }),
    ];
  },
});
