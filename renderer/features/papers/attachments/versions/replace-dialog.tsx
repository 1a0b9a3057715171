// A newer file in place of the one that is attached, or in the place of a paper that was expected: looked at first, the older one is kept.
import { useState } from 'react';
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import type { Paper } from '../../../../../shared/model/paper.ts';
import type { Problem } from '../../../../../shared/model/result.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { useToday } from '../../../../lib/use-today.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../../ui/error-summary.tsx';
import { Form } from '../../../../ui/form.tsx';
import { ProblemNotice } from '../../../../ui/notice.tsx';
import { Progress } from '../../../../ui/progress.tsx';
import { titleWords } from '../../paper-words.ts';
import { fileDraft, fileProblems } from '../attach/attach-draft.ts';
import type { FileDraft } from '../attach/attach-draft.ts';
import { FileCard } from '../attach/file-card.tsx';
import { pictureDraft } from '../attach/picture-draft.ts';
import { RefusedFiles } from '../attach/refused-files.tsx';
import { useAttach } from '../attach/use-attach.ts';
import { addedWords, fileFacts } from '../file-words.ts';
import type { FileSource } from '../intake/file-source.ts';
import { lookingWords, useLooking } from '../intake/use-looking.ts';

export type ReplaceDialogProps = {
  readonly paper: Paper;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  /** One file. */
  readonly sources: readonly FileSource[];
  readonly onClose: () => void;
};

/** What was said of the picture before is proposed; who agreed is asked again, because it may show others. */
const startDraft = (id: string, found: Parameters<typeof fileDraft>[1], today: string, paper: Paper): FileDraft => {
  const draft = fileDraft(id, found, today, [], []);
  const before = paper.file?.picture;
  if (draft.picture === null || before === undefined) return draft;
  return { ...draft, picture: { ...pictureDraft(today, undefined), alt: before.alt, decorative: before.decorative } };
};

export const ReplaceDialog = ({ paper, people, consents, sources, onClose }: ReplaceDialogProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const { looked, now, keepSeparate } = useLooking(sources);
  const { replace } = useAttach(paper.meetingId);
  const [edited, setEdited] = useState<FileDraft | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const found = looked[0];
  const draft = edited ?? (found?.result.ok === true ? startDraft(found.id, found.result.value, today, paper) : null);
  const old = paper.file;
  const missing = draft === null ? [] : fileProblems(draft);
  const problems = attempt === 0 ? [] : missing;
  const store = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (draft === null || missing.length > 0) return;
    const said = old === undefined ? `“${titleWords(paper)}” is here.` : `“${titleWords(paper)}” has its newer file. The older one is kept.`;
    const problem = await replace(paper, draft, said);
    if (problem === null) onClose();
    else setFailure(problem);
  };
  return (
    <Dialog title={old === undefined ? 'Attach the file' : 'Replace by a newer file'} isOpen wide onClose={onClose}>
      <p>For “{titleWords(paper)}”. {old === undefined ? 'Title and access stay as they were agreed.' : 'Title and access stay as they are.'}</p>
      {old !== undefined && <p>In place of “{old.fileName}”: {fileFacts(old)}, attached {addedWords(old)}. It is kept, and can be restored.</p>}
      {now !== null && <Progress stage={lookingWords(now)} done={0} total={null} onCancel={onClose} />}
      <ErrorSummary title="Nothing was changed yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="Nothing was changed; the file that was attached is still there." remedy={failure.remedy} />}
      <RefusedFiles looked={looked} onSeparate={keepSeparate} />
      {now === null && (
        <Form label="Replace" onSubmit={() => void store()}>
          {draft !== null && <FileCard draft={draft} canLeaveOut={false} withTitle={false} people={people} consents={consents} problems={problems} onChange={setEdited} />}
          <DialogActions>
            <Button onPress={onClose}>{draft === null ? 'Close' : 'Cancel'}</Button>
            {draft !== null && <Button type="submit" variant="primary" autoFocus={draft.picture === null}>{old === undefined ? 'Attach the file' : 'Replace the file'}</Button>}
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
};
