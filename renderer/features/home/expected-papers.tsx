// Papers that are still to follow, under their meeting with its deadline; overdue ones say so (DOMAIN U2, T1).
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Panel } from '../../../shared/model/panel.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { useData } from '../../data/data-provider.tsx';
import { listExpectedPapers } from '../../data/expected-papers.ts';
import type { ExpectedRow } from '../../data/expected-papers.ts';
import { useAgendaDeadline } from '../../data/use-agenda-deadline.ts';
import { useLive } from '../../data/use-live.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { dueWords } from '../../lib/due-words.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { accessWords } from '../../ui/access-words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Section } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import styles from './home.module.css';
import { PublicationDeadline } from './publication-deadline.tsx';

type OfMeetingProps = { readonly meeting: Meeting; readonly panel: Panel; readonly rows: readonly ExpectedRow[]; readonly today: IsoDate };

const OfMeeting = ({ meeting, panel, rows, today }: OfMeetingProps) => {
  const count = useAgendaDeadline(panel.law, meeting.date ?? today);
  const deadline = meeting.date === null ? null : (count?.deadline ?? null);
  return (
    <div className={styles.expected}>
      <p className={styles.expectedOf}>{meetingInWords(meeting)}, {panel.name}</p>
      {meeting.date !== null && <PublicationDeadline date={meeting.date} panel={panel} today={today} />}
      <RecordList
        label={`Papers to follow for ${meetingInWords(meeting)}`}
        rows={rows.map(({ paper, toFollow, item, itemLabel }) => {
          const due = dueWords(toFollow.dueOn, today);
          const tooLate = deadline !== null && toFollow.dueOn !== null && toFollow.dueOn > deadline;
          return {
            id: paper.id,
            href: meetingLink(meeting, 'papers'),
            title: paper.title.trim() === '' ? 'Untitled' : paper.title,
            second: [`From ${toFollow.owner}`, ...(item === null ? [] : [`item ${itemLabel}, ${item.title}`])].join(', '),
            aside: (
              <>
                {paper.access.level !== 'public' && <Badge tone="restricted">{accessWords(paper.access)}</Badge>}
                {tooLate && <Badge tone="warn">After the last day to publish</Badge>}
                {due.isOverdue ? <Badge tone="warn">{due.words}</Badge> : <span>{due.words}</span>}
              </>
            ),
          };
        })}
      />
    </div>
  );
};

export type ExpectedPapersProps = { readonly meetings: readonly Meeting[]; readonly panels: readonly Panel[]; readonly today: IsoDate };

export const ExpectedPapers = ({ meetings, panels, today }: ExpectedPapersProps) => {
  const { db } = useData();
  const open = meetings.filter(({ agendaState }) => agendaState !== 'published');
  const ids = open.map(({ id }) => id);
  const live = useLive(() => listExpectedPapers(db, ids), [db, ids.join()]);
  const rows = live.status === 'ready' ? live.value : [];
  if (rows.length === 0) return null;
  return (
    <Section title="Papers to follow">
      {open.map((meeting) => {
        const own = rows.filter(({ paper }) => paper.meetingId === meeting.id);
        const panel = panels.find(({ id }) => id === meeting.panelId);
        return own.length === 0 || panel === undefined ? null : <OfMeeting key={meeting.id} meeting={meeting} panel={panel} rows={own} today={today} />;
      })}
    </Section>
  );
};
