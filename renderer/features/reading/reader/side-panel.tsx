// Beside the paper: its printed pages, its headings, and the reader's own notes.
import { TabPanels, type TabbedPanel } from '../../../ui/tab-panels.tsx';
import type { Heading } from './contents.ts';
import { PagesList, type PagesListProps } from './pages-list.tsx';
import styles from './side-panel.module.css';

export type SidePanelProps = {
  readonly pages: PagesListProps | null;
  readonly headings: readonly Heading[];
  readonly onHeading: (key: string) => void;
  /** Further ones that other parts of the reader bring, such as "My notes". */
  readonly more: readonly TabbedPanel[];
  /** The tab that is open: kept by whoever shows and hides the panel. */
  readonly shown: string;
  readonly onShow: (tab: string) => void;
};

const Contents = ({ headings, asPages, onHeading }: { readonly headings: readonly Heading[]; readonly asPages: boolean; readonly onHeading: (key: string) => void }) =>
  headings.length === 0 ? <p className={styles.none}>{asPages ? 'This paper is shown as it is printed, page by page. Its pages are on the tab beside this one.' : 'This paper has no headings.'}</p> : (
    <ul className={styles.list}>
      {headings.map(({ key, text, level }) => (
        <li key={key}>
          <button type="button" className={styles.entry} data-level={Math.min(3, level)} onClick={() => { onHeading(key); }}>{text}</button>
        </li>
      ))}
    </ul>
  );

export const SidePanel = ({ pages, headings, onHeading, more, shown, onShow }: SidePanelProps) => {
  const panels = [
    { id: 'pages', label: 'Pages', content: pages === null ? <p className={styles.none}>Choose a paper of the agenda to see its pages.</p> : <PagesList {...pages} /> },
    { id: 'contents', label: 'Contents', content: pages === null ? <p className={styles.none}>Choose a paper of the agenda to see its headings.</p> : <Contents headings={headings} asPages={pages.pdf !== null} onHeading={onHeading} /> },
    ...more,
  ];
  return <TabPanels label="Beside the paper" panels={panels} shown={shown} onShow={onShow} />;
};
