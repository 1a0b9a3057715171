// Who has which reading copy: each time that some were made, with number, reader and file, and what changed since the last time.
import { keyWords } from '../../../../shared/meeting-file/reading/key-words.ts';
import { londonDate } from '../../../../shared/model/dates.ts';
import type { MadeCopy, ReadingIssueMade } from '../../../data/records.ts';
import { clockInWords, dayInWords } from '../../../lib/dates-in-words.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Actions } from '../../../ui/page.tsx';
import { ChangedItems } from '../draft/changed-items.tsx';
import type { CopiesView } from './use-copies-view.ts';
import styles from './reading-copy.module.css';

const whenWords = (at: string): string => { const time = Date.parse(at); return `${dayInWords(londonDate(time))}, ${clockInWords(time)}`; };

/** "Publication 2, made on Tuesday 2 September 2031, 14:03 by Robin Clerk". */
const issueWords = ({ number, at, by }: ReadingIssueMade): string => `${number === 0 ? 'The draft' : `Publication ${number}`}, made on ${whenWords(at)}${by === '' ? '' : ` by ${by}`}`;

const Copy = ({ copy: { copy, readers, restricted, fileName, sha256, insteadOfLost } }: { readonly copy: MadeCopy }) => (
  <li className={styles.copy}>
    <span>
      {copy === null ? '' : `Copy ${copy}: `}{readers.map(({ name }) => name).join(', ')} {restricted && <Badge tone="warn">With restricted papers</Badge>} {insteadOfLost === true && <Badge>New copy: the passphrase was lost</Badge>}
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

const Earlier = ({ issues }: { readonly issues: readonly ReadingIssueMade[] }) => issues.toSorted((a, b) => (a.at < b.at ? 1 : -1)).map((issue) => (
  <details key={issue.id}>
    <summary>{issueWords(issue)}</summary>
    <Issue issue={issue} />
  </details>
));

const since = (one: ReadingIssueMade, last: ReadingIssueMade): boolean => one.at > last.at;

export type WhoHasWhichProps = Pick<CopiesView, 'issues' | 'insteadOfLost' | 'changed' | 'holders'> & { readonly isBusy: boolean; /** Somebody's passphrase was lost. */ readonly onLost: () => void };

/** Copies made anew for single readers, each at its own moment. */
const Anew = ({ issues }: { readonly issues: readonly ReadingIssueMade[] }) => issues.map((issue) => (
  <div key={issue.id} className={styles.issues}>
    <p>{issueWords(issue)}</p>
    <Issue issue={issue} />
  </div>
));

export const WhoHasWhich = ({ issues, insteadOfLost, changed, holders, isBusy, onLost }: WhoHasWhichProps) => {
  const [last, ...before] = issues;
  if (last === undefined) return null;
  return (
    <div className={styles.issues}>
      <h3 className={styles.head}>Who has which copy</h3>
      <p>{issueWords(last)}</p>
      <Issue issue={last} />
      <Anew issues={insteadOfLost.filter((one) => since(one, last))} />
      {changed.length === 0 ? <p className={styles.second}>Nothing of the agenda and its papers changed since.</p> : (
        <>
          <p>Changed since these copies were made:</p>
          <ChangedItems items={changed} label="What changed since the last reading copies" />
        </>
      )}
      <Earlier issues={[...before, ...insteadOfLost.filter((one) => !since(one, last))]} />
      {holders.length > 0 && (
        <>
          <p className={styles.second}>Nobody can find out a lost passphrase: its reader gets a new copy under the same number, with a passphrase of its own.</p>
          <Actions><Button isDisabled={isBusy} onPress={onLost}>A passphrase was lost…</Button></Actions>
        </>
      )}
    </div>
  );
};
