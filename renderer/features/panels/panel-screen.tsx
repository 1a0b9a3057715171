// One panel: its meetings, its members, what is kept about it.
import { CalendarDays, CalendarPlus, FileInput, Pencil } from 'lucide-react';
import { useParams } from 'react-router';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { inForce } from '../../../shared/rules/membership.ts';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { useData } from '../../data/data-provider.tsx';
import { withdrawnAgendas } from '../../data/agenda-publications.ts';
import { listMeetings } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { listMembers } from '../../data/people-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { editPanelLink, newMeetingLink, workLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { slug } from '../../lib/slug.ts';
import { useNoticeFile } from '../../saving/use-notice-file.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { ProblemNotice } from '../../ui/notice.tsx';
import { PageColumn, PageHeading, Section, Sheet } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import { MemberSentences } from './member-sentences.tsx';

const NoMeetings = ({ panel }: { readonly panel: Panel }) => (
  <EmptyState
    lead="No meetings yet. How would you like to begin?"
    starts={[
      {
        id: 'import', href: '/import', icon: <FileInput aria-hidden="true" />, label: 'From last meeting\u2019s papers',
        sentence: 'Bring in the agenda, minutes or pack of a meeting that was held.',
      },
      {
        id: 'plan', href: newMeetingLink(panel.id), icon: <CalendarPlus aria-hidden="true" />, label: 'Plan a meeting',
        sentence: 'A day and a time; the agenda starts from the panel\u2019s usual items.',
      },
    ]}
  />
);

type MeetingListProps = { readonly meetings: readonly Meeting[]; /** Those whose agenda is withdrawn. */ readonly withdrawn: ReadonlySet<string>; readonly today: IsoDate; readonly title: string };

const MeetingList = ({ meetings, withdrawn, today, title }: MeetingListProps) =>
  meetings.length === 0 ? null : (
    <Section title={title}>
      <RecordList
        rows={meetings.map((meeting) => ({
          id: meeting.id,
          href: workLink(meeting, today),
          title: meetingInWords(meeting),
          second: [meeting.time, meeting.venue.lines[0], meeting.kind === 'ordinary' ? null : `${meeting.kind} meeting`].filter(Boolean).join(', '),
          aside: meetingStateWords[meetingState(meeting, today, withdrawn.has(meeting.id))],
        }))}
      />
    </Section>
  );

export const PanelScreen = () => {
  const { panelId = '' } = useParams();
  const { db, context } = useData();
  const today = useToday(context.now);
  const calendar = useNoticeFile();
  const live = useLive(
    async () => {
      const meetings = await listMeetings(db, panelId);
      return { panel: await getPanel(db, panelId), meetings, withdrawn: await withdrawnAgendas(db, meetings), members: await listMembers(db, panelId) };
    },
    [db, panelId],
  );
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { panel, meetings, withdrawn, members } = live.value;
  if (panel === null) return <NotFound noun="panel" listHref="/panels" list="all panels" />;
  const isAhead = (meeting: Meeting): boolean => meeting.date === null || meeting.date >= today;
  const now = members.filter(({ membership }) => inForce(membership, today));
  return (
    <PageColumn>
      <Sheet>
        <PageHeading
          title={panel.name}
          kicker={panel.councilName}
          actions={
            <>
              <LinkButton variant="primary" icon={<CalendarPlus aria-hidden="true" />} href={newMeetingLink(panel.id)}>
                Plan a meeting
              </LinkButton>
              {meetings.some(({ date }) => date !== null) && (
                <Button icon={<CalendarDays aria-hidden="true" />} isPending={calendar.isBusy} onPress={() => void calendar.saveCalendar(panel, meetings, `meetings-${slug(panel.name)}.ics`)}>
                  Save for calendars
                </Button>
              )}
              <LinkButton icon={<Pencil aria-hidden="true" />} href={editPanelLink(panel.id, 'details')}>
                Edit panel
              </LinkButton>
            </>
          }
        />
        {calendar.problem !== null && <ProblemNotice what={calendar.problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={calendar.problem.remedy} />}
        {meetings.length === 0 && <NoMeetings panel={panel} />}
        <MeetingList title="Coming up" meetings={meetings.filter(isAhead)} withdrawn={withdrawn} today={today} />
        <MeetingList title="Held" meetings={meetings.filter((meeting) => !isAhead(meeting)).reverse()} withdrawn={withdrawn} today={today} />
        <Section
          title="Members"
          actions={
            <LinkButton variant="quiet" size="small" href={editPanelLink(panel.id, 'members')}>
              {now.length === 0 ? 'Add members' : 'Edit members'}
            </LinkButton>
          }
        >
          <MemberSentences members={now} />
        </Section>
      </Sheet>
    </PageColumn>
  );
};
