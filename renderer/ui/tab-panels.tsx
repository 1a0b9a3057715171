// Tabs beside something else: they look as tabs that are places do, and change what stands below them, not where the reader is.
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { cx } from './class-names.ts';
import line from './link-tabs.module.css';
import styles from './tab-panels.module.css';

export type TabbedPanel = { readonly id: string; readonly label: string; readonly content: ReactNode };

/** `shown` is the id of the panel that is open. */
export const TabPanels = ({ label, panels, shown, onShow }: { readonly label: string; readonly panels: readonly TabbedPanel[]; readonly shown: string; readonly onShow: (id: string) => void }) => (
  <Tabs className={styles.all ?? ''} selectedKey={shown} onSelectionChange={(key) => { onShow(String(key)); }}>
    <TabList className={cx(line.tabs, styles.narrow)} aria-label={label}>
      {panels.map((panel) => <Tab key={panel.id} id={panel.id} className={cx(line.tab, styles.tab)}>{panel.label}</Tab>)}
    </TabList>
    {panels.map(({ id, content }) => <TabPanel key={id} id={id} className={styles.panel ?? ''}>{content}</TabPanel>)}
  </Tabs>
);
