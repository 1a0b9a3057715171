// A paper's title and who may see it. Less strict than where it stands it can't become: the dialog says so before it is tried.
import { useState } from 'react';
import type { Access } from '../../../../shared/model/access.ts';
import type { Paper } from '../../../../shared/model/paper.ts';
import { strictest } from '../../../../shared/rules/access.ts';
import type { PaperFields } from '../../../data/papers-repository.ts';
import { AccessChoice } from '../../../ui/access-choice.tsx';
import { accessWords } from '../../../ui/access-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { Form } from '../../../ui/form.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { tidyAccess } from '../paper-access.ts';

export type DetailsDialogProps = {
  readonly paper: Paper;
  /** The least that its item, or the paper that it is an appendix of, allows. */
  readonly least: Access;
  readonly onSave: (patch: PaperFields) => void;
  readonly onClose: () => void;
};

const isStricterThan = (least: Access, access: Access): boolean => strictest(least, access).level !== access.level;

export const DetailsDialog = ({ paper, least, onSave, onClose }: DetailsDialogProps) => {
  const [title, setTitle] = useState(paper.title);
  const [access, setAccess] = useState(paper.access);
  const [attempted, setAttempted] = useState(false);
  const noParagraph = access.level === 'exempt' && access.paragraphs.length === 0;
  const submit = (): void => {
    setAttempted(true);
    if (title.trim() === '' || noParagraph) return;
    onSave({ title: title.trim(), access: tidyAccess(access) });
  };
  return (
    <Dialog title="Title and access" isOpen wide onClose={onClose}>
      <Form label="Title and access" onSubmit={submit}>
        <TextField label="Title" width="full" value={title} error={attempted && title.trim() === '' ? 'Give the paper a title' : null} onChange={setTitle} autoFocus />
        <AccessChoice
          access={access}
          onChange={setAccess}
          consequence="The public sees nothing of it: neither its words nor its title. Its pages keep their numbers."
          problems={{ paragraphs: attempted && noParagraph ? 'Choose at least one paragraph of Schedule 12A.' : undefined }}
          isDisabled={false}
        />
        {isStricterThan(least, access) && (
          <Notice tone="warning" title={`It stays ${accessWords(least).toLowerCase()}, because what it stands under is.`}>
            <p>To open it, change the access of its item or of the paper that it belongs to, or move it.</p>
          </Notice>
        )}
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
