// A paper that somebody owes: who, what, by when (DOMAIN U2). The same form for a new one and for changing what was agreed.
import { useState } from 'react';
import type { ToFollow, WrittenPaperKind } from '../../../../shared/model/paper.ts';
import { paperKinds } from '../../../../shared/paper-kinds/index.ts';
import type { ExpectedPaper } from '../../../data/commands/add-written-paper.ts';
import { Button } from '../../../ui/button.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { itemOptions, likelyKind } from './write-dialog.tsx';
import type { ItemOption } from './write-dialog.tsx';

type FollowDraft = { readonly owner: string; readonly dueOn: string | null; readonly note: string };

type FollowFieldsProps = { readonly draft: FollowDraft; readonly error: string | null; readonly openAt: string | undefined; readonly onChange: (draft: FollowDraft) => void };

const FollowFields = ({ draft, error, openAt, onChange }: FollowFieldsProps) => (
  <>
    <TextField label="From whom" hint="Name, and post if you like. It prints in the reminder." width="full" value={draft.owner} error={error} onChange={(owner) => { onChange({ ...draft, owner }); }} />
    <DateField label="Due by" optional value={draft.dueOn} {...(openAt === undefined ? {} : { openAt })} onChange={(dueOn) => { onChange({ ...draft, dueOn }); }} />
    <TextArea label="Note" hint="For you. It never prints and is in no reminder." optional width="full" rows={2} value={draft.note} onChange={(note) => { onChange({ ...draft, note }); }} />
  </>
);

const trimmed = ({ owner, dueOn, note }: FollowDraft): ToFollow => ({ owner: owner.trim(), dueOn, note: note.trim() });

const ownerError = (attempted: boolean, { owner }: FollowDraft): string | null => (attempted && owner.trim() === '' ? 'Say who owes it' : null);

export type ExpectDialogProps = {
  readonly items: readonly ItemOption[];
  readonly itemId: string;
  readonly lacCouncilTerm: string;
  /** The month that the calendar opens at. */
  readonly openAt: string | undefined;
  readonly onExpect: (input: Omit<ExpectedPaper, 'meetingId'>) => void;
  readonly onClose: () => void;
};

export const ExpectDialog = ({ items, itemId, lacCouncilTerm, openAt, onExpect, onClose }: ExpectDialogProps) => {
  const [chosen, setChosen] = useState(itemId);
  const item = items.find((option) => option.item.id === chosen)?.item;
  const [kind, setKind] = useState<WrittenPaperKind | 'attachment'>(item?.kind === 'lac-update' ? likelyKind(item) : 'attachment');
  const [title, setTitle] = useState<string | null>(null);
  const [draft, setDraft] = useState<FollowDraft>({ owner: '', dueOn: null, note: '' });
  const [attempted, setAttempted] = useState(false);
  const shown = title ?? item?.title ?? '';
  const submit = (): void => {
    setAttempted(true);
    if (draft.owner.trim() === '' || shown.trim() === '') return;
    onExpect({ itemId: chosen, kind, title: shown.trim(), toFollow: trimmed(draft) });
  };
  return (
    <Dialog title="Expect a paper" isOpen wide onClose={onClose}>
      <Form label="Expected paper" onSubmit={submit}>
        <Select label="For item" width="full" value={chosen} options={itemOptions(items)} onChange={setChosen} />
        <TextField label="Title" width="full" value={shown} error={attempted && shown.trim() === '' ? 'Give the paper a title' : null} onChange={setTitle} />
        <Select
          label="It will come as"
          width="full"
          value={kind}
          options={[
            { value: 'attachment' as const, label: 'A file', hint: 'Word, PDF or a picture, attached when it is here' },
            ...paperKinds.map((each) => ({ value: each.kind, label: each.label.replaceAll('LAC Council', lacCouncilTerm), hint: 'Written here, from the template' })),
          ]}
          onChange={setKind}
        />
        <FollowFields draft={draft} error={ownerError(attempted, draft)} openAt={openAt} onChange={setDraft} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Expect the paper</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};

export type FollowDialogProps = {
  /** What was agreed; null: the paper is here, and is expected again. */
  readonly toFollow: ToFollow | null;
  readonly openAt: string | undefined;
  readonly onSave: (toFollow: ToFollow) => void;
  readonly onClose: () => void;
};

export const FollowDialog = ({ toFollow, openAt, onSave, onClose }: FollowDialogProps) => {
  const [draft, setDraft] = useState<FollowDraft>(toFollow ?? { owner: '', dueOn: null, note: '' });
  const [attempted, setAttempted] = useState(false);
  return (
    <Dialog title="Paper to follow" isOpen onClose={onClose}>
      <Form
        label="Paper to follow"
        onSubmit={() => {
          setAttempted(true);
          if (draft.owner.trim() !== '') onSave(trimmed(draft));
        }}
      >
        <FollowFields draft={draft} error={ownerError(attempted, draft)} openAt={openAt} onChange={setDraft} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
