// From chosen files to attached ones: looked into one by one, looked at by the officer, stored when they say so.
import { useState } from 'react';
import type { Consent, Contributor } from '../../../../../shared/model/contributor.ts';
import { useData } from '../../../../data/data-provider.tsx';
import { useToday } from '../../../../lib/use-today.ts';
import { Button } from '../../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../../ui/dialog.tsx';
import { Progress } from '../../../../ui/progress.tsx';
import type { PapersView } from '../../list/use-papers-view.ts';
import type { FileSource } from '../intake/file-source.ts';
import { lookingWords, useLooking } from '../intake/use-looking.ts';
import { fileDraft } from './attach-draft.ts';
import type { FileDraft } from './attach-draft.ts';
import { AttachForm } from './attach-form.tsx';
import type { Place } from './place.ts';
import { RefusedCount, RefusedFiles } from './refused-files.tsx';
import { useAttach } from './use-attach.ts';

export type AttachDialogProps = {
  readonly view: PapersView;
  readonly people: readonly Pick<Contributor, 'id' | 'name'>[];
  readonly consents: readonly Consent[];
  readonly sources: readonly FileSource[];
  readonly start: { readonly itemId: string; readonly place: Place };
  readonly onClose: () => void;
};

export const AttachDialog = ({ view, people, consents, sources, start, onClose }: AttachDialogProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const { looked, now, keepSeparate } = useLooking(sources);
  const { attach } = useAttach(view.meeting.id);
  const [edited, setEdited] = useState<ReadonlyMap<string, FileDraft>>(new Map());
  const drafts = looked.reduce<readonly FileDraft[]>((before, { id, result }) => {
    if (!result.ok) return before;
    return [...before, edited.get(id) ?? fileDraft(id, result.value, today, view.papers, before)];
  }, []);
  const refused = looked.some(({ result }) => !result.ok) ? <RefusedFiles looked={looked} onSeparate={keepSeparate} /> : null;
  return (
    <Dialog title={sources.length === 1 ? 'Attach a file' : `Attach ${sources.length} files`} isOpen wide onClose={onClose}>
      {now === null && sources.length > 1 && <RefusedCount looked={looked} />}
      {now !== null && <Progress stage={lookingWords(now)} done={now.position - 1} total={now.of === 1 ? null : now.of} onCancel={onClose} />}
      {now === null && drafts.length === 0 && (
        <>
          {refused}
          <DialogActions>
            <Button autoFocus onPress={onClose}>Close</Button>
          </DialogActions>
        </>
      )}
      {now === null && drafts.length > 0 && (
        <AttachForm
          view={view} people={people} consents={consents} files={drafts} start={start} onClose={onClose}
          onFiles={(files) => { setEdited(new Map(files.map((file) => [file.id, file]))); }}
          onAttach={async (order) => {
            const problem = await attach(order, view.papers);
            if (problem === null) onClose();
            return problem;
          }}
        >
          {refused}
        </AttachForm>
      )}
    </Dialog>
  );
};
