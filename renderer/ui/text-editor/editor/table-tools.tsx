// While the caret stands in a table: rows and columns.
import { useEditorState } from '@tiptap/react';
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { Button } from '../../button.tsx';
import { Kbd } from '../../kbd.tsx';
import { Toolbar } from '../../toolbar.tsx';
import { addColumn, addRow, removeColumn, removeRow, removeTable, tablePlace } from '../keys/table-shape.ts';
import { backToText } from './place-caret.ts';
import styles from './text-editor.module.css';

const acts: readonly { readonly label: string; readonly keys?: string; readonly command: Command }[] = [
  { label: 'Row above', command: addRow('above') },
  { label: 'Row below', keys: 'Ctrl+Alt+Down', command: addRow('below') },
  { label: 'Column before', command: addColumn('before') },
  { label: 'Column after', keys: 'Ctrl+Alt+Right', command: addColumn('after') },
  { label: 'Remove row', command: removeRow },
  { label: 'Remove column', command: removeColumn },
  { label: 'Remove table', command: removeTable },
];

export const TableTools = ({ editor }: { readonly editor: Editor }) => {
  const isInTable = useEditorState({ editor, selector: ({ editor: { state } }) => tablePlace(state) !== null });
  if (!isInTable) return null;
  return (
    <div className={styles.panel}>
      <Toolbar label="Table">
        {acts.map(({ label, keys, command }) => (
          <Button
            key={label}
            size="small"
            variant="quiet"
            onPress={() => {
              command(editor.state, editor.view.dispatch);
              backToText(editor);
            }}
          >
            {label}
            {keys !== undefined && <Kbd keys={keys} />}
          </Button>
        ))}
      </Toolbar>
    </div>
  );
};
