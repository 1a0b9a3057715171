// Plans a meeting: the day, and what its agenda starts from.
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { Problem } from '../../../shared/model/result.ts';
import { createMeeting } from '../../data/commands/create-meeting.ts';
import type { NewMeeting } from '../../data/commands/create-meeting.ts';
import { useData } from '../../data/data-provider.tsx';
import { listMeetings } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { dayInWords } from '../../lib/dates-in-words.ts';
import { meetingLink, panelLink } from '../../lib/meeting-links.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Form } from '../../ui/form.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { Actions, PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { MeetingFields } from './meeting-fields.tsx';
import { meetingProblems, newMeetingDraft, venueOf } from './meeting-draft.ts';

const startsFor = (last: Meeting | undefined) => [
  { value: 'template' as const, label: 'The panel\u2019s usual agenda', hint: 'Its standing items, in their usual order.' },
  ...(last === undefined || last.date === null
    ? []
    : [{ value: 'last-meeting' as const, label: `The agenda of ${dayInWords(last.date)}`, hint: 'Its standing items with their wording; what was true of that day goes.' }]),
  { value: 'blank' as const, label: 'An empty agenda', hint: 'You add every item yourself.' },
];

const NewMeetingForm = ({ panel, last }: { readonly panel: Panel; readonly last: Meeting | undefined }) => {
  const { context } = useData();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => newMeetingDraft(panel));
  const [from, setFrom] = useState<NewMeeting['from']>('template');
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problems = attempt === 0 ? [] : meetingProblems(draft);

  const submit = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (draft.date === null || meetingProblems(draft).length > 0) return;
    const made = await createMeeting(context, { panelId: panel.id, date: draft.date, time: draft.time, venue: venueOf(draft), kind: draft.kind, from });
    if (made.ok) void navigate(meetingLink(made.value, 'agenda'));
    else setFailure(made.problem);
  };
  return (
    <>
      <ErrorSummary title="This meeting isn't planned yet" problems={problems} attempt={attempt} />
      {failure !== null && <ProblemNotice what={failure.what} safe="What you typed is still here." remedy={failure.remedy} />}
      <Form label="Plan a meeting" onSubmit={() => void submit()}>
        <MeetingFields draft={draft} onChange={(patch) => { setDraft({ ...draft, ...patch }); }} problems={problems} withSignatory={false} />
        <RadioGroup label="The agenda starts from" value={from} options={startsFor(last)} onChange={setFrom} />
        <Actions>
          <Button type="submit" variant="primary">
            Plan meeting
          </Button>
          <LinkButton variant="quiet" href={panelLink(panel.id)}>
            Cancel
          </LinkButton>
        </Actions>
      </Form>
    </>
  );
};

export const NewMeetingScreen = () => {
  const { panelId = '' } = useParams();
  const { db } = useData();
  const live = useLive(async () => ({ panel: await getPanel(db, panelId), meetings: await listMeetings(db, panelId) }), [db, panelId]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panel, meetings } = live.value;
  if (panel === null) return <NotFound noun="panel" listHref="/panels" list="all panels" />;
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Plan a meeting" windowTitle={`Plan a meeting, ${panel.name}`} kicker={panel.name} />
        <NewMeetingForm key={panel.id} panel={panel} last={meetings.at(-1)} />
      </Sheet>
    </PageColumn>
  );
};
