// The panel's own particulars, saved with one button; a save that meets another window's shows both.
import { useState } from 'react';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { useData } from '../../data/data-provider.tsx';
import { updatePanel } from '../../data/panels-repository.ts';
import { isConflict } from '../../data/save-result.ts';
import { Button } from '../../ui/button.tsx';
import { ComesIntoView } from '../../ui/comes-into-view.tsx';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions } from '../../ui/page.tsx';
import { showToast } from '../../ui/toast-queue.ts';
import { draftOf, fieldsOf, panelProblems } from './panel-draft.ts';
import { PanelHabitFields, PanelNameFields } from './panel-fields.tsx';
import { panelFacts } from './panel-words.ts';

type Failure = { readonly problem: Problem; readonly theirs: Panel | null };

export const PanelDetails = ({ panel }: { readonly panel: Panel }) => {
  const { context } = useData();
  const [base, setBase] = useState(panel);
  const [draft, setDraft] = useState(() => draftOf(panel));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const problems = attempt === 0 ? [] : panelProblems(draft);

  const save = async (over: Panel): Promise<void> => {
    setAttempt(attempt + 1);
    if (panelProblems(draft).length > 0) return;
    const saved = await updatePanel(context, { id: panel.id, rev: over.rev, patch: fieldsOf(draft, over.minuteNumbering) });
    if (saved.ok) {
      setBase(saved.value);
      setFailure(null);
      showToast('The panel is saved');
    } else {
      setFailure({ problem: saved.problem, theirs: isConflict(saved.problem) ? saved.problem.theirs : null });
    }
  };
  const takeTheirs = (other: Panel): void => {
    setBase(other);
    setDraft(draftOf(other));
    setFailure(null);
  };
  const theirs = failure?.theirs ?? null;
  const change = { draft, onChange: (patch: Partial<typeof draft>) => { setDraft({ ...draft, ...patch }); }, problems };
  return (
    <>
      <ErrorSummary title="The panel isn't saved yet" problems={problems} attempt={attempt} />
      {failure !== null && failure.theirs === null && (
        <ComesIntoView><ProblemNotice what={failure.problem.what} safe="What you typed is still here." remedy={failure.problem.remedy} /></ComesIntoView>
      )}
      {theirs !== null && (
        <ConflictNotice
          noun="panel"
          mine={panelFacts(draft)}
          theirs={panelFacts(draftOf(theirs))}
          onKeepMine={() => void save(theirs)}
          onTakeOther={() => { takeTheirs(theirs); }}
        />
      )}
      <Form label="Panel" onSubmit={() => void save(base)}>
        <PanelNameFields {...change} />
        <PanelHabitFields {...change} />
        <Actions>
          <Button type="submit" variant="primary">
            Save panel
          </Button>
        </Actions>
      </Form>
    </>
  );
};
