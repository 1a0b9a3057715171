// Chooses a published item and withdraws it, with the reason that prints under it.
import { useState } from 'react';
import type { Item } from '../../../../shared/model/meeting.ts';
import { Select } from '../../../ui/select.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

export type WithdrawItemDialogProps = { readonly items: readonly Item[]; readonly onWithdraw: (id: string, reason: string) => void; readonly onClose: () => void };

export const WithdrawItemDialog = ({ items, onWithdraw, onClose }: WithdrawItemDialogProps) => {
  const [id, setId] = useState<string | null>(null);
  const options = items.filter(({ publishedLabel, withdrawn }) => (publishedLabel ?? null) !== null && (withdrawn ?? null) === null)
    .map((item) => ({ value: item.id, label: `${item.publishedLabel ?? ''}. ${item.title}` }));
  return (
    <ReasonDialog
      title="Withdraw an item"
      consequence="It stays on the agenda, listed as withdrawn. Its papers leave the pack; their page numbers are not given to others."
      hint="It prints under the item."
      verb="Withdraw the item"
      stay="Leave it"
      isReady={id !== null}
      onDone={(reason) => { if (id !== null) onWithdraw(id, reason); }}
      onClose={onClose}
    >
      <Select label="Item" value={id} options={options} width="full" onChange={setId} />
    </ReasonDialog>
  );
};
