// In a browser window the meetings live in that browser's store, not in the installed app's: said once a session.
import { useState } from 'react';
import { usePlatform } from '../../platform/platform-context.tsx';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageColumn } from '../../ui/page.tsx';
import styles from './browser-notice.module.css';

const seenKey = 'orderpaper:browser-notice';

export const BrowserNotice = () => {
  const platform = usePlatform();
  const [seen, setSeen] = useState(() => sessionStorage.getItem(seenKey) !== null);
  if (platform.kind !== 'browser' || seen) return null;
  const close = (): void => {
    sessionStorage.setItem(seenKey, 'seen');
    setSeen(true);
  };
  return (
    <div className={styles.place} data-print="off">
      <PageColumn>
        <Notice
          title="You are using Orderpaper in a browser window"
          actions={
            <>
              <Button size="small" onPress={close}>
                Understood
              </Button>
              <LinkButton size="small" variant="quiet" href="/settings/backup">
                Move your meetings
              </LinkButton>
            </>
          }
        >
          <p>Meetings made here stay in this browser on this computer. The installed app keeps its own; a backup file carries them from one to the other.</p>
        </Notice>
      </PageColumn>
    </div>
  );
};
