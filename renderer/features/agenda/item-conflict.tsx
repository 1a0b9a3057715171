// Two windows changed the same item: both versions are shown, the officer chooses, nothing is overwritten unseen.
import type { Item } from '../../../shared/model/meeting.ts';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import type { Facts } from '../../ui/conflict-notice.tsx';
import { accessLabels, kindLabel } from './agenda-words.ts';
import { draftOf } from './item-draft.ts';
import type { ItemDraft } from './item-draft.ts';

const rows = (draft: ItemDraft, lacCouncilTerm: string): Facts => [
  ['Title', draft.title],
  ['Kind', kindLabel(draft.kind, lacCouncilTerm)],
  ['Presented by', draft.presenter],
  ['Lines under the title', draft.subLines],
  ['Chair’s reason', draft.urgent ? draft.chairsReason : ''],
  ['Access', accessLabels[draft.access.level]],
  ['Paragraphs', draft.access.paragraphs.join(', ')],
  ['Public title', draft.publicTitle],
  ['Resolution', draft.ownResolution ? draft.resolutionText : ''],
  ['Dates', [draft.minutesOf, ...draft.nextDates].filter((date) => date !== null).join(', ')],
  ['Time', draft.nextTime ?? ''],
  [draft.access.level === 'confidential' ? 'What forbids disclosure' : 'Public interest', draft.access.reason],
];

export type ItemConflictProps = {
  readonly mine: ItemDraft;
  readonly theirs: Item;
  readonly lacCouncilTerm: string;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
};

export const ItemConflict = ({ mine, theirs, lacCouncilTerm, onKeepMine, onTakeOther }: ItemConflictProps) => (
  <ConflictNotice noun="item" mine={rows(mine, lacCouncilTerm)} theirs={rows(draftOf(theirs), lacCouncilTerm)} onKeepMine={onKeepMine} onTakeOther={onTakeOther} />
);
