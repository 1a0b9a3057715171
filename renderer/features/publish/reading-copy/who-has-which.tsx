// Who has which reading copy: each time that some were made, with number, reader and file, and what changed since the last time.
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { MadeCopy, ReadingIssueMade } from '../../../data/records.ts';
import { clockInWords, dayInWords } from '../../../lib/dates-in-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { ChangedItems } from '../draft/changed-items.tsx';
import type { CopiesView } from './use-copies-view.ts';
import styles from './reading-copy.module.css';

const whenWords = (at: string): string => { const time = Date.parse(at); return `${dayInWords(londonDate(time))}, ${clockInWords(time)}`; };

/** "Publication 2, made on Tuesday 2 September 2031, 14:03 by Robin Clerk". */
const issueWords = ({ number, at, by }: ReadingIssueMade): string => `${number === 0 ? 'The draft' : `Publication ${number}`}, made on ${whenWords(at)}${by === '' ? '' : ` by ${by}`}`;

const Copy = ({ copy: { copy, readers, restricted, fileName, sha256 } }: { readonly copy: MadeCopy }) => (
  <li className={styles.copy}>
    <span>
      {copy === null ? '' : `Copy ${copy}: `}{readers.map(({ name }) => name).join(', ')} {restricted && <Badge tone="warn">With restricted papers</Badge>}
    </span>
    <span className={styles.second} title={`SHA-256 ${sha256}`}>{fileName}, hash {sha256.slice(0, 12)}</span>
  </li>
);

const Issue = ({ issue }: { readonly issue: ReadingIssueMade }) => (
  <>
    <p className={styles.second}>
      {issue.expiresOn === null ? '' : `To be read until ${dayInWords(issue.expiresOn)}. `}{issue.signer === null ? 'Not signed.' : `Signed by the council’s key “${keyWords(issue.signer)}”.`}
    </p>
    <ul className={styles.copies}>{issue.copies.map((copy) => <Copy key={copy.sha256} copy={copy} />)}</ul>
  </>
);

export const WhoHasWhich = ({ issues, changed }: Pick<CopiesView, 'issues' | 'changed'>) => {
  const [last, ...before] = issues;
  if (last === undefined) return null;
  return (
    <div className={styles.issues}>
      <h3 className={styles.head}>Who has which copy</h3>
      <p>{issueWords(last)}</p>
      <Issue issue={last} />
      {changed.length === 0 ? <p className={styles.second}>Nothing of the agenda and its papers changed since.</p> : (
        <>
          <p>Changed since these copies were made:</p>
          <ChangedItems items={changed} label="What changed since the last reading copies" />
        </>
      )}
      {before.map((issue) => (
        <details key={issue.id}>
          <summary>{issueWords(issue)}</summary>
          <Issue issue={issue} />
        </details>
      ))}
      <p className={styles.second}>Nobody can find out a lost passphrase: make a new copy for its reader, with a passphrase of its own.</p>
    </div>
  );
};
