// Notices that tell of a meeting, and the meeting for calendars (LGA 1972 s100A(6); DOMAIN M6, M8).
import { CalendarPlus, CalendarX2, FileText } from 'lucide-react';
import { useState } from 'react';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { CalledOff } from '../../../../shared/model/publication.ts';
import { callOffMeeting } from '../../../data/commands/call-off-meeting.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useNoticeFile } from '../../../saving/use-notice-file.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { ProblemNotice } from '../../../ui/notice.tsx';
import { Actions, Section } from '../../../ui/page.tsx';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import styles from '../publish.module.css';
import { tellWhetherDone } from '../tell-publication.ts';
import { useFocusOnceOut } from '../use-focus-once-out.ts';
import type { PublishView } from '../use-publish.ts';
import { CallOffDialog } from './call-off-dialog.tsx';
import { CarryBusiness } from './carry-business.tsx';

const offWords = ({ kind, newDate, newTime, newPlace = '', reason }: CalledOff): string =>
  `${kind === 'cancelled' ? 'Cancelled' : newDate === null ? 'Postponed' : `Postponed to ${dayInWords(newDate)}${newTime === null ? '' : `, ${newTime}`}${newPlace === '' ? '' : ` (${newPlace})`}`}: ${reason}`;

export const NoticesSection = ({ view, isAgendaWithdrawn }: { readonly view: PublishView; readonly isAgendaWithdrawn: boolean }) => {
  const { context } = useData();
  const work = useNoticeFile();
  const [isCallingOff, setCallingOff] = useState(false);
  const { meeting, panel } = view;
  const calledOff = meeting.calledOff ?? null;
  const off = useFocusOnceOut(calledOff !== null);
  const file = <FileText aria-hidden="true" />;
  const callOff = async (next: CalledOff | null): Promise<void> => {
    setCallingOff(false);
    const done = await callOffMeeting(context, { meetingId: meeting.id, calledOff: next });
    tellWhetherDone(meeting.id, done, next === null ? 'The meeting takes place as called.' : `The meeting is ${next.kind}. Save its notice to send it out, and the calendar file again.`);
  };
  return (
    <Section title="Notices and calendar" actions={calledOff === null ? undefined : <Badge tone="warn">{calledOff.kind === 'cancelled' ? 'Cancelled' : 'Postponed'}</Badge>}>
      {calledOff !== null && <p ref={off} tabIndex={-1}>{offWords(calledOff)}</p>}
      {work.problem !== null && <ProblemNotice what={work.problem.what} safe="Your work in Orderpaper is saved on this computer." remedy={work.problem.remedy} />}
      <Actions>
        {calledOff === null && !isAgendaWithdrawn && <Button icon={file} isPending={work.isBusy} onPress={() => void work.saveNotice(meeting.id, 'meeting')}>Save notice of meeting</Button>}
        {calledOff !== null && <Button icon={file} isPending={work.isBusy} onPress={() => void work.saveNotice(meeting.id, 'called-off')}>{calledOff.kind === 'cancelled' ? 'Save notice of cancellation' : 'Save notice of postponement'}</Button>}
        {isAgendaWithdrawn && <Button icon={file} isPending={work.isBusy} onPress={() => void work.saveNotice(meeting.id, 'agenda-withdrawn')}>Save notice that the agenda is withdrawn</Button>}
        <Button icon={<CalendarPlus aria-hidden="true" />} isDisabled={meeting.date === null} isPending={work.isBusy} onPress={() => void work.saveCalendar(panel, [meeting], `meeting-${meeting.date ?? 'undated'}.ics`)}>Save for calendars</Button>
        {calledOff === null
          ? <Button variant="quiet" icon={<CalendarX2 aria-hidden="true" />} onPress={() => { setCallingOff(true); }}>Cancel or postpone</Button>
          : <Button variant="quiet" onPress={() => void callOff(null)}>It takes place after all</Button>}
      </Actions>
      <p className={styles.second}>The calendar file opens in Outlook and on phones. Save it again after a change: calendars know the meeting and take the newer one.</p>
      {calledOff !== null && <CarryBusiness view={view} />}
      {isCallingOff && <CallOffDialog meeting={meeting} on={londonDate(context.now())} onCallOff={(next) => void callOff(next)} onClose={() => { setCallingOff(false); }} />}
    </Section>
  );
};
