// "Move to ...": another item, or a place among the papers that it stands with; for long agendas and for those who can't drag.
import { useState } from 'react';
import type { Paper } from '../../../../shared/model/paper.ts';
import type { MovePaperTo } from '../../../data/commands/move-paper.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/select.tsx';
import { titleWords } from '../paper-words.ts';
import { itemOptions } from './write-dialog.tsx';
import type { ItemOption } from './write-dialog.tsx';

export type MoveDialogProps = {
  readonly paper: Paper;
  readonly items: readonly ItemOption[];
  /** Its place now, and how many stand with it. */
  readonly place: { readonly position: number; readonly of: number };
  readonly onMove: (to: MovePaperTo) => void;
  readonly onClose: () => void;
};

export const MoveDialog = ({ paper, items, place, onMove, onClose }: MoveDialogProps) => {
  const [itemId, setItemId] = useState<string | null>(paper.itemId);
  const [position, setPosition] = useState(String(place.position));
  const isOwn = paper.belongsTo === undefined;
  const stays = itemId === paper.itemId;
  const move = (): void => {
    if (!stays && itemId !== null) onMove({ itemId });
    else onMove({ position: Number(position) });
  };
  return (
    <Dialog
      title={`Move “${titleWords(paper)}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={move}>Move paper</Button>
        </>
      }
    >
      {isOwn && <Select label="To item" hint="Its appendices go with it." width="full" value={itemId} options={itemOptions(items)} onChange={setItemId} />}
      {stays && place.of > 1 && (
        <Select
          label="To place"
          width="full"
          value={position}
          options={Array.from({ length: place.of }, (_, index) => ({ value: String(index + 1), label: `${index + 1} of ${place.of}` }))}
          onChange={setPosition}
        />
      )}
    </Dialog>
  );
};
