// The passphrases of copies that were just saved: shown until the officer hides them, printed as slips to hand out, and stored nowhere.
import { Copy, EyeOff, Printer } from 'lucide-react';
import { useState } from 'react';
import type { Id } from '../../../../shared/model/record.ts';
import { forgetGiven, madeTwice, useGiven } from '../../../saving/given-passphrases.ts';
import { clockInWords } from '../../../lib/dates-in-words.ts';
import { Button } from '../../../ui/button.tsx';
import { copyText } from '../../../ui/copy-text.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { Actions } from '../../../ui/page.tsx';
import { showToast } from '../../../ui/toast-queue.ts';
import { PassphraseSheet } from './passphrase-sheet.tsx';
import styles from './reading-copy.module.css';

export type GivenPassphrasesProps = { readonly meetingId: Id; /** "Corporate Parenting Panel, Tuesday 16 September 2031". */ readonly about: string };

export const GivenPassphrases = ({ meetingId, about }: GivenPassphrasesProps) => {
  const given = useGiven(meetingId);
  const [isPrinting, setPrinting] = useState(false);
  const [asks, setAsks] = useState(false);
  if (given.length === 0) return null;
  const twice = madeTwice(given);
  const copyOf = async (reader: string, passphrase: string): Promise<void> => {
    await copyText(passphrase);
    showToast(`Copied the passphrase of ${reader}`);
  };
  return (
    <section className={styles.issues} aria-labelledby="given-passphrases">
      <h3 id="given-passphrases" className={styles.head}>Passphrases to hand out</h3>
      <p>Print them or copy them now: they are shown until you hide them or close this window, and stored nowhere. Give each to its reader by another way than the file.</p>
      <Actions>
        <Button variant="primary" icon={<Printer aria-hidden="true" />} onPress={() => { setPrinting(true); }}>Print the slips</Button>
        <Button icon={<EyeOff aria-hidden="true" />} onPress={() => { setAsks(true); }}>Hide them</Button>
      </Actions>
      <ul className={styles.copies}>
        {given.map(({ sha256, madeAt, reader, copy, passphrase }) => {
          const whose = twice.has(sha256) ? `${reader}, of the copy made at ${clockInWords(madeAt)}` : reader;
          return (
            <li key={sha256} className={styles.given}>
              <span>{copy === null ? '' : `Copy ${copy}: `}{whose}</span>
              <strong className={styles.passphrase} translate="no">{passphrase}</strong>
              <Button size="small" icon={<Copy aria-hidden="true" />} aria-label={`Copy the passphrase of ${whose}`} onPress={() => void copyOf(whose, passphrase)}>Copy</Button>
            </li>
          );
        })}
      </ul>
      {isPrinting && <PassphraseSheet given={given} about={about} onPrinted={() => { setPrinting(false); }} />}
      <ConfirmDialog
        title="Hide the passphrases" isOpen={asks} verb="Hide them" danger={false}
        consequence="Nobody can find them out afterwards. A reader who has none needs a new copy."
        onClose={() => { setAsks(false); }} onConfirm={() => { forgetGiven(meetingId); }}
      />
    </section>
  );
};
