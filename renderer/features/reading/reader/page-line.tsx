// Where a printed page begins: a quiet line in the paper, on restricted pages with what they are (UX 15, 16).
// It has the focus after a page was called: a page break by that name (DPUB-ARIA 1.1), a separator to what knows none.
import { Lock } from 'lucide-react';
import type { ReadingPaper } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { labelOfPage } from '../../../../shared/meeting-file/reading/reading-pages.ts';
import { restrictionWords } from './restriction-words.ts';
import styles from './paper.module.css';

export const PageLine = ({ paper, page }: { readonly paper: ReadingPaper; readonly page: number }) => {
  const restriction = restrictionWords(paper.access);
  const name = `Page ${labelOfPage(paper, page)}`;
  return (
    <div className={styles.pageLine} data-page-line={page} role="doc-pagebreak separator" aria-label={[name, ...(restriction === null ? paper.pageHead : [restriction])].join(', ')}>
      <span className={styles.pageNumber}>{name}</span>
      {restriction !== null && <span className={styles.marking}><Lock aria-hidden="true" />{restriction}</span>}
      {restriction === null && paper.pageHead.map((line) => <span key={line} className={styles.headLine}>{line}</span>)}
    </div>
  );
};
