// The business of a cancelled or postponed meeting, offered to the next one of its panel, or the one of the new day (DOMAIN M6).
import { ArrowRightToLine } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../../shared/model/record.ts';
import { problemLine } from '../../../../shared/model/result.ts';
import { businessOf } from '../../../../shared/rules/agenda-business.ts';
import { carryBusiness, meetingForBusiness, meetingOnNewDay } from '../../../data/commands/carry-business.ts';
import { useData } from '../../../data/data-provider.tsx';
import { listMeetings } from '../../../data/meetings-repository.ts';
import { useLive } from '../../../data/use-live.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { meetingLink, newMeetingLink } from '../../../lib/meeting-links.ts';
import { offerUndo } from '../../../saving/offer-undo.ts';
import { Button, LinkButton } from '../../../ui/button.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import styles from '../publish.module.css';
import type { PublishView } from '../use-publish.ts';
import { CarryDialog } from './carry-dialog.tsx';
import { noMeetingWords } from './no-meeting-words.ts';

export const CarryBusiness = ({ view: { meeting, panel, items } }: { readonly view: Pick<PublishView, 'meeting' | 'panel' | 'items'> }) => {
  const { db, context } = useData();
  const [isAsking, setAsking] = useState(false);
  const live = useLive(() => listMeetings(db, panel.id), [db, panel.id]);
  const business = businessOf(items);
  if (live.status !== 'ready' || business.length === 0) return null;
  const next = meetingForBusiness(live.value, meeting);
  if (next?.date === undefined || next.date === null) {
    const onNewDay = meetingOnNewDay(live.value, meeting);
    return (
      <div className={styles.again}>
        <p>{noMeetingWords(meeting, onNewDay)}</p>
        {onNewDay === null
          ? <LinkButton size="small" href={newMeetingLink(panel.id)}>Plan a meeting</LinkButton>
          : <LinkButton size="small" href={meetingLink(onNewDay, 'publish')}>Go to that meeting</LinkButton>}
      </div>
    );
  }
  const day = dayInWords(next.date);
  const carry = async (itemIds: readonly Id[]): Promise<void> => {
    setAsking(false);
    const done = await carryBusiness(context, { from: meeting.id, to: next.id, itemIds });
    if (!done.ok) { showToast(problemLine(done.problem)); return; }
    offerUndo(context, next.id, `${itemIds.length === 1 ? '1 item is' : `${itemIds.length} items are`} on the agenda of ${day}`);
  };
  return (
    <div className={styles.again}>
      <Button icon={<ArrowRightToLine aria-hidden="true" />} onPress={() => { setAsking(true); }}>Put its items on the agenda of {day}</Button>
      {isAsking && <CarryDialog items={business} day={day} onCarry={(itemIds) => void carry(itemIds)} onClose={() => { setAsking(false); }} />}
    </div>
  );
};
