// What this agenda took up of earlier meetings' asking, by its item; an officer may still decide otherwise.
import type { FollowUp } from '../../../../shared/model/follow-up.ts';
import { MoreButton } from '../../../ui/menu.tsx';
import { followUpFacts } from './follow-up-offer.tsx';
import type { OfferActs } from './offer-acts.ts';
import styles from './offers.module.css';

type TakenUpRowProps = { readonly followUp: FollowUp; readonly label: string; readonly acts: OfferActs; readonly onCloseAsked: (followUp: FollowUp) => void };

export const TakenUpRow = ({ followUp, label, acts, onCloseAsked }: TakenUpRowProps) => (
  <li className={styles.taken}>
    <div>
      <p className={styles.what}>{followUp.what}</p>
      <p className={styles.facts}>Under item {label}. {followUpFacts(followUp)}</p>
    </div>
    <MoreButton
      label={`More for ${followUp.what}`}
      acts={[
        { id: 'carry', label: 'Carry to the next meeting', hint: 'This meeting does without it', onAction: () => void acts.carry(followUp) },
        { id: 'answer', label: 'Answered', hint: 'What was asked for is there', onAction: () => void acts.answer(followUp) },
        { id: 'close', label: 'Close with a reason …', onAction: () => { onCloseAsked(followUp); } },
      ]}
    />
  </li>
);
