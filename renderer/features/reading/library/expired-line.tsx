// Inside the reader: that the copy was to be read until a day that has gone by. Quiet, as its papers can still be read.
import type { ReadingIssue } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { useData } from '../../../data/data-provider.tsx';
import { dayInWords } from '../../../lib/dates-in-words.ts';
import { useToday } from '../../../lib/use-today.ts';
import { isExpired } from './copy-words.ts';
import styles from './library.module.css';

/** Nothing where it has not expired. */
export const ExpiredLine = ({ issue }: { readonly issue: ReadingIssue }) => {
  const today = useToday(useData().context.now);
  if (issue.expiresOn === null || !isExpired(issue, today)) return null;
  return <p className={styles.second}>{`This copy was to be read until ${dayInWords(issue.expiresOn)}. It may no longer hold: ask the council officer for the present one.`}</p>;
};
