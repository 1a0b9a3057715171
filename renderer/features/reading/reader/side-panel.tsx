// Beside the paper: its printed pages, its headings, and the reader's own notes.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Heading } from './contents.ts';
import { PagesList, type PagesListProps } from './pages-list.tsx';
import styles from './side-panel.module.css';

/** A further tab that another part of the reader brings, such as "My notes". */
export type SideTab = { readonly id: string; readonly label: string; readonly content: ReactNode };

export type SidePanelProps = {
  readonly pages: PagesListProps | null;
  readonly headings: readonly Heading[];
  readonly onHeading: (key: string) => void;
  readonly more: readonly SideTab[];
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
  return (
    <Tabs className={styles.tabs ?? ''} selectedKey={shown} onSelectionChange={(key) => { onShow(String(key)); }}>
      <TabList className={styles.names ?? ''} aria-label="Beside the paper">
        <Tab id="pages" className={styles.tab ?? ''}>Pages</Tab>
        <Tab id="contents" className={styles.tab ?? ''}>Contents</Tab>
        {more.map(({ id, label }) => <Tab key={id} id={id} className={styles.tab ?? ''}>{label}</Tab>)}
      </TabList>
      <TabPanel id="pages" className={styles.panel ?? ''}>{pages === null ? <p className={styles.none}>Choose a paper of the agenda to see its pages.</p> : <PagesList {...pages} />}</TabPanel>
      <TabPanel id="contents" className={styles.panel ?? ''}>{pages === null ? <p className={styles.none}>Choose a paper of the agenda to see its headings.</p> : <Contents headings={headings} asPages={pages.pdf !== null} onHeading={onHeading} />}</TabPanel>
      {more.map(({ id, content }) => <TabPanel key={id} id={id} className={styles.panel ?? ''}>{content}</TabPanel>)}
    </Tabs>
  );
};
