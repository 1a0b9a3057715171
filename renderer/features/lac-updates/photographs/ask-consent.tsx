// Asks whether somebody can be recognised on a photograph, and who agreed; answers what the picture holds from then on.
import { useState } from 'react';
import { ok } from '../../../../shared/model/result.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import type { GivenConsent } from '../../../data/commands/picture-answer.ts';
import { noteConsent } from '../../../data/consents-repository.ts';
import { useData } from '../../../data/data-provider.tsx';
import { newQuestion, questionProblems, severalPeople } from '../../../lib/consent-question.ts';
import type { ConsentQuestion } from '../../../lib/consent-question.ts';
import { useToday } from '../../../lib/use-today.ts';
import { Button } from '../../../ui/button.tsx';
import { ConsentQuestionFields } from '../../../ui/consent-question.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import { Form } from '../../../ui/form.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import type { Update } from '../use-update.ts';

/** What was answered, as a picture takes it; a consent that was given is still to be noted. */
export const givenIn = ({ answer, who, draft }: ConsentQuestion): 'not-needed' | 'needed' | GivenConsent => {
  if (answer === 'nobody') return 'not-needed';
  return answer !== 'agreed' || draft.givenOn === null ? 'needed' : { ...draft, givenOn: draft.givenOn, contributorId: who === severalPeople ? null : who };
};

/** Stores what was answered; the value that the picture holds. */
const useStoreAnswer = (update: Update) => {
  const { context } = useData();
  return async (question: ConsentQuestion, sha256: string, about: string) => {
    const given = givenIn(question);
    if (typeof given === 'string') return ok(given);
    const noted = await noteConsent(context, { ...given, panelId: update.panel.id, fileSha256: sha256, about });
    return noted.ok ? ok(noted.value.id) : noted;
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
        <ConsentQuestionFields people={update.contributors} question={question} onChange={(patch) => { setQuestion({ ...question, ...patch }); }} problems={problems} />
        <DialogActions>
          <Button onPress={() => { onClose(null); }}>Cancel</Button>
          <Button type="submit" variant="primary">Save</Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
