// What the update is on paper: its pages, counted in the background while it is written.
import { usePaperPages } from '../../../saving/use-paper-pages.ts';
import { pageWords } from '../../../lib/page-words.ts';
import type { Update } from '../use-update.ts';
import styles from './guide.module.css';

export const UpdateFacts = ({ update: { meeting, paper } }: { readonly update: Update }) => {
  const pages = pageWords(paper, usePaperPages(meeting.id, paper.id).get(paper.id) ?? null);
  return pages === null ? null : <p className={styles.count}>{pages} when it is printed</p>;
};
