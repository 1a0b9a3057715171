// Notes a consent to a young person's name, as their display rule prints it.
import { useState } from 'react';
import type { Contributor } from '../../../shared/model/contributor.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { noteConsent } from '../../data/consents-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { consentProblems, newConsentDraft } from '../../lib/consent-draft.ts';
import { Button } from '../../ui/button.tsx';
import { ConsentFields } from '../../ui/consent-fields.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';

export type ConsentDialogProps = { readonly panel: Panel; readonly contributor: Contributor; readonly today: IsoDate; readonly onClose: () => void };

export const ConsentDialog = ({ panel, contributor, today, onClose }: ConsentDialogProps) => {
  const { context } = useData();
  const [draft, setDraft] = useState(() => newConsentDraft(today));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problems = attempt === 0 ? [] : consentProblems(draft);
  const save = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (consentProblems(draft).length > 0 || draft.givenOn === null) return;
    const stored = await noteConsent(context, { ...draft, givenOn: draft.givenOn, givenByName: draft.givenByName.trim(), panelId: panel.id, contributorId: contributor.id, fileSha256: null, about: '' });
    if (stored.ok) onClose();
    else setFailure(stored.problem);
  };
  return (
    <Dialog title={`Consent to the name of ${contributor.name}`} isOpen onClose={onClose}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Note consent" onSubmit={() => void save()}>
        <ConsentFields draft={draft} onChange={(patch) => { setDraft({ ...draft, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">Note consent</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
