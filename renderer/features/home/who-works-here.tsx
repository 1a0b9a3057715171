// Asked once, at the first start: the name and role that sign the history. No account.
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useData } from '../../data/data-provider.tsx';
import { saveActor } from '../../data/settings-repository.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import type { FieldProblem } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { focusNextHeading } from '../../ui/heading-focus.ts';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Problem } from '../../../shared/model/result.ts';

const problemsOf = (name: string): readonly FieldProblem[] => (name.trim() === '' ? [{ fieldId: 'your-name', message: 'Enter your name' }] : []);

export const WhoWorksHere = () => {
  const { context } = useData();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problems = attempt === 0 ? [] : problemsOf(name);

  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (problemsOf(name).length > 0) return;
    focusNextHeading();
    const saved = await saveActor(context, { name: name.trim(), role: role.trim() });
    if (!saved.ok) setFailure(saved.problem);
  };

  return (
    <PageColumn>
      <Sheet>
        <PageHeading
          title="Welcome to Orderpaper"
          windowTitle="Welcome"
          intro="Agendas and minutes of council panels, written here and saved as Word files. Everything stays on this computer: no account, no network."
        />
        <p>Were you sent papers to read? Go to <Link href="/reading">My meetings</Link>; nothing needs to be filled in for that.</p>
        <ErrorSummary title="We can't start yet" problems={problems} attempt={attempt} />
        {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
        <Form label="Who works here" onSubmit={() => void submit()}>
          <TextField id="your-name" label="Your name" hint="It signs the history of changes, so that everybody knows who did what." value={name} onChange={setName} error={problems[0]?.message} autoFocus />
          <TextField id="your-role" label="Your role" optional hint="For example: Democratic Services Officer" value={role} onChange={setRole} />
          <Actions>
            <Button type="submit" variant="primary">
              Start
            </Button>
          </Actions>
        </Form>
      </Sheet>
    </PageColumn>
  );
};
