// Tabs that are places: each is a link with an address of its own, so that Back, reload and deep links work.
import { Link } from 'react-aria-components';
import styles from './link-tabs.module.css';

export type LinkTab = { readonly href: string; readonly label: string };

/** `current` is the href of the tab that is shown. */
export const LinkTabs = ({ label, tabs, current }: { readonly label: string; readonly tabs: readonly LinkTab[]; readonly current: string }) => (
  <nav aria-label={label} className={styles.tabs} data-print="off" data-stays-clear>
    {tabs.map((tab) => (
      <Link key={tab.href} href={tab.href} className={styles.tab ?? ''} {...(tab.href === current ? { 'aria-current': 'page' as const } : {})}>
        {tab.label}
      </Link>
    ))}
  </nav>
);
