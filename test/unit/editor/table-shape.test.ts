// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '@tiptap/pm/state';
import { addColumn, addRow, removeColumn, removeRow, removeTable } from '../../../renderer/ui/text-editor/keys/table-shape.ts';
import { insertBlock } from '../../../renderer/ui/text-editor/keys/insert-blocks.ts';
import { openEditor } from './open-editor.ts';
import type { Typing } from './open-editor.ts';

let typing: Typing;
afterEach(() => {
  typing.close();
});
const run = (command: Command): boolean => command(typing.editor.state, typing.editor.view.dispatch);

const openTable = (): void => {
  typing = openEditor();
  run(insertBlock('table'));
  typing.write('A').press('Tab').write('B').press('Tab').write('C').press('Tab').write('D');
};

describe('rows and columns of a table', () => {
  it('a row is added below with Ctrl+Alt+Down, the caret in it', () => {
    openTable();
    typing.press('Ctrl-Alt-ArrowDown').write('x');
    expect(typing.outline()).toEqual(['header > paragraph: A', 'header > paragraph: B', 'cell > paragraph: C', 'cell > paragraph: D', 'cell > paragraph: ', 'cell > paragraph: x']);
  });

  it('a column is added after the caret in every row, with a header', () => {
    openTable();
    typing.press('Ctrl-Alt-ArrowRight').write('x');
    expect(typing.outline()).toEqual(['header > paragraph: A', 'header > paragraph: B', 'header > paragraph: ', 'cell > paragraph: C', 'cell > paragraph: D', 'cell > paragraph: x']);
  });

  it('a row above the header row becomes the header row', () => {
    openTable();
    typing.press('Shift-Tab').press('Shift-Tab').press('Shift-Tab');
    run(addRow('above'));
    expect(typing.outline().slice(0, 3)).toEqual(['header > paragraph: ', 'header > paragraph: ', 'cell > paragraph: A']);
  });

  it('a row and a column go; without any left the table is an empty paragraph', () => {
    openTable();
    run(removeRow);
    expect(typing.outline()).toEqual(['header > paragraph: A', 'header > paragraph: B']);
    run(removeColumn);
    expect(typing.outline()).toEqual(['header > paragraph: A']);
    run(removeColumn);
    expect(typing.outline()).toEqual(['paragraph: ']);
  });

  it('each change is one step of undo', () => {
    openTable();
    const before = typing.outline();
    run(addColumn('before'));
    typing.press('Ctrl-z');
    expect(typing.outline()).toEqual(before);
    run(removeTable);
    typing.press('Ctrl-z');
    expect(typing.outline()).toEqual(before);
  });
});
