// The agenda beside the paper: which items have their minute, and one press to get there.
import { Check, CircleDashed, Plus } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import { IconButton } from '../../../ui/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from '../../../ui/rail.module.css';
import { isRecorded } from './minute-order.ts';
import type { MinutesView } from './use-minutes-view.ts';

type AgendaRailProps = {
  readonly view: MinutesView;
  readonly openId: string | null;
  /** In the view for the room the rail has another height: the open minute is brought into sight again. */
  readonly isRoom: boolean;
  readonly canWrite: boolean;
  readonly onGo: (minuteId: string) => void;
  readonly onAdd: (item: Item) => void;
};

type RowProps = { readonly id: string; readonly label: string; readonly title: string; readonly number: string; readonly done: boolean; readonly isOpen: boolean; readonly onGo: (id: string) => void };

const RowView = ({ id, label, title, number, done, isOpen, onGo }: RowProps) => (
  <AriaButton className={styles.row ?? ''} {...(isOpen ? { 'aria-current': 'true' as const } : {})} onPress={() => { onGo(id); }}>
    <span className={styles.label}>{label}</span>
    <span className={styles.title}>{title}</span>
    <span className={styles.state}>
      {done ? <Check aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
      {number}
      <VisuallyHidden>{done ? ', written' : ', nothing written yet'}</VisuallyHidden>
    </span>
  </AriaButton>
);

/** At Ctrl+Enter two rows change, the one that is left and the one that is come to (DESIGN section 7, key to paint). */
const Row = memo(RowView);

type WithoutProps = { readonly item: Item; readonly label: string; readonly canWrite: boolean; readonly onAdd: (item: Item) => void };

const WithoutView = ({ item, label, canWrite, onAdd }: WithoutProps) => (
  <>
    <span className={styles.label}>{label}</span>
    <span className={styles.title}>{item.title}<span className={styles.none}>No minute</span></span>
    {canWrite && <IconButton size="small" label={`Add a minute for item ${label}`} icon={<Plus aria-hidden="true" />} onPress={() => { onAdd(item); }} />}
  </>
);

/** An item that has no minute yet. */
const Without = memo(WithoutView);

const RailView = ({ view, openId, isRoom, canWrite, onGo, onAdd }: AgendaRailProps) => {
  const { items, minutes, numbers, itemLabels } = view;
  const rowOf = (minute: Minute, label: string, title: string, itemId = '') => (
    <li key={minute.id + itemId}>
      <Row id={minute.id} label={label} title={title} number={numbers.get(minute.id)?.label ?? 'note'} done={isRecorded(minute, items.find(({ id }) => id === minute.itemId), minutes)} isOpen={minute.id === openId && (itemId === '' || minute.itemId === itemId)} onGo={onGo} />
    </li>
  );
  const withoutItem = minutes.filter((minute) => !items.some((item) => item.id === minute.itemId));
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [openId, isRoom]);
  const written = items.filter((item) => minutes.some((minute) => (minute.itemId === item.id || minute.alsoItemIds?.includes(item.id) === true) && isRecorded(minute, item, minutes))).length;
  return (
    <nav aria-label="Agenda and minutes" className={styles.rail} id="minutes-agenda" ref={rail}>
      <h2 className={styles.heading}>Agenda</h2>
      <p className={styles.count}>{written} of {items.length} items written up</p>
      <ol className={styles.list}>
        {items.flatMap((item) => {
          const label = itemLabels.get(item.id) ?? '';
          const own = minutes.filter((minute) => minute.itemId === item.id);
          const having = own.length > 0 ? own : minutes.filter(({ alsoItemIds }) => alsoItemIds?.includes(item.id) === true);
          if (having.length > 0) return having.map((minute) => rowOf(minute, label, item.title, item.id));
          return [<li key={item.id} className={styles.without}><Without item={item} label={label} canWrite={canWrite} onAdd={onAdd} /></li>];
        })}
      </ol>
      {withoutItem.length > 0 && (
        <>
          <h2 className={styles.heading}>Not on the agenda</h2>
          <ol className={styles.list}>
            {withoutItem.map((minute) => rowOf(minute, '', minute.title === '' ? 'Untitled' : minute.title))}
          </ol>
        </>
      )}
    </nav>
  );
};

/** Everything that the rail shows of the minutes; a save that changes none of it draws nothing again. */
const shown = ({ view: { items, minutes, numbers, itemLabels } }: AgendaRailProps): string =>
  JSON.stringify([
    items.map(({ id, title }) => [id, title, itemLabels.get(id)]),
    minutes.map((minute) => [minute.id, minute.itemId, minute.title, numbers.get(minute.id)?.label, minute.alsoItemIds, isRecorded(minute, items.find(({ id }) => id === minute.itemId), minutes)]),
  ]);

export const AgendaRail = memo(
  RailView,
  (a, b) => a.openId === b.openId && a.isRoom === b.isRoom && a.canWrite === b.canWrite && a.onGo === b.onGo && a.onAdd === b.onAdd && shown(a) === shown(b),
);
