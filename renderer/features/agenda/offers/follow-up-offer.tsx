// One thing that an earlier meeting asked for: what, who, when, and what can be decided.
import { CalendarPlus } from 'lucide-react';
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import type { Offer } from '../../../../shared/rules/follow-ups/index.ts';
import { dueInWords } from '../../../lib/follow-up-words.ts';
import { accessLabels } from '../../../ui/access-words.ts';
import { AskedBy } from '../../../ui/asked-by.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { MoreButton } from '../../../ui/menu.tsx';
import type { OfferActs } from './offer-acts.ts';
import styles from './offers.module.css';

export type FollowUpOfferProps = {
  readonly offer: Offer;
  readonly origin: Meeting | null;
  /** Whether an item has minutes approved, under which matters arise. */
  readonly hasArising: boolean;
  readonly acts: OfferActs;
  readonly onCloseAsked: (followUp: FollowUp) => void;
};

/** "Amble, to the Youth Board, for the next meeting". */
export const followUpFacts = ({ who, to, due }: FollowUp): string => {
  const facts = [who, to === null ? null : `to ${to}`, dueInWords(due)].filter((fact) => fact !== null).join(', ');
  return `${facts.charAt(0).toLocaleUpperCase('en-GB')}${facts.slice(1)}`;
};

export const FollowUpOffer = ({ offer: { followUp, as, timing }, origin, hasArising, acts, onCloseAsked }: FollowUpOfferProps) => {
  const { what, access } = followUp;
  const add = { item: 'Add as an item', 'matter-arising': 'Add to matters arising' } as const;
  const first = as === 'matter-arising' && !hasArising ? 'item' : as;
  const second = first === 'item' ? 'matter-arising' : 'item';
  return (
    <li className={styles.row}>
      <p className={styles.what}>
        {what} {timing === 'overdue' && <Badge tone="warn">Overdue</Badge>} {access.level !== 'public' && <Badge tone="restricted">{accessLabels[access.level]}</Badge>}
      </p>
      <p className={styles.facts}>{followUpFacts(followUp)}</p>
      <p className={styles.facts}><AskedBy origin={followUp.origin} meeting={origin} /></p>
      <div className={styles.acts}>
        <Button size="small" icon={<CalendarPlus aria-hidden="true" />} aria-label={`${add[first]}: ${what}`} onPress={() => void acts.takeUp(followUp, first)}>{add[first]}</Button>
        <MoreButton
          label={`More for ${what}`}
          acts={[
            { id: 'other', label: add[second], ...(second === 'matter-arising' && !hasArising ? { isDisabled: true, hint: 'No item of this agenda has minutes approved' } : {}), onAction: () => void acts.takeUp(followUp, second) },
            { id: 'carry', label: 'Carry to the next meeting', hint: 'This meeting does without it', onAction: () => void acts.carry(followUp) },
            { id: 'answer', label: 'Answered', hint: 'What was asked for is there', onAction: () => void acts.answer(followUp) },
            { id: 'close', label: 'Close with a reason …', onAction: () => { onCloseAsked(followUp); } },
          ]}
        />
      </div>
    </li>
  );
};
