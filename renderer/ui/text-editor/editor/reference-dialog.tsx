// Chooses the paragraph that a reference points to; its number then follows it wherever it goes.
import { useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { NewId } from '../../../../shared/model/ids.ts';
import { Button } from '../../button.tsx';
import { Dialog } from '../../dialog.tsx';
import { Select } from '../../select.tsx';
import { numbersNow } from '../numbering/show-numbers.ts';
import type { ReferencePorts, ReferenceTarget } from './editor-ports.ts';
import { insertReference } from '../keys/insert-reference.ts';

const shortened = (words: string): string => (words.length > 80 ? `${words.slice(0, 79)}…` : words);

/** Blocks of the open text are named by their place: they may have no anchor yet. */
const ownKey = (pos: number): string => `here ${pos}`;

/** By number, part by part: 3.2 before 3.10. */
const byLabel = (a: ReferenceTarget, b: ReferenceTarget): number => a.label.localeCompare(b.label, 'en-GB', { numeric: true });

type ReferenceDialogProps = { readonly editor: Editor; readonly references: ReferencePorts; readonly newId: NewId; readonly onClose: () => void };

export const ReferenceDialog = ({ editor, references, newId, onClose }: ReferenceDialogProps) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const [own] = useState(() => numbersNow(editor.state));
  const [targets] = useState(() => [...references.list(), ...own.map(({ pos, label, words }) => ({ key: ownKey(pos), label, words }))].sort(byLabel));
  const insert = async (): Promise<void> => {
    const here = own.find(({ pos }) => ownKey(pos) === chosen);
    const there = targets.find(({ key }) => key === chosen);
    if (here === undefined && there === undefined) return;
    const target = here === undefined ? there !== undefined && (await references.anchorOf(there)) : { pos: here.pos, anchor: here.anchor ?? newId() };
    if (target !== null && target !== false) insertReference(target)(editor.state, editor.view.dispatch);
    onClose();
  };
  return (
    <Dialog
      title="Refer to a paragraph"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosen === null} onPress={() => void insert()}>Insert its number</Button>
        </>
      }
    >
      {targets.length === 0 ? (
        <p>Nothing in this paper has a number yet.</p>
      ) : (
        <Select
          label="Paragraph or section"
          hint="Only the number is inserted; it changes when the paragraph moves."
          width="full"
          value={chosen}
          options={targets.map(({ key, label, words }) => ({ value: key, label: `${label} ${shortened(words)}` }))}
          onChange={setChosen}
        />
      )}
    </Dialog>
  );
};
