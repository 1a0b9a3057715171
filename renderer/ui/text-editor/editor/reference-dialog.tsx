// Chooses the paragraph that a reference points to; its number then follows it wherever it goes.
import { useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { NewId } from '../../../../shared/model/ids.ts';
import { Button } from '../../button.tsx';
import { Dialog } from '../../dialog.tsx';
import { Select } from '../../select.tsx';
import { showToast } from '../../toast-queue.ts';
import { numbersNow } from '../numbering/show-numbers.ts';
import type { ReferencePorts, ReferenceTarget } from './editor-ports.ts';
import { holdPlace } from '../keys/held-place.ts';
import { insertReference } from '../keys/insert-reference.ts';
import { backToText } from './place-caret.ts';

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
  /** The other paragraph may have to be given its anchor first: the next keys are for the text already, while that is stored. */
  const insertFrom = async (there: ReferenceTarget): Promise<void> => {
    const place = holdPlace(editor);
    onClose();
    const anchor = await references.anchorOf(there).catch(() => null);
    const at = place();
    if (editor.isDestroyed) return;
    if (anchor === null) showToast(`The number of ${there.label} was not inserted: that paragraph could not be saved. Try again.`);
    else insertReference(anchor, at)(editor.state, editor.view.dispatch);
  };
  const insert = (): void => {
    const here = own.find(({ pos }) => ownKey(pos) === chosen);
    const there = targets.find(({ key }) => key === chosen);
    if (here !== undefined) {
      insertReference({ pos: here.pos, anchor: here.anchor ?? newId() })(editor.state, editor.view.dispatch);
      onClose();
    } else if (there !== undefined) void insertFrom(there);
  };
  return (
    <Dialog
      title="Refer to a paragraph"
      isOpen
      onClose={onClose}
      giveFocus={() => { backToText(editor); }}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosen === null} onPress={insert}>Insert its number</Button>
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
