// Two windows changed the same item: both versions are shown, the officer chooses, nothing is overwritten unseen.
import type { Item } from '../../../shared/model/meeting.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './agenda.module.css';
import { accessLabels, kindLabel } from './agenda-words.ts';
import { draftOf } from './item-draft.ts';
import type { ItemDraft } from './item-draft.ts';

const rows = (draft: ItemDraft, lacCouncilTerm: string): readonly (readonly [string, string])[] => [
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

type VersionProps = { readonly name: string; readonly draft: ItemDraft; readonly against: ItemDraft; readonly lacCouncilTerm: string };

const Version = ({ name, draft, against, lacCouncilTerm }: VersionProps) => {
  const others = new Map(rows(against, lacCouncilTerm));
  return (
    <div className={styles.version}>
      <h3>{name}</h3>
      <dl>
        {rows(draft, lacCouncilTerm)
          .filter(([field, value]) => value !== others.get(field))
          .map(([field, value]) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{value === '' ? 'Nothing' : value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
};

export type ItemConflictProps = {
  readonly mine: ItemDraft;
  readonly theirs: Item;
  readonly lacCouncilTerm: string;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
};

export const ItemConflict = ({ mine, theirs, lacCouncilTerm, onKeepMine, onTakeOther }: ItemConflictProps) => {
  const other = draftOf(theirs);
  return (
    <Notice
      tone="warning"
      isAlert
      title="This item was changed in another window while you were writing."
      actions={
        <>
          <Button onPress={onKeepMine}>Keep this window’s</Button>
          <Button onPress={onTakeOther}>Take the other window’s</Button>
        </>
      }
    >
      <p>Both versions are safe. Choose which to keep.</p>
      <div className={styles.versions}>
        <Version name="This window" draft={mine} against={other} lacCouncilTerm={lacCouncilTerm} />
        <Version name="The other window" draft={other} against={mine} lacCouncilTerm={lacCouncilTerm} />
      </div>
    </Notice>
  );
};
