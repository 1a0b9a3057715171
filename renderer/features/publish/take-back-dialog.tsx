// Taking back what was published: names the consequence, keeps the reason.
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export type TakeBackDialogProps = {
  readonly what: 'agenda' | 'minutes';
  readonly onTakeBack: (reason: string) => void;
  readonly onClose: () => void;
};

const consequences = {
  agenda: 'Those who have the published agenda keep it. Here it goes back to draft and can be changed; what was published stays on record, marked as taken back.',
  minutes: 'Those who have the published minutes keep them. Here they go back to draft; their numbers stay, and what was published stays on record, marked as taken back.',
} as const;

export const TakeBackDialog = ({ what, onTakeBack, onClose }: TakeBackDialogProps) => {
  const [reason, setReason] = useState('');
  const [attempted, setAttempted] = useState(false);
  return (
    <Dialog
      title={`Take the ${what} back to draft`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Leave published</Button>
          <Button
            variant="danger"
            onPress={() => {
              setAttempted(true);
              if (reason.trim() !== '') onTakeBack(reason);
            }}
          >
            Take back to draft
          </Button>
        </>
      }
    >
      <p>{consequences[what]}</p>
      <TextArea
        label="Why?"
        hint="The history keeps the reason."
        width="full"
        rows={2}
        autoFocus
        value={reason}
        error={attempted && reason.trim() === '' ? 'Write in a few words why.' : null}
        onChange={setReason}
      />
    </Dialog>
  );
};
