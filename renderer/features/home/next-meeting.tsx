// The one large thing of Home: the next meeting, where it stands, and its deadline as a fact.
import { daysBetween } from '../../../shared/model/dates.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { dayInWords, distanceInWords } from '../../lib/dates-in-words.ts';
import { meetingLink, workLink } from '../../lib/meeting-links.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Actions, DisplayHeading } from '../../ui/page.tsx';
import styles from './home.module.css';
import { PublicationDeadline } from './publication-deadline.tsx';

export type NextMeetingProps = { readonly meeting: Meeting; readonly panel: Panel; /** Its agenda is withdrawn. */ readonly isWithdrawn: boolean; readonly today: IsoDate };

const verbs = { planned: 'Make the agenda', 'agenda-draft': 'Go on with the agenda', 'agenda-published': 'Open the agenda', 'agenda-changing': 'Go on with the change', 'agenda-withdrawn': 'Open the meeting', cancelled: 'Open the meeting', postponed: 'Open the meeting' } as const;

const verbOf = (state: string): string => Object.entries(verbs).find(([key]) => key === state)?.[1] ?? 'Go on with the minutes';

export const NextMeeting = ({ meeting, panel, isWithdrawn, today }: NextMeetingProps) => {
  const state = meetingState(meeting, today, isWithdrawn);
  const isToday = meeting.date === today;
  const place = [meeting.time, ...meeting.venue.lines].filter((part) => part !== null && part !== '').join(', ');
  return (
    <section className={styles.next} aria-label="Next meeting">
      <DisplayHeading
        title={meeting.date === null ? 'Date not set' : dayInWords(meeting.date)}
        windowTitle="Home"
        kicker={`${panel.name}, ${meeting.date === null ? 'no date yet' : distanceInWords(daysBetween(today, meeting.date))}`}
        second={place}
      />
      <div className={styles.state}>
        <Badge tone={state === 'agenda-published' ? 'good' : 'accent'}>{meetingStateWords[state]}</Badge>
        {meeting.date !== null && (state === 'planned' || state === 'agenda-draft') && <PublicationDeadline date={meeting.date} panel={panel} today={today} />}
      </div>
      <Actions>
        <LinkButton variant="primary" href={workLink(meeting, today)}>
          {verbOf(state)}
        </LinkButton>
        {isToday && state === 'agenda-published' && <LinkButton href={meetingLink(meeting, 'minutes')}>Take the minutes</LinkButton>}
      </Actions>
    </section>
  );
};
