// One section of a template: its heading, what belongs in it, how it prints, whether it is demanded.
import { useState } from 'react';
import type { SectionTemplate } from '../../../../shared/model/paper.ts';
import { knownNames } from '../../../../shared/paper-kinds/known-answers.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { fieldsFrom, isForm, labelsOf, layoutChoices, withLayout } from './template-draft.ts';

export type SectionDialogProps = { readonly section: SectionTemplate; readonly isNew: boolean; readonly onSave: (section: SectionTemplate) => void; readonly onClose: () => void };

export const SectionDialog = ({ section, isNew, onSave, onClose }: SectionDialogProps) => {
  const [draft, setDraft] = useState(section);
  const [labels, setLabels] = useState(labelsOf(section.fields));
  const [attempted, setAttempted] = useState(false);
  const submit = (): void => {
    setAttempted(true);
    if (draft.heading.trim() === '') return;
    onSave({ ...draft, heading: draft.heading.trim(), hint: draft.hint.trim(), fields: isForm(draft) ? fieldsFrom(labels, section.fields) : [] });
  };
  return (
    <Dialog title={isNew ? 'Add a section' : 'Section'} isOpen wide onClose={onClose}>
      <Form label="Section of the template" onSubmit={submit}>
        <TextField
          label="Heading"
          hint={`May name what is known: ${knownNames.map((name) => `{${name}}`).join(', ')}`}
          width="full"
          value={draft.heading}
          error={attempted && draft.heading.trim() === '' ? 'Give the section a heading' : null}
          onChange={(heading) => { setDraft({ ...draft, heading }); }}
          autoFocus
        />
        <TextArea label="What belongs in it" hint="Shown to the author while it is empty. It never prints." optional width="full" rows={2} value={draft.hint} onChange={(hint) => { setDraft({ ...draft, hint }); }} />
        <Select label="How it prints" width="full" value={draft.layout} options={layoutChoices} onChange={(layout) => { setDraft(withLayout(draft, layout)); }} />
        {isForm(draft) && (
          <>
            <TextArea label="Fields" hint="One a line, as they print." width="full" rows={6} value={labels} onChange={setLabels} />
            {draft.layout === 'form-table' && <Checkbox label="Its rows are numbered as sections" isSelected={draft.numbered} onChange={(numbered) => { setDraft({ ...draft, numbered }); }} />}
          </>
        )}
        <Checkbox label="Required" hint="Authors can mark it as not applicable, but not take it out or rename it." isSelected={draft.required} onChange={(required) => { setDraft({ ...draft, required }); }} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save section</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
