// A slip for each reader, to be cut out and handed over; on paper alone, so that no file with passphrases stays behind.
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { madeTwice, type GivenPassphrase } from '../../../saving/given-passphrases.ts';
import { clockInWords } from '../../../lib/dates-in-words.ts';
import styles from './reading-copy.module.css';

export type PassphraseSheetProps = { readonly given: readonly GivenPassphrase[]; readonly about: string; readonly onPrinted: () => void };

export const PassphraseSheet = ({ given, about, onPrinted }: PassphraseSheetProps) => {
  const told = useRef(onPrinted);
  useEffect(() => { told.current = onPrinted; }, [onPrinted]);
  useEffect(() => {
    const printed = (): void => { told.current(); };
    window.addEventListener('afterprint', printed);
    window.print();
    return () => { window.removeEventListener('afterprint', printed); };
  }, []);
  const twice = madeTwice(given);
  return createPortal(
    <div data-print="alone">
      {given.map(({ sha256, madeAt, nameInCopy, copy, fileName, passphrase }) => (
        <section key={sha256} className={styles.slip}>
          <p>{about}</p>
          <p><strong>{[copy === null ? '' : `Reading copy ${copy}`, nameInCopy ?? ''].filter((each) => each !== '').join(': ')}</strong></p>
          <p className={styles.slipWords}>{passphrase}</p>
          <p>This passphrase opens the restricted papers of your copy, saved as “{fileName}”{twice.has(sha256) ? `, made at ${clockInWords(madeAt)}` : ''}, and no other. Keep it apart from the file. If you lose it, ask the council officer for a new copy: nobody can find it out.</p>
        </section>
      ))}
    </div>,
    document.body,
  );
};
