// What changed, item by item, as a list.
import styles from '../publish.module.css';
import type { ItemWords } from './draft-words.ts';

/** @property label names the list */
export const ChangedItems = ({ items, label }: { readonly items: readonly ItemWords[]; readonly label: string }) => (
  <ul className={styles.changed} aria-label={label}>
    {items.map(({ heading, sentences }) => (
      <li key={heading}>
        <p className={styles.item}>{heading}</p>
        <ul className={styles.changes}>
          {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </li>
    ))}
  </ul>
);
