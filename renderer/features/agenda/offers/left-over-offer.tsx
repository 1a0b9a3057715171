// An item that an earlier meeting deferred, did not reach or had no quorum for, or of which its minutes say nothing: on with its papers, or left with a reason.
import { ArrowRightToLine } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { Item } from '../../../../shared/model/meeting.ts';
import type { AgendaOffers } from '../../../data/agenda-offers.ts';
import { meetingInWords } from '../../../lib/dates-in-words.ts';
import { itemLink } from '../../../lib/meeting-links.ts';
import { accessLabels } from '../../../ui/access-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { MoreButton } from '../../../ui/menu.tsx';
import type { OfferActs } from './offer-acts.ts';
import styles from './offers.module.css';

type LeftOverOfferProps = { readonly leftOver: AgendaOffers['unspoken'][number] & { readonly how: 'deferred' | 'not-reached' | 'inquorate' | 'called-off' | 'unspoken' }; readonly acts: OfferActs; readonly onLeaveAsked: (item: Item) => void };

const howWords = { deferred: 'Deferred by', 'not-reached': 'Not reached at', inquorate: 'Stands over from', 'called-off': 'Called off with', unspoken: 'No minute speaks of it at' } as const;

export const LeftOverOffer = ({ leftOver: { item, meeting, how, papers }, acts, onLeaveAsked }: LeftOverOfferProps) => {
  const reason = how === 'inquorate' ? 'it had no quorum' : (item.taken?.reason.trim() ?? '');
  return (
    <li className={styles.row}>
      <p className={styles.what}>{item.title} {item.access.level !== 'public' && <Badge tone="restricted">{accessLabels[item.access.level]}</Badge>}</p>
      <p className={styles.facts}>
        {howWords[how]} <Link href={itemLink(meeting, 'agenda', item.id)}>the meeting of {meetingInWords(meeting)}</Link>{reason === '' ? '' : `: ${reason}`}
      </p>
      <p className={styles.facts}>{papers === 0 ? 'It has no papers' : papers === 1 ? 'Its paper goes with it' : `Its ${papers} papers go with it`}</p>
      <div className={styles.acts}>
        <Button size="small" icon={<ArrowRightToLine aria-hidden="true" />} aria-label={`Put on this agenda: ${item.title}`} onPress={() => void acts.bring(item)}>Put on this agenda</Button>
        <MoreButton label={`More for ${item.title}`} acts={[{ id: 'leave', label: 'Leave it with a reason …', hint: 'No meeting will take it', onAction: () => { onLeaveAsked(item); } }]} />
      </div>
    </li>
  );
};
