// Asks whether somebody can be recognised on a photograph, and who agreed; answers what the picture holds from then on.
import { useState } from 'react';
import type { Problem } from '../../../../shared/model/result.ts';
import { noteConsent } from '../../../data/consents-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { consentProblems, newConsentDraft } from '../../../lib/consent-draft.ts';
import type { ConsentDraft } from '../../../lib/consent-draft.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choice.tsx';
import { ConsentFields } from '../../../ui/consent-fields.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { FieldProblem } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { Select } from '../../../ui/select.tsx';
import type { Update } from '../use-update.ts';

/** `later`: somebody can be recognised, and nobody was asked yet. */
export type ConsentAnswer = 'nobody' | 'agreed' | 'later';

const answers = [
  { value: 'agreed', label: 'Yes, and they agreed', hint: 'Say below who agreed.' },
  { value: 'later', label: 'Yes, and nobody was asked yet', hint: 'The photograph is left out of what is printed and shown until somebody agrees.' },
  { value: 'nobody', label: 'No', hint: 'Nobody’s face, and nothing that shows who it is.' },
] as const;

export type ConsentQuestion = { readonly answer: ConsentAnswer; readonly who: string; readonly draft: ConsentDraft };

const several = 'several';

type ConsentQuestionFieldsProps = {
  readonly update: Update;
  readonly question: ConsentQuestion;
  readonly onChange: (patch: Partial<ConsentQuestion>) => void;
  readonly problems: readonly FieldProblem[];
};

export const newQuestion = (today: string, answer: ConsentAnswer = 'later'): ConsentQuestion => ({ answer, who: several, draft: newConsentDraft(today) });
export const questionProblems = ({ answer, draft }: ConsentQuestion): readonly FieldProblem[] => (answer === 'agreed' ? consentProblems(draft) : []);

export const ConsentQuestionFields = ({ update, question, onChange, problems }: ConsentQuestionFieldsProps) => (
  <>
    <RadioGroup label="Can anybody be recognised on it?" value={question.answer} options={answers} onChange={(answer) => { onChange({ answer }); }} />
    {question.answer === 'agreed' && (
      <>
        <Select
          label="Who is on it?" value={question.who} onChange={(who) => { onChange({ who }); }}
          options={[{ value: several, label: 'Several people, or somebody not on the list' }, ...update.contributors.map(({ id, name }) => ({ value: id, label: name }))]}
        />
        <ConsentFields draft={question.draft} onChange={(patch) => { onChange({ draft: { ...question.draft, ...patch } }); }} problems={problems} />
      </>
    )}
  </>
);

/** Stores what was answered; the value that the picture holds. */
export const useStoreAnswer = (update: Update) => {
  const { context } = useData();
  return async ({ answer, who, draft }: ConsentQuestion, sha256: string, about: string) => {
    if (answer !== 'agreed' || draft.givenOn === null) return { ok: true as const, value: answer === 'nobody' ? 'not-needed' : 'needed' };
    const noted = await noteConsent(context, {
      ...draft, givenOn: draft.givenOn, panelId: update.panel.id, contributorId: who === several ? null : who, fileSha256: sha256, about,
    });
    return noted.ok ? { ok: true as const, value: noted.value.id } : noted;
  };
};

type AskConsentProps = {
  readonly update: Update;
  readonly sha256: string;
  readonly consent: string;
  /** What it was about, for the list of consents. */
  readonly about?: string;
  /** The new value; null: nothing was changed. */
  readonly onClose: (consent: string | null) => void;
};

export const AskConsent = ({ update, sha256, consent, about = '', onClose }: AskConsentProps) => {
  const { context } = useData();
  const today = useToday(context.now);
  const [question, setQuestion] = useState(() => newQuestion(today, consent === 'not-needed' ? 'nobody' : 'agreed'));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const storeAnswer = useStoreAnswer(update);
  const problems = attempt === 0 ? [] : questionProblems(question);
  const save = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (questionProblems(question).length > 0) return;
    const stored = await storeAnswer(question, sha256, about);
    if (stored.ok) onClose(stored.value);
    else setFailure(stored.problem);
  };
  return (
    <Dialog title="Who is on this photograph?" isOpen onClose={() => { onClose(null); }}>
      <ErrorSummary title="Not saved yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Save" onSubmit={() => void save()}>
        <ConsentQuestionFields update={update} question={question} onChange={(patch) => { setQuestion({ ...question, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={() => { onClose(null); }}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
