// The tools above the text: each has a key, none is needed. The state follows the caret without a new render at each key.
import { Bold, CaseLower, Gavel, Heading, ImagePlus, Italic, Link2, List, ListOrdered, Plus } from 'lucide-react';
import { useEditorState } from '@tiptap/react';
import { memo, useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { toggleMark } from '@tiptap/pm/commands';
import type { Command } from '@tiptap/pm/state';
import { Button } from '../../button.tsx';
import { Toolbar, ToolToggle } from '../../toolbar.tsx';
import type { InsertKind } from '../keys/insert-blocks.ts';
import { listKindAt, toggleList } from '../keys/list-toggle.ts';
import { headingKey } from '../keys/word-keys.ts';
import { LinkDialog } from './link-dialog.tsx';
import { backToText } from './place-caret.ts';
import { takeSelection } from './take-selection.ts';
import { ResolutionTools } from './resolution-tools.tsx';

const stateOf = ({ editor }: { readonly editor: Editor }) => ({
  bold: editor.isActive('bold'),
  italic: editor.isActive('italic'),
  link: editor.isActive('link'),
  heading: editor.isActive('heading'),
  list: listKindAt(editor.state),
  hasSelection: !editor.state.selection.empty,
});

const markCommand = (editor: Editor, name: 'bold' | 'italic'): Command => {
  const type = editor.schema.marks[name];
  return type === undefined ? () => false : toggleMark(type);
};

type EditorToolsProps = { readonly editor: Editor; readonly inserts: readonly InsertKind[]; readonly onInsert: (kind: InsertKind) => void; readonly onMenu: () => void };

const ToolsView = ({ editor, inserts, onInsert, onMenu }: EditorToolsProps) => {
  const state = useEditorState({ editor, selector: stateOf });
  const [linking, setLinking] = useState(false);
  // Ctrl+K on selected text makes a link; without a selection it is the palette's (LIBRARIES, Decisions).
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'k') return;
      if (!takeSelection(editor.view)) return;
      event.preventDefault();
      setLinking(true);
    };
    dom.addEventListener('keydown', onKeyDown);
    return () => { dom.removeEventListener('keydown', onKeyDown); };
  }, [editor]);
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view);
    backToText(editor);
  };
  return (
    <>
      <Toolbar label="Text">
        <ToolToggle label="Bold" keys="Ctrl+B" isSelected={state.bold} onChange={run(markCommand(editor, 'bold'))}><Bold aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Italic" keys="Ctrl+I" isSelected={state.italic} onChange={run(markCommand(editor, 'italic'))}><Italic aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Link" keys="Ctrl+K" isSelected={state.link} isDisabled={!state.hasSelection && !state.link} onChange={() => { setLinking(true); }}><Link2 aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Bullet list" isSelected={state.list === 'bullets'} onChange={run(toggleList('bullets'))}><List aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Numbered list" isSelected={state.list === 'numbered'} onChange={run(toggleList('numbered'))}><ListOrdered aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Lettered list" isSelected={state.list === 'lettered'} onChange={run(toggleList('lettered'))}><CaseLower aria-hidden="true" /></ToolToggle>
        <ToolToggle label="Sub-heading" keys="Ctrl+Alt+1" isSelected={state.heading} onChange={run(headingKey(1))}><Heading aria-hidden="true" /></ToolToggle>
        {inserts.includes('resolution') && <Button size="small" variant="quiet" icon={<Gavel aria-hidden="true" />} onPress={() => { onInsert('resolution'); }}>Resolution</Button>}
        {inserts.includes('picture') && <Button size="small" variant="quiet" icon={<ImagePlus aria-hidden="true" />} onPress={() => { onInsert('picture'); }}>Picture</Button>}
        <Button size="small" variant="quiet" icon={<Plus aria-hidden="true" />} onPress={onMenu}>Insert</Button>
      </Toolbar>
      <ResolutionTools editor={editor} />
      {linking && <LinkDialog editor={editor} onClose={() => { setLinking(false); }} />}
    </>
  );
};

export const EditorTools = memo(ToolsView);
