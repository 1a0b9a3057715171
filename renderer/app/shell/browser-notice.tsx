// In a browser window the meetings live in that browser's store, not in the installed app's: said until understood.
import { useState } from 'react';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import styles from './browser-notice.module.css';

const seenKey = 'orderpaper:browser-notice';

export const BrowserNotice = () => {
  const platform = usePlatform();
  const [seen, setSeen] = useState(() => localStorage.getItem(seenKey) !== null);
  if (platform.kind !== 'browser' || seen) return null;
  const close = (): void => {
    localStorage.setItem(seenKey, 'seen');
    setSeen(true);
  };
  return (
    <aside className={styles.notice} aria-label="About this window" data-print="off">
      <p>In a browser window your meetings stay in this browser; the installed app keeps its own. A backup file carries them from one to the other.</p>
      <div className={styles.acts}>
        <LinkButton size="small" variant="quiet" href="/settings/backup">
          Move your meetings
        </LinkButton>
        <Button size="small" variant="quiet" onPress={close}>
          Understood
        </Button>
      </div>
    </aside>
  );
};
