// A new panel: its name and rules; it starts with the usual agenda and its municipal year.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { IsoDate } from '../../../shared/model/record.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { provisionalYearStart } from '../../../shared/rules/municipal-years.ts';
import { useData } from '../../data/data-provider.tsx';
import { createPanel } from '../../data/panels-repository.ts';
import { readSettings } from '../../data/settings-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { panelLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Fieldset, Form } from '../../ui/form.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { usualRestart } from './number-restart.ts';
import { panelProblems, yearNameFor } from './panel-draft.ts';
import type { PanelDraft } from './panel-draft.ts';
import { PanelNameFields } from './panel-fields.tsx';

const blank = (councilName: string): PanelDraft => ({
  name: '', councilName, bodyNoun: 'Panel', lacCouncilTerm: 'LAC Council', law: 'committee', numberScope: 'panel', numberFormat: '{n}', ...usualRestart,
  houseStyle: 'accessible', signatoryName: '', signatoryPost: '', venueLines: '', postcode: '', time: null,
});

const NewPanelForm = ({ councilName, today }: { readonly councilName: string; readonly today: IsoDate }) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => blank(councilName));
  const [startsOn, setStartsOn] = useState<IsoDate | null>(() => provisionalYearStart(today, []));
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problems = attempt === 0 ? [] : panelProblems(draft);

  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (panelProblems(draft).length > 0) return;
    const { name, councilName: council, bodyNoun, lacCouncilTerm, law } = draft;
    const made = await createPanel(context, {
      name: name.trim(), councilName: council.trim(), bodyNoun: bodyNoun.trim(), lacCouncilTerm: lacCouncilTerm.trim(), law,
      yearStartsOn: startsOn, ...(startsOn === null ? {} : { yearName: yearNameFor(startsOn) }),
    });
    if (made.ok) void navigate(panelLink(made.value.id));
    else setFailure(made.problem);
  };

  return (
    <>
      <ErrorSummary title="This panel isn't added yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="New panel" onSubmit={() => void submit()}>
        <PanelNameFields draft={draft} onChange={(patch) => { setDraft({ ...draft, ...patch }); }} problems={problems} />
        <Fieldset legend="The municipal year that is running">
          <DateField
            label="Annual meeting of the council"
            hint="Minute numbers begin again at 1 after it. You can correct it later."
            optional
            value={startsOn}
            onChange={setStartsOn}
          />
        </Fieldset>
        <Actions>
          <Button type="submit" variant="primary">
            Add panel
          </Button>
          <LinkButton variant="quiet" href="/panels">
            Cancel
          </LinkButton>
        </Actions>
      </Form>
    </>
  );
};

export const NewPanelScreen = () => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const settings = useLive(() => readSettings(db), [db]);
  // The heading takes focus: who goes on from it by key at once must find the form there.
  if (settings.status === 'loading') return null;
  if (settings.status === 'failed') return <LoadProblem problem={settings.problem} />;
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="New panel" intro="It starts with the usual agenda of a council panel; members, place and times follow when you have them." />
        <NewPanelForm councilName={settings.value.councilName} today={today} />
      </Sheet>
    </PageColumn>
  );
};
