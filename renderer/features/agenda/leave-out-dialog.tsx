// An item that the law asks for is left out only with a reason, which the history keeps.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export type LeaveOutDialogProps = {
  readonly label: string;
  readonly title: string;
  readonly onLeaveOut: (reason: string) => void;
  readonly onClose: () => void;
};

export const LeaveOutDialog = ({ label, title, onLeaveOut, onClose }: LeaveOutDialogProps) => {
  const [reason, setReason] = useState('');
  const [attempted, setAttempted] = useState(false);
  return (
    <Dialog
      title={`Leave out item ${label}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep the item</Button>
          <Button
            variant="primary"
            onPress={() => {
              setAttempted(true);
              if (reason.trim() !== '') onLeaveOut(reason);
            }}
          >
            Leave it out
          </Button>
        </>
      }
    >
      <p>“{title}” is one of the items that the panel’s template marks as required by law.</p>
      <TextArea
        label="Why is it left out of this meeting?"
        hint="The history keeps the reason."
        width="full"
        rows={2}
        value={reason}
        autoFocus
        error={attempted && reason.trim() === '' ? 'Write the reason, or keep the item.' : null}
        onChange={setReason}
      />
    </Dialog>
  );
};
