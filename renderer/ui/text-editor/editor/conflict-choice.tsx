// Two windows wrote the same text: both versions side by side, and the officer chooses. Nothing is overwritten unseen.
import { useEffect, useRef } from 'react';
import type { StoredText, TextConflict } from '../../../lib/text-writing.ts';
import { Button } from '../../button.tsx';
import { Notice } from '../../notice.tsx';
import type { Lead } from '../schema/resolution-lead.ts';
import { WrittenText } from '../written/written-text.tsx';
import styles from './conflict-choice.module.css';

export type Choice = 'mine' | 'theirs' | 'both';

type ConflictChoiceProps = {
  readonly conflict: TextConflict<StoredText>;
  /** What was written: "minute", "section". */
  readonly noun: string;
  readonly lead?: Lead | undefined;
  readonly onChoose: (choice: Choice) => void;
};

export const ConflictChoice = ({ conflict, noun, lead, onChoose }: ConflictChoiceProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className={styles.box} role="group" aria-label={`Two versions of this ${noun}`}>
      <Notice tone="warning" title={`This ${noun} was changed in another window while you were writing.`} isAlert>
        <p>Both versions are kept. Choose which one stands; the other stays among its earlier versions.</p>
      </Notice>
      <div className={styles.versions}>
        <section aria-labelledby="version-mine" className={styles.version}>
          <h4 id="version-mine">This window</h4>
          <WrittenText text={conflict.mine} lead={lead} />
          <Button variant="primary" onPress={() => { onChoose('mine'); }}>Keep this one</Button>
        </section>
        <section aria-labelledby="version-theirs" className={styles.version}>
          <h4 id="version-theirs">The other window</h4>
          <WrittenText text={conflict.theirs.text} lead={lead} />
          <Button onPress={() => { onChoose('theirs'); }}>Keep the other one</Button>
        </section>
      </div>
      <div><Button onPress={() => { onChoose('both'); }}>Keep both, one after the other</Button></div>
    </div>
  );
};
