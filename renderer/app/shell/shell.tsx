// The frame of every screen: rail, header with place and saving, page; keys, palette and notices.
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { RouterProvider as AriaRouterProvider } from 'react-aria-components';
import { Outlet, useHref, useLocation, useNavigate } from 'react-router';
import { Announcer } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { cx } from '../../ui/class-names.ts';
import { keepFocus } from '../../ui/focus-keeper.ts';
import { focusHeading } from '../../ui/heading-focus.ts';
import { ToastRegion } from '../../ui/toast-region.tsx';
import { CommandKeys } from '../commands/command-keys.tsx';
import { CommandPalette } from '../commands/command-palette.tsx';
import { KeyboardHelp } from '../commands/keyboard-help.tsx';
import { MenuCommands } from '../commands/menu-commands.tsx';
import { useAppCommands } from '../commands/app-commands.ts';
import { useHandOver } from '../opened-files/use-hand-over.ts';
import { useOpenedFiles } from '../opened-files/use-opened-files.ts';
import { useStrayDrops } from './use-stray-drops.ts';
import { BrowserNotice } from './browser-notice.tsx';
import { KeptTexts } from './kept-texts.tsx';
import { PlaceLine } from './place-line.tsx';
import { Rail } from './rail.tsx';
import { SavingStatus } from './saving-status.tsx';
import styles from './shell.module.css';
import { useAppearance } from './use-appearance.ts';
import { usePlace, useWhere } from './where.ts';

/** Tabs of one meeting share a heading, and so do the papers that are read of one: going between them leaves focus where it is. */
const headingKey = (path: string): string => path.replace(/(\/(?:meetings|reading)\/[^/]+)\/.*$/, '$1');

/** After a change of screen the page is at its top and focus at its heading; not at the start of the app. */
const useArrival = (): void => {
  const { pathname } = useLocation();
  const key = headingKey(pathname);
  const [first] = useState(key);
  const [moved, setMoved] = useState(false);
  if (!moved && key !== first) setMoved(true);
  useEffect(() => {
    if (!moved) return;
    document.getElementById('page')?.scrollTo({ top: 0 });
    focusHeading();
  }, [key, moved]);
};

export const Shell = () => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const where = useWhere();
  const place = usePlace(where);
  const [palette, setPalette] = useState(false);
  const [help, setHelp] = useState(false);
  useEffect(() => keepFocus(document), []);
  useAppearance();
  useArrival();
  const { byKind } = useHandOver();
  useOpenedFiles();
  useStrayDrops(byKind);
  useAppCommands({ where, openFiles: byKind, openPalette: () => { setPalette(true); }, openHelp: () => { setHelp(true); } });
  return (
    <AriaRouterProvider navigate={(path) => void navigate(path)} useHref={useHref}>
      <div className={styles.frame}>
        <div className={styles.grid}>
          <div className={styles.skip}>
            <Button variant="primary" onPress={() => { document.getElementById('page')?.focus(); }}>
              Skip to the page
            </Button>
          </div>
          <Rail />
          <header className={cx(styles.header, styles.region)} data-region="header" data-print="off" data-stays-clear tabIndex={-1}>
            <PlaceLine place={place} />
            <div className={styles.tools}>
              <SavingStatus />
              <Button variant="quiet" size="small" icon={<Search aria-hidden="true" />} onPress={() => { setPalette(true); }}>
                Commands
              </Button>
            </div>
          </header>
          <main id="page" className={cx(styles.main, styles.region)} data-region="page" tabIndex={-1}>
            <KeptTexts />
            {pathname === '/' && <BrowserNotice />}
            <Outlet />
          </main>
        </div>
        <CommandKeys />
        <MenuCommands />
        <CommandPalette isOpen={palette} onClose={() => { setPalette(false); }} />
        <KeyboardHelp isOpen={help} onClose={() => { setHelp(false); }} />
        <ToastRegion screen={pathname} />
        <Announcer />
      </div>
    </AriaRouterProvider>
  );
};
