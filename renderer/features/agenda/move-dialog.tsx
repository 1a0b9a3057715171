// "Move to ...": choose the item that it follows; the way for long agendas and for those who can't drag.
import { useState } from 'react';
import type { Item } from '../../../shared/model/meeting.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';

const first = 'first';

export type MoveDialogProps = {
  readonly item: Item;
  readonly label: string;
  /** The others, in order, with their numbers. */
  readonly others: readonly { readonly id: string; readonly label: string; readonly title: string }[];
  readonly onMove: (afterId: string | null) => void;
  readonly onClose: () => void;
};

export const MoveDialog = ({ item, label, others, onMove, onClose }: MoveDialogProps) => {
  const [after, setAfter] = useState<string>(first);
  const options = [
    { value: first, label: 'To the beginning' },
    ...others.map((other) => ({ value: other.id, label: `After ${other.label}. ${other.title}` })),
  ];
  return (
    <Dialog
      title={`Move item ${label}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={() => { onMove(after === first ? null : after); }}>
            Move item
          </Button>
        </>
      }
    >
      <p>{item.title}</p>
      <Select label="Move to" width="full" value={after} options={options} onChange={setAfter} />
    </Dialog>
  );
};
