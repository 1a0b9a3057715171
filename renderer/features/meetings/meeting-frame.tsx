// The head of a meeting: its day, where it stands, its particulars; the app puts the tabs' contents below it.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { useData } from '../../data/data-provider.tsx';
import { isAgendaWithdrawn } from '../../data/agenda-publications.ts';
import { getMeeting } from '../../data/meetings-repository.ts';
import { getPanel } from '../../data/panels-repository.ts';
import { useLive } from '../../data/use-live.ts';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { meetingLink, panelLink } from '../../lib/meeting-links.ts';
import type { MeetingTab } from '../../lib/meeting-links.ts';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { useToday } from '../../lib/use-today.ts';
import { Badge } from '../../ui/badge.tsx';
import { LinkTabs } from '../../ui/link-tabs.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { MeetingActs } from './meeting-acts.tsx';
import { MeetingDialog } from './meeting-dialog.tsx';
import styles from './meetings.module.css';

export type MeetingFrameProps = {
  readonly tabs: readonly { readonly tab: MeetingTab; readonly label: string }[];
  readonly current: MeetingTab;
  readonly children: ReactNode;
};

export const MeetingFrame = ({ tabs, current, children }: MeetingFrameProps) => {
  const { panelId = '', meetingId = '' } = useParams();
  const { db, context } = useData();
  const today = useToday(context.now);
  const [isEditing, setEditing] = useState(false);
  const live = useLive(async () => {
    const found = await getMeeting(db, meetingId);
    return { meeting: found, panel: await getPanel(db, panelId), isWithdrawn: found !== null && (await isAgendaWithdrawn(db, found)) };
  }, [db, meetingId, panelId]);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const { meeting, panel, isWithdrawn } = live.value;
  if (panel === null) return <NotFound noun="panel" listHref="/panels" list="all panels" />;
  if (meeting === null || meeting.panelId !== panel.id) return <NotFound noun="meeting" listHref={panelLink(panel.id)} list={`the ${panel.name}`} />;
  const state = meetingState(meeting, today, isWithdrawn);
  const place = [meeting.time, ...meeting.venue.lines].filter((part) => part !== null && part !== '').join(', ');
  const label = tabs.find(({ tab }) => tab === current)?.label ?? '';
  return (
    <div className={styles.frame}>
      <div className={styles.head}>
        <PageHeading
          title={meetingInWords(meeting)}
          windowTitle={`${label}, ${meetingInWords(meeting)}, ${panel.name}`}
          kicker={place === '' ? panel.name : `${panel.name}, ${place}`}
          actions={
            <>
              <Badge tone={state === 'agenda-published' || state === 'approved' ? 'good' : 'plain'}>{meetingStateWords[state]}</Badge>
              <MeetingActs meeting={meeting} panel={panel} onEdit={() => { setEditing(true); }} />
            </>
          }
        />
        <LinkTabs label="Meeting" tabs={tabs.map(({ tab, label: words }) => ({ href: meetingLink(meeting, tab), label: words }))} current={meetingLink(meeting, current)} />
      </div>
      {children}
      {isEditing && <MeetingDialog meeting={meeting} onClose={() => { setEditing(false); }} />}
    </div>
  );
};
