// One item of the usual agenda.
import { useState } from 'react';
import type { TemplateSlot } from '../../../shared/model/panel.ts';
import { kindOptions } from '../../lib/item-kind-words.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export type SlotDialogProps = {
  readonly slot: TemplateSlot;
  readonly lacCouncilTerm: string;
  readonly onSave: (slot: TemplateSlot) => void;
  readonly onClose: () => void;
};

export const SlotDialog = ({ slot, lacCouncilTerm, onSave, onClose }: SlotDialogProps) => {
  const [draft, setDraft] = useState(slot);
  const [subLines, setSubLines] = useState(slot.subLines.join('\n'));
  const [error, setError] = useState<string | null>(null);
  const save = (): void => {
    if (draft.title.trim() === '') setError('Enter the title');
    else onSave({ ...draft, title: draft.title.trim(), subLines: subLines.split('\n').map((line) => line.trim()).filter((line) => line !== '') });
  };
  return (
    <Dialog title={slot.title === '' ? 'Add an item to the usual agenda' : 'Edit item of the usual agenda'} isOpen onClose={onClose}>
      <Form label="Item of the usual agenda" onSubmit={save}>
        <Select label="Kind" width="medium" value={draft.kind} options={kindOptions(lacCouncilTerm)} onChange={(kind) => { setDraft({ ...draft, kind }); }} />
        <TextArea
          id="slot-title"
          label="Title"
          rows={2}
          hint={draft.kind === 'minutes' ? 'Where {previousMeeting} stands, the date of the last meeting is printed.' : undefined}
          value={draft.title}
          onChange={(title) => { setDraft({ ...draft, title }); }}
          error={error}
        />
        <TextArea label="Lines under the title" optional rows={2} hint="A line each: who presents, what it covers." value={subLines} onChange={setSubLines} />
        <Checkbox
          label="Required by law"
          hint="It can’t be left out silently: an agenda without it asks why."
          isSelected={draft.legal}
          onChange={(legal) => { setDraft({ ...draft, legal }); }}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">
            Save item
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
