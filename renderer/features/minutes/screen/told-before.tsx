// What members told the officer before the meeting and the minutes will start with: apologies, and interests to be confirmed.
import { announcedWords } from '../happenings/announced-interests.tsx';
import { labelledItems } from '../happenings/facts-of.ts';
import styles from './start-minutes.module.css';
import type { MinutesView } from './use-minutes-view.ts';

export const ToldBefore = ({ view }: { readonly view: MinutesView }) => {
  const { attendance, proceedings: { announced } } = view;
  const apologies = attendance.filter(({ presence }) => presence === 'apologies');
  if (apologies.length + announced.length === 0) return null;
  return (
    <section className={styles.words} aria-label="Told before the meeting">
      <h3>Told before the meeting</h3>
      {apologies.length > 0 && <p>Apologies: {apologies.map(({ name }) => name).join(', ')}.</p>}
      {announced.length > 0 && <p>Interests announced, to be confirmed when they are declared:</p>}
      {announced.length > 0 && <ul>{announced.map((one) => <li key={one.id}>{announcedWords(one, attendance, labelledItems(view))}</li>)}</ul>}
    </section>
  );
};
