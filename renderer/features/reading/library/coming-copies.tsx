// On an officer's Home: the next meetings whose papers they were sent to read.
import { useData } from '../../../data/data-provider.tsx';
import { listMyMeetings } from '../../../data/reading/my-meetings.ts';
import { useReadingLive } from '../../../data/reading/use-reading-live.ts';
import { useToday } from '../../../lib/use-today.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { Section } from '../../../ui/page.tsx';
import styles from './library.module.css';
import { MyMeetingRow } from './my-meeting-row.tsx';

const mostShown = 3;

export const ComingCopies = () => {
  const today = useToday(useData().context.now);
  const live = useReadingLive(listMyMeetings, []);
  const coming = live.status === 'ready' ? live.value.filter(({ newest: { date } }) => date === null || date >= today).reverse().slice(0, mostShown) : [];
  if (coming.length === 0) return null;
  return (
    <Section title="Papers to read" actions={<LinkButton variant="quiet" size="small" href="/reading">My meetings</LinkButton>}>
      <ul className={styles.list} aria-label="Papers to read">{coming.map((meeting) => <MyMeetingRow key={meeting.newest.meetingId} meeting={meeting} today={today} />)}</ul>
    </Section>
  );
};
