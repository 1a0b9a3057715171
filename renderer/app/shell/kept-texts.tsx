// Words that can't be stored any more (their item is gone, or was published meanwhile) are shown until the officer puts them away.
import type { KeptText } from '../../data/save-registry.ts';
import { useKeptTexts } from '../../data/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { ComesIntoView } from '../../ui/comes-into-view.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './kept-texts.module.css';

type KeptProps = { readonly text: KeptText; readonly onPutAway: () => void };

const Kept = ({ text: { words, problem }, onPutAway }: KeptProps) => (
  <ComesIntoView>
    <Notice
      tone="problem"
      isAlert
      title="What you typed last could not be saved."
      actions={
        <>
          {words !== '' && <Button onPress={() => void copyText(words)}>Copy the words</Button>}
          <Button variant="quiet" onPress={onPutAway}>Put away</Button>
        </>
      }
    >
      <p>{problem.what} Everything saved before is safe.</p>
      {words !== '' && <TextArea label="What you typed" hint="Copy it before you put it away or close Orderpaper." width="full" rows={4} value={words} isReadOnly onChange={() => undefined} />}
    </Notice>
  </ComesIntoView>
);

export const KeptTexts = () => {
  const { kept, putAway } = useKeptTexts();
  if (kept.length === 0) return null;
  return (
    <div className={styles.kept}>
      {kept.map((text) => <Kept key={text.id} text={text} onPutAway={() => { putAway(text.id); }} />)}
    </div>
  );
};
