// Above the paper: which meeting, the page, and what stands beside.
import { ArrowLeft, ListTree, PanelRight, Printer, Type, Volume2 } from 'lucide-react';
import { Link } from 'react-aria-components';
import type { ReactNode } from 'react';
import { Button, IconButton } from '../../../ui/button.tsx';
import { libraryLink } from './reader-links.ts';
import styles from './reader.module.css';

export type ReaderBarProps = {
  readonly heading: string;
  readonly when: string;
  readonly children: ReactNode;
  readonly agenda: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly side: { readonly isOpen: boolean; readonly toggle: () => void };
  readonly onAids: () => void;
  /** Null: nothing of it can be read aloud. */
  readonly onAloud: (() => void) | null;
  readonly onPrint: () => void;
};

export const ReaderBar = ({ heading, when, children, agenda, side, onAids, onAloud, onPrint }: ReaderBarProps) => (
  <div className={styles.bar} data-print="off">
    <div className={styles.ways}>
      <Button size="small" variant="quiet" icon={<ListTree aria-hidden="true" />} aria-expanded={agenda.isOpen} onPress={agenda.toggle}>Agenda</Button>
    </div>
    <div className={styles.meeting}>
      <Link href={libraryLink} className={styles.back ?? ''}><ArrowLeft aria-hidden="true" />My meetings</Link>
      <h1 className={styles.heading} tabIndex={-1}>{heading} <span className={styles.when}>{when}</span></h1>
    </div>
    <div className={styles.ways}>
      {children}
      <Button size="small" variant="quiet" icon={<Type aria-hidden="true" />} onPress={onAids}>Reading aids</Button>
      <IconButton size="small" label="Read aloud" keys="Ctrl+Alt+R" icon={<Volume2 aria-hidden="true" />} isDisabled={onAloud === null} onPress={() => { onAloud?.(); }} />
      <IconButton size="small" label="Print" keys="Ctrl+P" icon={<Printer aria-hidden="true" />} onPress={onPrint} />
      <Button size="small" variant="quiet" icon={<PanelRight aria-hidden="true" />} aria-expanded={side.isOpen} onPress={side.toggle}>Pages and notes</Button>
    </div>
  </div>
);
