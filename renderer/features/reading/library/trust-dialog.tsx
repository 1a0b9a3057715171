// Asks before a copy is opened for the first time of its council, or when something about its signature is not as before.
import { useState } from 'react';
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import type { LookedAt } from '../../../data/reading/receive-copy.ts';
import { meetingInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { issueInWords, readerInWords } from './copy-words.ts';
import styles from './library.module.css';
import { trustQuestion } from './trust-words.ts';

const Facts = ({ looked }: { readonly looked: LookedAt }) => {
  const { panel, meeting, issue } = looked.file.content;
  const rows = [['Council', panel.council], ['Panel', panel.name], ['Meeting', meetingInWords(meeting)], ['Papers', [issueInWords(issue), readerInWords(issue)].filter((part) => part !== null).join('. ')]] as const;
  return (
    <dl className={styles.facts}>
      {rows.filter(([, text]) => text !== '').map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The eight words of a key, numbered as they are read over the telephone. */
const KeyWords = ({ hex, label }: { readonly hex: string; readonly label: string }) => (
  <ol className={styles.words} aria-label={label}>
    {keyWords(hex).split(' ').map((word, at) => <li key={`${at}${word}`}>{word}</li>)}
  </ol>
);

export type TrustDialogProps = { readonly looked: LookedAt; readonly onAccept: () => void; readonly onRefuse: () => void };

export const TrustDialog = ({ looked, onAccept, onRefuse }: TrustDialogProps) => {
  const [isPromised, setPromised] = useState(false);
  const { trust, file: { content, signer } } = looked;
  if (trust.kind === 'known' || trust.kind === 'handed-over') return null;
  const { title, isWarning, sentences: [first, second], promise, verb } = trustQuestion(content.panel.council === '' ? 'your council' : content.panel.council, trust, content.issue);
  return (
    <Dialog
      role="alertdialog" title={title} isOpen wide onClose={onRefuse}
      actions={
        <>
          <Button onPress={onRefuse} variant={isWarning ? 'primary' : 'secondary'} autoFocus>Do not open it</Button>
          <Button onPress={onAccept} variant={isWarning ? 'danger' : 'primary'} isDisabled={promise !== null && !isPromised}>{verb}</Button>
        </>
      }
    >
      <Facts looked={looked} />
      <p>{first}</p>
      {(trust.kind === 'other-key' || trust.kind === 'handed-over-twice') && (
        <>
          <p>{trust.known.length === 1 ? 'The words known until now are:' : 'The words of the keys known until now are:'}</p>
          {trust.known.map((hex) => <KeyWords key={hex} hex={hex} label="Words known until now" />)}
          <p>The words of this copy’s key are:</p>
        </>
      )}
      {signer !== null && <KeyWords hex={signer.key} label="Words of this copy’s key" />}
      <p>{second}</p>
      {promise !== null && <Checkbox label={promise} isSelected={isPromised} onChange={setPromised} />}
    </Dialog>
  );
};
