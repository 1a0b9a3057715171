// The next meeting large, then what waits.
import { CalendarPlus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { newMeetingLink, workLink } from '../../lib/meeting-links.ts';
import { LinkButton } from '../../ui/button.tsx';
import { PageColumn, PageHeading, Section, Sheet } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import { EndingConsents } from './ending-consents.tsx';
import { ExpectedPapers } from './expected-papers.tsx';
import { NextMeeting } from './next-meeting.tsx';
import type { Agenda } from './what-is-next.ts';

export type NextUpProps = { readonly panels: readonly Panel[]; readonly agenda: Agenda; /** Meetings whose agenda is withdrawn. */ readonly withdrawn: ReadonlySet<string>; readonly today: IsoDate; readonly comingCopies: ReactNode };

const NothingPlanned = ({ panels }: { readonly panels: readonly Panel[] }) => (
  <>
    <PageHeading title="No meeting is planned" windowTitle="Home" intro="Plan the next one; its agenda starts from the panel's template or from the last meeting." />
    <RecordList
      label="Plan a meeting"
      rows={panels.map((panel) => ({ id: panel.id, href: newMeetingLink(panel.id), title: `Plan a meeting of the ${panel.name}`, second: panel.councilName }))}
    />
  </>
);

export const NextUp = ({ panels, agenda, withdrawn, today, comingCopies }: NextUpProps) => {
  const panelOf = (meeting: Meeting): Panel | undefined => panels.find((panel) => panel.id === meeting.panelId);
  const rows = (meetings: readonly Meeting[]) =>
    meetings.map((meeting) => ({
      id: meeting.id,
      href: workLink(meeting, today),
      title: meetingInWords(meeting),
      second: panelOf(meeting)?.name ?? '',
      aside: meetingStateWords[meetingState(meeting, today, withdrawn.has(meeting.id))],
    }));
  const panel = agenda.next === null ? undefined : panelOf(agenda.next);
  return (
    <PageColumn>
      <Sheet>
        {agenda.next === null || panel === undefined ? <NothingPlanned panels={panels} /> : <NextMeeting meeting={agenda.next} panel={panel} isWithdrawn={withdrawn.has(agenda.next.id)} today={today} />}
        <ExpectedPapers meetings={[...(agenda.next === null ? [] : [agenda.next]), ...agenda.later]} panels={panels} today={today} />
        <EndingConsents panels={panels} today={today} />
        {agenda.toMinute.length > 0 && (
          <Section title="Minutes to finish">
            <RecordList rows={rows(agenda.toMinute)} />
          </Section>
        )}
        {agenda.later.length > 0 && (
          <Section
            title="After that"
            actions={
              panel !== undefined && (
                <LinkButton variant="quiet" size="small" icon={<CalendarPlus aria-hidden="true" />} href={newMeetingLink(panel.id)}>
                  Plan a meeting
                </LinkButton>
              )
            }
          >
            <RecordList rows={rows(agenda.later)} />
          </Section>
        )}
        {comingCopies}
        {agenda.recent.length > 0 && (
          <Section title="Recent">
            <RecordList rows={rows(agenda.recent)} />
          </Section>
        )}
      </Sheet>
    </PageColumn>
  );
};
