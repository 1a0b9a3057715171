// What a pack that was saved holds, and what an officer should look at in it.
import type { Meeting } from '../../../shared/model/meeting.ts';
import { pagesInAll } from '../../../shared/rules/page-labels.ts';
import type { SavedPack } from '../../saving/use-pack-file.ts';
import { FindingsList } from './findings-list.tsx';
import { fileKindWords } from './file-kind-words.ts';
import { packFindings } from './pack-findings.ts';
import styles from './publish.module.css';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "34 pages, 12 papers. 11 of 12 papers unchanged." */
export const packWords = ({ pack: { papers, made } }: Pick<SavedPack, 'pack'>): string => {
  const kept = Math.max(0, papers.length - made);
  if (papers.length === 0) return 'saved.';
  return `${counted(pagesInAll(papers.map(({ range }) => range)), 'page', 'pages')}, ${counted(papers.length, 'paper', 'papers')}. ${kept === 0 ? 'All were made anew.' : `${kept} of ${papers.length} unchanged and used again.`}`;
};

/** Whether a reprint is what went out. */
export const againWords = ({ isSame }: Pick<SavedPack, 'isSame'>): string => {
  if (isSame === undefined) return '';
  if (isSame === null) return 'It was made from the frozen copy. No hash of one that went out before was kept, so the two can’t be compared; the hash of this one is kept from now on.';
  return isSame ? 'It is the file that went out, byte for byte.' : 'It was made from the frozen copy, but it isn’t byte for byte the file that went out: another version of Orderpaper made that one, or something was erased since.';
};

export const PackResult = ({ saved, meeting }: { readonly saved: SavedPack; /** Null: it is published, and nothing of it can be mended. */ readonly meeting: Meeting | null }) => {
  const findings = packFindings(saved.pack.findings);
  return (
    <div className={styles.facts}>
      <p role="status">
        {fileKindWords[saved.kind]}: {packWords(saved)} {againWords(saved)}
      </p>
      <FindingsList findings={findings} meeting={meeting} />
    </div>
  );
};
