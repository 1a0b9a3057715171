// What is inside a file and must not be published, in plain words.
import { findingSentence } from '../../../../../shared/attachments/finding-words.ts';
import type { AttachedFile } from '../../../../../shared/model/paper.ts';
import styles from '../attachments.module.css';

export const Findings = ({ file: { findings, format } }: { readonly file: Pick<AttachedFile, 'findings' | 'format'> }) => {
  if (findings.length === 0) return <p className={styles.quiet}>Nothing found inside that must not be published.</p>;
  return (
    <div className={styles.findings}>
      <p className={styles.findingsTitle}>{findings.length === 1 ? 'Found inside it:' : `Found inside it, ${findings.length} things:`}</p>
      <ul>
        {findings.map((finding) => <li key={finding.code}>{findingSentence(finding, format)}</li>)}
      </ul>
    </div>
  );
};
