// The short menu of "/" and of the Insert button, at the caret.
import { memo, useCallback, useMemo } from 'react';
import type { Editor } from '@tiptap/core';
import type { InsertKind } from '../keys/insert-blocks.ts';
import { CaretMenu, type CaretBox, type CaretMenuGroup, type CaretMenuItem } from './caret-menu.tsx';
import type { InsertAct } from './text-editor-props.ts';

type Entry = { readonly kind: InsertKind; readonly label: string; readonly hint: string; readonly keys?: string };

const entries: readonly Entry[] = [
  { kind: 'resolution', label: 'Resolution', hint: 'What the meeting resolved', keys: 'Ctrl+Shift+R' },
  { kind: 'recommendation', label: 'Recommendation', hint: 'To another body' },
  { kind: 'bullets', label: 'Bullet list', hint: 'Or type “- ”' },
  { kind: 'numbered', label: 'Numbered list', hint: 'Or type “1. ”' },
  { kind: 'lettered', label: 'Lettered list', hint: 'Or type “(a) ”' },
  { kind: 'heading', label: 'Sub-heading', hint: 'Within this text', keys: 'Ctrl+Alt+1' },
  { kind: 'quotation', label: 'Quotation', hint: 'Words as they were said or written' },
  { kind: 'table', label: 'Table', hint: 'Two columns with a header row' },
  { kind: 'picture', label: 'Picture', hint: 'From a file; or drag or paste it' },
  { kind: 'reference', label: 'Reference', hint: 'The number of another paragraph, which follows it' },
];

/** As it is typed: no keyboard has the printed apostrophe. */
const asTyped = (label: string): string => label.replaceAll('\u2019', "'");

const entryItem = ({ kind, label, hint, keys }: Entry): CaretMenuItem => ({ id: kind, label, typed: label, hint, keys });
const actItem = ({ id, label, hint }: InsertAct): CaretMenuItem => ({ id, label, typed: asTyped(label), hint });

const groupsOf = (inserts: readonly InsertKind[], acts: readonly InsertAct[]): readonly CaretMenuGroup[] => {
  const offered = inserts.flatMap((kind) => entries.filter((entry) => entry.kind === kind)).map(entryItem);
  const under = (title: string | undefined): CaretMenuItem[] => acts.filter(({ section }) => section === title).map(actItem);
  const titles = [...new Set(acts.flatMap(({ section }) => section ?? []))];
  return [{ title: null, items: [...offered.slice(0, 1), ...under(undefined), ...offered.slice(1)] }, ...titles.map((title) => ({ title, items: under(title) }))];
};

type InsertMenuProps = { readonly editor: Editor; readonly inserts: readonly InsertKind[]; readonly acts: readonly InsertAct[] | undefined; readonly isOpen: boolean; readonly onInsert: (kind: InsertKind) => void; readonly onClose: () => void };

const InsertMenuView = ({ editor, inserts, acts, isOpen, onInsert, onClose }: InsertMenuProps) => {
  const groups = useMemo(() => groupsOf(inserts, acts ?? []), [inserts, acts]);
  const caret = useCallback((): CaretBox => editor.view.coordsAtPos(editor.state.selection.from), [editor]);
  if (!isOpen) return null;
  const close = (toText: boolean): void => {
    // Back to the text first: what an act opens gives focus back to where it came from.
    if (toText) editor.view.focus();
    onClose();
  };
  return (
    <CaretMenu
      label="Insert"
      groups={groups}
      caret={caret}
      onClose={close}
      onSlash={() => {
        close(true);
        editor.commands.insertContent('/');
      }}
      onAct={(id) => {
        const entry = entries.find(({ kind }) => kind === id);
        close(true);
        if (entry !== undefined) onInsert(entry.kind);
        else acts?.find((act) => act.id === id)?.perform();
      }}
    />
  );
};

export const InsertMenu = memo(InsertMenuView);
