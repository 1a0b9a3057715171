// Two windows changed the same thing: both versions are shown, the officer chooses, nothing is overwritten unseen.
import { useId } from 'react';
import { Button } from './button.tsx';
import { ComesIntoView } from './comes-into-view.tsx';
import styles from './conflict-notice.module.css';
import { Notice } from './notice.tsx';

/** Field and value in words, in the order of the form; an empty value is shown as nothing. */
export type Facts = readonly (readonly [field: string, value: string])[];

const differing = (facts: Facts, against: Facts): Facts => {
  const others = new Map(against);
  return facts.filter(([field, value]) => value !== (others.get(field) ?? ''));
};

const Version = ({ name, facts }: { readonly name: string; readonly facts: Facts }) => {
  const id = useId();
  return (
    <div className={styles.version} role="group" aria-labelledby={id}>
      <p id={id} className={styles.name}>{name}</p>
      <dl>
        {facts.map(([field, value]) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{value === '' ? 'Nothing' : value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
};

export type ConflictNoticeProps = {
  /** As in "This item was changed in another window". */
  readonly noun: string;
  readonly mine: Facts;
  readonly theirs: Facts;
  readonly onKeepMine: () => void;
  readonly onTakeOther: () => void;
};

/** What differs between this window and the other, side by side, with a button for each. */
export const ConflictNotice = ({ noun, mine, theirs, onKeepMine, onTakeOther }: ConflictNoticeProps) => {
  const [here, there] = [differing(mine, theirs), differing(theirs, mine)];
  return (
    <ComesIntoView>
      <Notice
        tone="warning"
        isAlert
        title={`This ${noun} was changed in another window while you were writing.`}
        actions={
          <>
            <Button onPress={onKeepMine}>Keep this window’s</Button>
            <Button onPress={onTakeOther}>Take the other window’s</Button>
          </>
        }
      >
        {here.length === 0 && there.length === 0 ? (
          <p>Both versions are safe. They differ in nothing that stands on this form.</p>
        ) : (
          <>
            <p>Both versions are safe. Choose which to keep.</p>
            <div className={styles.versions}>
              <Version name="This window" facts={here} />
              <Version name="The other window" facts={there} />
            </div>
          </>
        )}
      </Notice>
    </ComesIntoView>
  );
};
