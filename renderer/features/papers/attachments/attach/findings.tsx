// What is inside a file and must not be published, in plain words. Of a picture it is gone already: the stored one has none of it.
import { findingSentence } from '../../../../../shared/attachments/finding-words.ts';
import type { AttachedFile } from '../../../../../shared/model/paper.ts';
import styles from '../attachments.module.css';
import { isPictureFormat } from '../file-words.ts';

type Found = { readonly file: Pick<AttachedFile, 'findings' | 'format'> };

const headline = ({ findings, format }: Found['file']): string => {
  const things = findings.length === 1 ? '1 thing' : `${findings.length} things`;
  return isPictureFormat(format) ? `Taken out of the picture: ${things}` : `Found inside it: ${things}`;
};

const Sentences = ({ file: { findings, format } }: Found) => (
  <ul>
    {findings.map((finding) => <li key={finding.code}>{findingSentence(finding, format)}</li>)}
  </ul>
);

/** In full, before it is attached. */
export const Findings = ({ file }: Found) => {
  if (file.findings.length === 0) return <p className={styles.quiet}>Nothing found inside that must not be published.</p>;
  return (
    <div className={styles.findings} data-gone={isPictureFormat(file.format)}>
      <p className={styles.findingsTitle}>{headline(file)}</p>
      <Sentences file={file} />
    </div>
  );
};

/** In a line that opens, beside the file itself. */
export const FindingsLine = ({ file }: Found) =>
  file.findings.length === 0 ? null : (
    <details className={styles.findings} data-gone={isPictureFormat(file.format)}>
      <summary className={styles.findingsTitle}>{headline(file)}</summary>
      <Sentences file={file} />
    </details>
  );
