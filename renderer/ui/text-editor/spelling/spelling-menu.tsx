// What may be meant by a misspelt word: choose one, leave it, or put it on the council's list.
import { Menu, MenuItem, MenuSection, Popover, Separator, Text } from 'react-aria-components';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Editor } from '@tiptap/core';
import type { SpelledWord } from '../../../lib/spelling-words.ts';
import popover from '../../popover.module.css';
import styles from '../editor/text-editor.module.css';
import { backToText } from '../editor/place-caret.ts';
import { putAtCaret } from '../editor/put-at-caret.ts';
import type { SpellingPorts } from './speller.ts';

export type SpellingMenuProps = {
  readonly editor: Editor;
  readonly found: SpelledWord;
  readonly ports: SpellingPorts;
  readonly onIgnore: (word: string) => void;
  readonly onAdd: (word: string) => void;
  readonly onClose: () => void;
};

const replaceWord = (editor: Editor, { from, to, word }: SpelledWord, by: string): void => {
  const { state, view } = editor;
  if (state.doc.textBetween(from, to).replaceAll('\u2019', "'") !== word) return;
  view.dispatch(state.tr.replaceWith(from, to, state.schema.text(by, state.doc.nodeAt(from)?.marks)));
};

export const SpellingMenu = ({ editor, found, ports, onIgnore, onAdd, onClose }: SpellingMenuProps) => {
  const anchor = useRef<HTMLSpanElement>(null);
  const [suggested, setSuggested] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (anchor.current !== null) putAtCaret(anchor.current, editor, found.from);
  }, [editor, found]);
  useEffect(() => {
    let isOver = false;
    void ports.suggest(found.word).then((words) => { if (!isOver) setSuggested(words); });
    return () => { isOver = true; };
  }, [ports, found]);
  const close = (): void => {
    // At once, so that the next key is for the text: the menu keeps focus until it is gone.
    flushSync(onClose);
    backToText(editor);
  };
  const act = (key: string): void => {
    if (key === 'ignore') onIgnore(found.word);
    else if (key === 'add') onAdd(found.word);
    else replaceWord(editor, found, key.slice('word '.length));
    close();
  };
  return (
    <>
      <span ref={anchor} className={styles.caret} aria-hidden="true" />
      {suggested !== null && (
        <Popover triggerRef={anchor} isOpen onOpenChange={(open) => { if (!open) close(); }} placement="bottom start" className={popover.popover ?? ''}>
          <Menu aria-label={`Spelling of ${found.word}`} autoFocus="first" className={popover.list ?? ''} onAction={(key) => { act(String(key)); }}>
            <MenuSection aria-label="What may be meant">
              {suggested.map((word) => (
                <MenuItem key={word} id={`word ${word}`} textValue={word} className={popover.option ?? ''}><Text slot="label">{word}</Text></MenuItem>
              ))}
            </MenuSection>
            {suggested.length > 0 && <Separator className={styles.separator ?? ''} />}
            <MenuSection aria-label={`“${found.word}” is right`}>
              <MenuItem id="ignore" textValue="Leave it" className={popover.option ?? ''}><Text slot="label">Leave “{found.word}” in this text</Text></MenuItem>
              <MenuItem id="add" textValue="Add" className={popover.option ?? ''}><Text slot="label">Add “{found.word}” to the council’s word list</Text></MenuItem>
            </MenuSection>
          </Menu>
        </Popover>
      )}
    </>
  );
};
