// One ready phrase: what it is found by, and its lines.
import { useState } from 'react';
import type { MinutePhrase } from '../../../../shared/model/panel.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';

export type PhraseDialogProps = { readonly phrase: MinutePhrase; readonly onSave: (phrase: MinutePhrase) => void; readonly onClose: () => void };

export const PhraseDialog = ({ phrase, onSave, onClose }: PhraseDialogProps) => {
  const [group, setGroup] = useState(phrase.group);
  const [text, setText] = useState(phrase.text);
  const [attempted, setAttempted] = useState(false);
  const save = (): void => {
    setAttempted(true);
    if (group.trim() !== '' && text.trim() !== '') onSave({ ...phrase, group: group.trim(), text: text.trim() });
  };
  return (
    <Dialog title={phrase.group === '' ? 'Add a phrase' : 'Edit the phrase'} isOpen onClose={onClose}>
      <Form label="Ready phrase" onSubmit={save}>
        <TextField label="Found by" hint="Such as: Report noted" width="full" autoFocus value={group} onChange={setGroup} error={attempted && group.trim() === '' ? 'Enter what you will type to find it.' : null} />
        <TextArea
          label="Words"
          hint="“Resolved:-” on a line of its own begins a resolution with a part on each line after it; “- ” begins a bullet; {date} is a field."
          rows={5}
          width="full"
          value={text}
          onChange={setText}
          error={attempted && text.trim() === '' ? 'Enter the words of the phrase.' : null}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save phrase</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
