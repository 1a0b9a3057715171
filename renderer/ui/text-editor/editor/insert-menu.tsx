// The short menu of "/" and of the Insert button, at the caret.
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { memo, useEffect, useRef } from 'react';
import type { Editor } from '@tiptap/core';
import { Kbd } from '../../kbd.tsx';
import popover from '../../popover.module.css';
import type { InsertKind } from '../keys/insert-blocks.ts';
import type { InsertAct } from './text-editor-props.ts';
import { putAtCaret } from './put-at-caret.ts';
import styles from './text-editor.module.css';

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

const entryItem = ({ kind, label, hint, keys }: Entry) => (
  <MenuItem key={kind} id={kind} textValue={label} className={popover.option ?? ''}>
    <span className={popover.words}>
      <Text slot="label">{label}</Text>
      <Text slot="description" className={popover.second ?? ''}>{hint}</Text>
    </span>
    {keys !== undefined && <Kbd keys={keys} />}
  </MenuItem>
);

/** As it is typed: no keyboard has the printed apostrophe. */
const asTyped = (label: string): string => label.replaceAll('\u2019', "'");

const actItem = ({ id, label, hint }: InsertAct) => (
  <MenuItem key={id} id={id} textValue={asTyped(label)} className={popover.option ?? ''}>
    <span className={popover.words}>
      <Text slot="label">{label}</Text>
      <Text slot="description" className={popover.second ?? ''}>{hint}</Text>
    </span>
  </MenuItem>
);

const sectionsOf = (acts: readonly InsertAct[]): readonly string[] => [...new Set(acts.flatMap(({ section }) => section ?? []))];

type InsertMenuProps = { readonly editor: Editor; readonly inserts: readonly InsertKind[]; readonly acts: readonly InsertAct[] | undefined; readonly isOpen: boolean; readonly onInsert: (kind: InsertKind) => void; readonly onClose: () => void };

const InsertMenuView = ({ editor, inserts, acts = [], isOpen, onInsert, onClose }: InsertMenuProps) => {
  const offered = inserts.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
  const anchor = useRef<HTMLSpanElement>(null);
  // The popover opens at the caret: its anchor is put there first.
  useEffect(() => {
    if (isOpen && anchor.current !== null) putAtCaret(anchor.current, editor, editor.state.selection.from);
  }, [editor, isOpen]);

  const close = (): void => {
    onClose();
    requestAnimationFrame(() => {
      editor.commands.focus();
    });
  };
  return (
    <>
      <span ref={anchor} className={styles.caret} aria-hidden="true" />
      <Popover triggerRef={anchor} isOpen={isOpen} onOpenChange={(open) => { if (!open) close(); }} placement="bottom start" className={popover.popover ?? ''}>
        <div
          onKeyDown={(event) => {
            if (event.key !== '/') return;
            event.preventDefault();
            editor.commands.insertContent('/');
            close();
          }}
        >
          <Menu
            aria-label="Insert"
            autoFocus="first"
            className={popover.list ?? ''}
            onAction={(key) => {
              const entry = entries.find(({ kind }) => kind === key);
              onClose();
              if (entry !== undefined) onInsert(entry.kind);
              else acts.find(({ id }) => id === key)?.perform();
            }}
          >
            {offered.slice(0, 1).map(entryItem)}
            {acts.filter(({ section }) => section === undefined).map(actItem)}
            {offered.slice(1).map(entryItem)}
            {sectionsOf(acts).map((title) => (
              <MenuSection key={title}>
                <Header className={popover.sectionTitle ?? ''}>{title}</Header>
                {acts.filter(({ section }) => section === title).map(actItem)}
              </MenuSection>
            ))}
          </Menu>
        </div>
      </Popover>
    </>
  );
};

export const InsertMenu = memo(InsertMenuView);
