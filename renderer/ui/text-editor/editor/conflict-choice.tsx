// Two windows wrote the same text: the other version stands beside the one that is being written here, and the officer chooses.
// Nothing is overwritten unseen.
import type { TextDoc } from '../../../../shared/model/text.ts';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';
import type { Lead } from '../schema/resolution-lead.ts';
import { WrittenText } from '../written/written-text.tsx';
import styles from './conflict-choice.module.css';

export type Choice = 'mine' | 'theirs' | 'both';

export type ConflictHeadProps = {
  /** What was written: "minute", "section". */
  readonly noun: string;
  readonly onKeepBoth: () => void;
};

/** Says what happened; stands over both versions. */
export const ConflictHead = ({ noun, onKeepBoth }: ConflictHeadProps) => (
  <div className={styles.whole}>
    <Notice
      tone="warning"
      title={`This ${noun} was changed in another window while you were writing.`}
      isAlert
      actions={<Button size="small" onPress={onKeepBoth}>Keep both, one after the other</Button>}
    >
      <p>You can go on writing. Choose which version stands; the other one stays among the earlier versions.</p>
    </Notice>
  </div>
);

export type OtherVersionProps = { readonly text: TextDoc; readonly lead?: Lead | undefined; readonly onKeep: () => void };

/** What the other window wrote. */
export const OtherVersion = ({ text, lead, onKeep }: OtherVersionProps) => (
  <section aria-labelledby="version-theirs" className={styles.version}>
    <h4 id="version-theirs" className={styles.name}>The other window</h4>
    <WrittenText text={text} lead={lead} />
    <div><Button size="small" onPress={onKeep}>Keep the other one</Button></div>
  </section>
);
