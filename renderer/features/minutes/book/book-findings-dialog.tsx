// What a paper of the minute book should be looked at for, before it is saved: the same that the command line says beside the file.
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { BookQuestion } from '../../../saving/use-book-file.ts';
import styles from './book.module.css';

/** Sentences of the command line begin small, after the name of the file. */
const sentence = (message: string): string => `${message.charAt(0).toLocaleUpperCase('en-GB')}${message.slice(1)}`;

export const BookFindingsDialog = ({ findings, answer }: BookQuestion) => (
  <Dialog
    title="Look at this before it is saved"
    isOpen
    onClose={() => { answer(false); }}
    actions={
      <>
        <Button onPress={() => { answer(false); }}>Don’t save it</Button>
        <Button variant="primary" onPress={() => { answer(true); }}>Save it all the same</Button>
      </>
    }
  >
    <p>Nothing is saved yet.</p>
    <ul className={styles.findings}>
      {findings.map(({ message }) => <li key={message}>{sentence(message)}</li>)}
    </ul>
  </Dialog>
);
