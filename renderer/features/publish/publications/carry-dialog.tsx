// Which items of a cancelled meeting the next one takes over.
import { useState } from 'react';
import type { Item } from '../../../../shared/model/meeting.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

export type CarryDialogProps = { readonly items: readonly Item[]; /** "Tuesday 19 January 2027". */ readonly day: string; readonly onCarry: (itemIds: readonly string[]) => void; readonly onClose: () => void };

export const CarryDialog = ({ items, day, onCarry, onClose }: CarryDialogProps) => {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = items.filter(({ id }) => !left.has(id));
  const choose = (id: string, isChosen: boolean): void => { setLeft(new Set(isChosen ? [...left].filter((each) => each !== id) : [...left, id])); };
  return (
    <Dialog
      title={`Items for the meeting of ${day}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave them here</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => { onCarry(chosen.map(({ id }) => id)); }}>
            {chosen.length === 1 ? 'Take over 1 item' : `Take over ${chosen.length} items`}
          </Button>
        </>
      }
    >
      <p>They are put on that meeting’s agenda with their papers, and stay on this one as they were.</p>
      {items.map(({ id, title }) => <Checkbox key={id} label={title} isSelected={!left.has(id)} onChange={(isChosen) => { choose(id, isChosen); }} />)}
    </Dialog>
  );
};
