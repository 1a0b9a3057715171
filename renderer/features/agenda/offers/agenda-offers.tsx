// Below the agenda, quietly: what earlier meetings asked for and deferred, until somebody decides (DOMAIN M5, M6).
import { useMemo, useState } from 'react';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Item } from '../../../../shared/model/meeting.ts';
import { readAgendaOffers } from '../../../data/agenda-offers.ts';
import { useData } from '../../../data/data-provider.tsx';
import { useLive } from '../../../data/use-live.ts';
import { useToday } from '../../../lib/use-today.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { closeFollowUpWords, ReasonDialog } from '../../../ui/reason-dialog.tsx';
import type { ReasonWords } from '../../../ui/reason-dialog.tsx';
import type { Agenda } from '../use-agenda.ts';
import { FollowUpOffer } from './follow-up-offer.tsx';
import { LeftOverOffer } from './left-over-offer.tsx';
import { offerActs } from './offer-acts.ts';
import styles from './offers.module.css';
import { TakenUpRow } from './taken-up-row.tsx';

const leaveWords: ReasonWords = { title: 'Leave this item', label: 'Why no meeting will take it', hint: 'Kept with the item. It is not offered to any agenda after this.', act: 'Leave the item' };

type Ending = { readonly kind: 'close'; readonly followUp: FollowUp } | { readonly kind: 'leave'; readonly item: Item };

/** Shown while the agenda can still take something up; nothing when nobody asks for anything. */
export const AgendaOffersList = ({ agenda: { meeting, items, labels } }: { readonly agenda: Agenda }) => {
  const { db, context } = useData();
  const today = useToday(context.now);
  const acts = useMemo(() => offerActs(context, meeting, today), [context, meeting, today]);
  const [ending, setEnding] = useState<Ending | null>(null);
  const live = useLive(() => readAgendaOffers(db, meeting.id), [db, meeting.id]);
  if (live.status !== 'ready') return null;
  const { due, leftOver, unspoken, takenUp, undecided, meetings } = live.value;
  const left = [...leftOver, ...unspoken.map((each) => ({ ...each, how: 'unspoken' as const }))];
  if (due.length + left.length + takenUp.length + undecided === 0) return null;
  const hasArising = items.some(({ kind }) => kind === 'minutes');
  const close = (followUp: FollowUp): void => { setEnding({ kind: 'close', followUp }); };
  return (
    <section className={styles.offers} aria-labelledby="agenda-offers">
      <h2 id="agenda-offers" className={styles.title}>Asked for by earlier meetings</h2>
      {due.length + left.length > 0 && (
        <ul className={styles.list} aria-label="Offered to this agenda">
          {left.map((each) => <LeftOverOffer key={each.item.id} leftOver={each} acts={acts} onLeaveAsked={(item) => { setEnding({ kind: 'leave', item }); }} />)}
          {due.map((offer) => (
            <FollowUpOffer key={offer.followUp.id} offer={offer} origin={meetings.find(({ id }) => id === offer.followUp.origin.meetingId) ?? null} hasArising={hasArising} acts={acts} onCloseAsked={close} />
          ))}
        </ul>
      )}
      {takenUp.length > 0 && (
        <>
          <h3 className={styles.second}>On this agenda</h3>
          <ul className={styles.list} aria-label="On this agenda">
            {takenUp.map(({ followUp, itemId }) => <TakenUpRow key={followUp.id} followUp={followUp} label={labels.get(itemId) ?? ''} acts={acts} onCloseAsked={close} />)}
          </ul>
        </>
      )}
      {undecided > 0 && (
        <div className={styles.undecided}>
          <p>{undecided === 1 ? 'One proposal from earlier minutes waits for a decision: is it a follow-up?' : `${undecided} proposals from earlier minutes wait for a decision: are they follow-ups?`}</p>
          <LinkButton size="small" href="/follow-ups">Decide on the board</LinkButton>
        </div>
      )}
      {ending?.kind === 'close' && <ReasonDialog words={closeFollowUpWords} what={ending.followUp.what} onSave={(reason) => acts.close(ending.followUp, reason)} onClose={() => { setEnding(null); }} />}
      {ending?.kind === 'leave' && <ReasonDialog words={leaveWords} what={ending.item.title} onSave={(reason) => acts.leave(ending.item, reason)} onClose={() => { setEnding(null); }} />}
    </section>
  );
};
