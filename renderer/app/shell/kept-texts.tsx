// Words that can't be stored any more (their item is gone, or was published meanwhile) are shown until the officer puts them away.
import { useKeptTexts } from '../../data/use-autosave.ts';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextArea } from '../../ui/text-field.tsx';

export const KeptTexts = () => {
  const { kept, putAway } = useKeptTexts();
  return kept.map(({ id, words, problem }) => (
    <Notice
      key={id}
      tone="problem"
      isAlert
      title="What you typed last could not be saved."
      actions={
        <>
          {words !== '' && <Button onPress={() => void copyText(words)}>Copy the words</Button>}
          <Button variant="quiet" onPress={() => { putAway(id); }}>Put away</Button>
        </>
      }
    >
      <p>{problem.what} Everything saved before is safe.</p>
      {words !== '' && <TextArea label="What you typed" hint="Copy it before you put it away or close Orderpaper." width="full" rows={4} value={words} isReadOnly onChange={() => undefined} />}
    </Notice>
  ));
};
