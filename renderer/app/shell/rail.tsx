// The main ways: always in sight, the current one marked.
import { BookOpen, BookOpenText, FileInput, House, ListTodo, Search, SlidersHorizontal, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useLocation } from 'react-router';
import { cx } from '../../ui/class-names.ts';
import { Mark } from './mark.tsx';
import styles from './shell.module.css';

type Way = { readonly href: string; readonly label: string; readonly icon: ReactNode; readonly isHere: (path: string) => boolean };

const ways: readonly Way[] = [
  { href: '/', label: 'Home', icon: <House aria-hidden="true" />, isHere: (path) => path === '/' },
  { href: '/reading', label: 'My meetings', icon: <BookOpen aria-hidden="true" />, isHere: (path) => path.startsWith('/reading') },
  { href: '/panels', label: 'Panels', icon: <UsersRound aria-hidden="true" />, isHere: (path) => path.startsWith('/panels') },
  { href: '/minute-book', label: 'Minute book', icon: <BookOpenText aria-hidden="true" />, isHere: (path) => path.startsWith('/minute-book') },
  { href: '/follow-ups', label: 'Follow-ups', icon: <ListTodo aria-hidden="true" />, isHere: (path) => path.startsWith('/follow-ups') },
  { href: '/search', label: 'Search', icon: <Search aria-hidden="true" />, isHere: (path) => path.startsWith('/search') },
  { href: '/import', label: 'Import', icon: <FileInput aria-hidden="true" />, isHere: (path) => path.startsWith('/import') },
  { href: '/settings', label: 'Settings', icon: <SlidersHorizontal aria-hidden="true" />, isHere: (path) => path.startsWith('/settings') },
];

export const Rail = () => {
  const { pathname } = useLocation();
  return (
    <nav aria-label="Main" className={cx(styles.rail, styles.region)} data-region="rail" data-print="off" tabIndex={-1}>
      <div className={styles.mark}>
        <Mark />
      </div>
      <ul className={styles.links}>
        {ways.map((way) => (
          <li key={way.href}>
            <Link href={way.href} className={styles.link ?? ''} {...(way.isHere(pathname) ? { 'aria-current': 'page' as const } : {})}>
              {way.icon}
              {way.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
