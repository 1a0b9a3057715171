// An empty screen offers the likely starts, one sentence each (UX 9).
import type { ReactNode } from 'react';
import { Button, Link } from 'react-aria-components';
import styles from './empty-state.module.css';

export type Start = {
  readonly id: string;
  readonly label: string;
  readonly sentence: string;
  readonly icon: ReactNode;
} & ({ readonly href: string } | { readonly onPress: () => void });

const Face = ({ start }: { readonly start: Start }) => (
  <>
    {start.icon}
    <span className={styles.label}>{start.label}</span>
    <span className={styles.sentence}>{start.sentence}</span>
  </>
);

/** `lead` says what will stand here; the starts follow in the order of likelihood. */
export const EmptyState = ({ lead, starts }: { readonly lead?: ReactNode; readonly starts: readonly Start[] }) => (
  <div className={styles.empty}>
    {lead !== undefined && <p>{lead}</p>}
    <ul className={styles.starts}>
      {starts.map((start) => (
        <li key={start.id}>
          {'href' in start ? (
            <Link href={start.href} className={styles.start ?? ''}>
              <Face start={start} />
            </Link>
          ) : (
            <Button onPress={start.onPress} className={styles.start ?? ''}>
              <Face start={start} />
            </Button>
          )}
        </li>
      ))}
    </ul>
  </div>
);
