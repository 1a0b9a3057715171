// The sections beside the paper: which are written, and one press to get there.
import { Check, CircleDashed, CircleDotDashed, CircleSlash } from 'lucide-react';
import { memo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from '../../../ui/rail.module.css';
import { stateWords } from './section-state.ts';
import type { SectionState } from './section-state.ts';

export type RailRow = { readonly id: string; readonly number: string; readonly heading: string; readonly state: SectionState };

type SectionsRailProps = { readonly rows: readonly RailRow[]; readonly openId: string | null; readonly words: number; readonly onGo: (id: string) => void };

const icons = { written: Check, begun: CircleDotDashed, empty: CircleDashed, 'not-applicable': CircleSlash } as const;

type RowProps = RailRow & { readonly isOpen: boolean; readonly onGo: (id: string) => void };

const RowView = ({ id, number, heading, state, isOpen, onGo }: RowProps) => {
  const Icon = icons[state];
  return (
    <AriaButton className={styles.row ?? ''} {...(isOpen ? { 'aria-current': 'true' as const } : {})} onPress={() => { onGo(id); }}>
      <span className={styles.label}>{number}</span>
      <span className={styles.title}>{heading === '' ? 'Without heading' : heading}</span>
      <span className={styles.state}>
        <Icon aria-hidden="true" />
        <VisuallyHidden>, {stateWords[state]}</VisuallyHidden>
      </span>
    </AriaButton>
  );
};

/** The count of words above changes at each save, a row hardly ever. */
const Row = memo(RowView);

const RailView = ({ rows, openId, words, onGo }: SectionsRailProps) => {
  const left = rows.filter(({ state }) => state === 'empty' || state === 'begun').length;
  return (
    <nav aria-label="Sections of the paper" className={styles.rail}>
      <h2 className={styles.heading}>Sections</h2>
      <p className={styles.count}>{left === 0 ? 'Nothing is left empty' : left === 1 ? '1 section left' : `${left} sections left`}. {words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`}.</p>
      <ol className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}><Row {...row} isOpen={row.id === openId} onGo={onGo} /></li>
        ))}
      </ol>
    </nav>
  );
};

/** A save that changes nothing of what the rail shows draws nothing again. */
export const SectionsRail = memo(RailView, (a, b) => a.openId === b.openId && a.words === b.words && a.onGo === b.onGo && JSON.stringify(a.rows) === JSON.stringify(b.rows));
