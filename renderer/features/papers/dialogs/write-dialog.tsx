// Starts a written paper: of which kind, for which item, under which title. Nothing is typed twice: the title is the item's.
import { useState } from 'react';
import type { Item } from '../../../../shared/model/meeting.ts';
import type { Paper, WrittenPaperKind } from '../../../../shared/model/paper.ts';
import { paperKinds } from '../../../../shared/paper-kinds/index.ts';
import type { NewWrittenPaper } from '../../../data/commands/add-written-paper.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Select } from '../../../ui/select.tsx';
import { TextField } from '../../../ui/text-field.tsx';

export type ItemOption = { readonly item: Item; readonly label: string };

export const itemOptions = (items: readonly ItemOption[]) => items.map(({ item, label }) => ({ value: item.id, label: `${label}. ${item.title}` }));

/** The kind that an item usually asks for. */
export const likelyKind = (item: Item | undefined): WrittenPaperKind => (item?.kind === 'lac-update' ? 'lac-update' : 'standard-report');

export type WriteDialogProps = {
  readonly items: readonly ItemOption[];
  readonly itemId: string;
  /** What it is to another paper: an appendix, or the public version. */
  readonly of?: { readonly paper: Paper; readonly as: 'appendix' | 'public-version' } | undefined;
  readonly lacCouncilTerm: string;
  readonly onWrite: (input: Omit<NewWrittenPaper, 'meetingId'>) => void;
  readonly onClose: () => void;
};

/**
 * The title that is proposed; null: the item's, as it is chosen. An appendix has one of its own, and a public version never the full paper's:
 * the title of a restricted paper is restricted (DESIGN section 5), so it begins with what the public reads of the item.
 */
export const proposedTitle = (of: WriteDialogProps['of'], item: Pick<Item, 'title' | 'publicTitle'> | undefined): string | null => {
  if (of === undefined) return null;
  return of.as === 'appendix' ? '' : item?.publicTitle ?? item?.title ?? '';
};

const titles = { appendix: 'Write an appendix', 'public-version': 'Write a public version' } as const;

export const WriteDialog = ({ items, itemId, of, lacCouncilTerm, onWrite, onClose }: WriteDialogProps) => {
  const [chosen, setChosen] = useState(itemId);
  const item = items.find((option) => option.item.id === chosen)?.item;
  const [kind, setKind] = useState<WrittenPaperKind>(of === undefined ? likelyKind(item) : 'free');
  const [title, setTitle] = useState(() => proposedTitle(of, item));
  const shown = title ?? item?.title ?? '';
  const [attempted, setAttempted] = useState(false);
  const error = attempted && shown.trim() === '' ? 'Give the paper a title' : null;
  const submit = (): void => {
    setAttempted(true);
    if (shown.trim() === '') return;
    onWrite({ itemId: chosen, kind, title: shown.trim(), ...(of === undefined ? {} : { belongsTo: { paperId: of.paper.id, as: of.as } }) });
  };
  return (
    <Dialog title={of === undefined ? 'Write a paper' : titles[of.as]} isOpen wide onClose={onClose}>
      <Form label="New paper" onSubmit={submit}>
        {of === undefined ? (
          <Select label="For item" width="full" value={chosen} options={itemOptions(items)} onChange={(id) => { setChosen(id); setKind(likelyKind(items.find((option) => option.item.id === id)?.item)); }} />
        ) : (
          <p>{of.as === 'appendix' ? 'It belongs to' : 'For the public, in place of'} “{of.paper.title}”.</p>
        )}
        <TextField label="Title" {...(of?.as === 'public-version' ? { hint: 'The public reads it. Nothing of what is not for publication belongs in it.' } : {})} width="full" value={shown} error={error} onChange={setTitle} autoFocus={of !== undefined} />
        <RadioGroup
          label="Kind"
          value={kind}
          options={paperKinds.map((each) => ({ value: each.kind, label: each.label.replaceAll('LAC Council', lacCouncilTerm), hint: each.description }))}
          onChange={setKind}
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Start writing</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
