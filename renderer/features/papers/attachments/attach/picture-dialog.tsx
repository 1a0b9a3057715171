// What is said of a picture that is attached already.
import { useState } from 'react';
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import type { Paper } from '../../../../../shared/model/paper.ts';
import type { Problem } from '../../../../../shared/model/result.ts';
import { describePicture } from '../../../../data/commands/picture-answer.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { useToday } from '../../../../lib/use-today.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { pictureAnswer, pictureDraft, pictureProblems } from './picture-draft.ts';
import { PictureFields } from './picture-fields.tsx';

export type PictureDialogProps = {
  readonly paper: Paper;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  readonly onClose: () => void;
};

export const PictureDialog = ({ paper, people, consents, onClose }: PictureDialogProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const [draft, setDraft] = useState(() => pictureDraft(today, paper.file?.picture));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const missing = pictureProblems(paper.id, draft);
  const problems = attempt === 0 ? [] : missing;
  const save = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (missing.length > 0) return;
    const described = await describePicture(context, { meetingId: paper.meetingId, id: paper.id, rev: paper.rev, answer: pictureAnswer(draft) });
    if (described.ok) onClose();
    else setFailure(described.problem);
  };
  return (
    <Dialog title="Words and consent of the picture" isOpen wide onClose={onClose}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Words and consent" onSubmit={() => void save()}>
        <PictureFields id={paper.id} draft={draft} people={people} consents={consents} problems={problems} onChange={setDraft} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
