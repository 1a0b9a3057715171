// The live region behind `announce`; stands once in the shell, before anything is said.
import { useEffect, useState } from 'react';
import { onAnnounce } from './announce.ts';
import styles from './visually-hidden.module.css';

/** Two regions in turn, so that the same words twice are said twice. */
export const Announcer = () => {
  const [said, setSaid] = useState({ count: 0, message: '' });
  useEffect(() => onAnnounce((message) => { setSaid((before) => ({ count: before.count + 1, message })); }), []);
  return (
    <div className={styles.hidden}>
      {[0, 1].map((turn) => (
        <div key={turn} aria-live="polite" aria-atomic="true">
          {said.count % 2 === turn ? said.message : ''}
        </div>
      ))}
    </div>
  );
};
