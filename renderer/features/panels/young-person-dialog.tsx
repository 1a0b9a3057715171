// Adds a young person or changes how they print.
import { useState } from 'react';
import type { Contributor } from '../../../shared/model/contributor.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { addContributor, updateContributor } from '../../data/contributors-repository.ts';
import { useData } from '../../data/data-provider.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { displayRules } from './member-fields.tsx';

const ids = { name: 'young-name', agreed: 'young-agreed' } as const;

type Draft = Pick<Contributor, 'name' | 'role' | 'agreedForm' | 'displayRule'>;

const problemsOf = ({ name, displayRule, agreedForm }: Draft) => [
  ...(name.trim() === '' ? [{ fieldId: ids.name, message: 'Enter the name' }] : []),
  ...(displayRule === 'as-agreed' && agreedForm.trim() === '' ? [{ fieldId: ids.agreed, message: 'Enter the words that were agreed' }] : []),
];

export type YoungPersonDialogProps = {
  readonly panel: Panel;
  /** Null: a new one. */
  readonly contributor: Contributor | null;
  readonly onClose: () => void;
};

export const YoungPersonDialog = ({ panel, contributor, onClose }: YoungPersonDialogProps) => {
  const { context } = useData();
  const [draft, setDraft] = useState<Draft>(() => contributor ?? { name: '', role: '', agreedForm: '', displayRule: 'not-named' });
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problems = attempt === 0 ? [] : problemsOf(draft);
  const errorOf = (id: string): string | undefined => problems.find(({ fieldId }) => fieldId === id)?.message;
  const change = (patch: Partial<Draft>): void => { setDraft({ ...draft, ...patch }); };
  const save = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (problemsOf(draft).length > 0) return;
    const patch = { name: draft.name.trim(), role: draft.role.trim(), agreedForm: draft.agreedForm.trim(), displayRule: draft.displayRule };
    const stored = contributor === null ? await addContributor(context, { panelId: panel.id, ...patch }) : await updateContributor(context, { panelId: panel.id, id: contributor.id, rev: contributor.rev, patch });
    if (stored.ok) onClose();
    else setFailure(stored.problem);
  };
  const verb = contributor === null ? 'Add young person' : 'Save';
  return (
    <Dialog title={contributor === null ? 'Add a young person' : 'Edit young person'} isOpen onClose={onClose}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label={verb} onSubmit={() => void save()}>
        <TextField id={ids.name} label="Full name" hint="So that every form of it is found. It stays in this list." value={draft.name} onChange={(name) => { change({ name }); }} error={errorOf(ids.name)} spellCheck={false} />
        <RadioGroup label="In documents" value={draft.displayRule} options={displayRules(panel.lacCouncilTerm)} onChange={(displayRule) => { change({ displayRule }); }} />
        {draft.displayRule === 'role-only' && <TextField label="Role" optional hint={`As it prints: the Vice-Chair of the ${panel.lacCouncilTerm}`} value={draft.role} onChange={(role) => { change({ role }); }} />}
        {draft.displayRule === 'as-agreed' && <TextField id={ids.agreed} label="The words that were agreed" hint="These print in place of the name." value={draft.agreedForm} onChange={(agreedForm) => { change({ agreedForm }); }} error={errorOf(ids.agreed)} spellCheck={false} />}
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary">{verb}</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
