// The reminder to whoever owes a paper: to be read, and copied into a message.
import { Copy } from 'lucide-react';
import type { Reminder } from '../../../../shared/phrases/sentences/paper-reminder.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';

export type ReminderDialogProps = { readonly reminder: Reminder; readonly onClose: () => void };

const ignore = (): void => undefined;

export const ReminderDialog = ({ reminder, onClose }: ReminderDialogProps) => (
  <Dialog
    title="Reminder"
    isOpen
    wide
    onClose={onClose}
    actions={
      <>
        <Button onPress={onClose}>Close</Button>
        <Button onPress={() => void copyText(reminder.subject)}>Copy the subject</Button>
        <Button variant="primary" icon={<Copy aria-hidden="true" />} onPress={() => void copyText(reminder.text)}>Copy the text</Button>
      </>
    }
  >
    <TextField label="Subject" width="full" value={reminder.subject} isReadOnly onChange={ignore} />
    <TextArea label="Text" hint="Nothing that is not for publication is in it." width="full" rows={10} value={reminder.text} isReadOnly onChange={ignore} />
  </Dialog>
);
