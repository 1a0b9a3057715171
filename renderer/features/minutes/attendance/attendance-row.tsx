// One person of the attendance: one key says whether they came (P, A, X), presides (C) or attends remotely (R); S asks for the substitute, E for name, post and part.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { memo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import { Badge } from '../../../ui/badge.tsx';
import { MoreButton } from '../../../ui/menu.tsx';
import type { MinutesView } from '../screen/use-minutes-view.ts';
import type { AttendanceActs } from './attendance-acts.ts';
import styles from './attendance.module.css';
import { capacityLabel, displayRules, presences } from './attendance-words.ts';
import { choicesIn } from './for-minute.ts';
import { SubstituteForm } from '../happenings/substitute-form.tsx';
import { PersonDialog } from './person-dialog.tsx';

export type AttendanceRowProps = {
  readonly row: Attendance;
  /** Where Move up and Move down lead in the whole list; null at the ends of its group. */
  readonly upTo: number | null;
  readonly downTo: number | null;
  readonly acts: AttendanceActs;
  readonly singleKeys: boolean;
  readonly isFixed: boolean;
  readonly viewNow: () => MinutesView;
};

/** Moves focus to the same button of the next or previous person. */
const focusNeighbour = (from: HTMLElement, step: 1 | -1): void => {
  const rows = [...(from.closest('[data-attendance]')?.querySelectorAll<HTMLElement>('[data-person]') ?? [])];
  const next = rows[rows.findIndex((row) => row.contains(from)) + step];
  (next?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]') ?? next?.querySelector<HTMLElement>('[role="radio"]'))?.focus();
};

const factsOf = (row: Attendance): string[] => [
  ...(row.capacity === 'member' || row.capacity === 'officer' ? [] : [capacityLabel(row.capacity)]),
  ...(row.substituteFor === null ? [] : [`for ${row.substituteFor}`]),
  ...(row.post === null || row.post === '' ? [] : [row.post]),
  ...(row.mode === 'remote' ? ['remote'] : []),
  ...(row.forMinute === null ? [] : [`for Minute No. ${row.forMinute.number}`]),
  ...(row.capacity === 'young-person' ? [displayRules.find(({ value }) => value === row.displayRule)?.label ?? 'As published'] : []),
];

const RowView = ({ row, upTo, downTo, acts, singleKeys, isFixed, viewNow }: AttendanceRowProps) => {
  const [asking, setAsking] = useState<'fields' | 'substitute' | null>(null);
  const close = (): void => { setAsking(null); };
  const move = (to: number | null): void => {
    if (to !== null) void acts.move(row, to);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.metaKey || isFixed || !(event.target instanceof HTMLElement) || event.target.closest('[role="radiogroup"]') === null) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const presence = presences.find(({ key }) => key === event.key.toLowerCase());
    const takesKey = singleKeys && !event.altKey && (presence !== undefined || ['c', 'r', 's', 'e'].includes(event.key.toLowerCase()));
    if (step === 0 && !takesKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== 0 && event.altKey) move(step < 0 ? upTo : downTo);
    else if (step !== 0) focusNeighbour(event.target, step);
    else if (event.key.toLowerCase() === 'r') void acts.remote(row);
    else if (event.key.toLowerCase() === 's') setAsking('substitute');
    else if (event.key.toLowerCase() === 'e') setAsking('fields');
    else if (presence === undefined) void acts.record(row, { presiding: !row.presiding });
    else {
      void acts.record(row, { presence: presence.value });
      focusNeighbour(event.target, 1);
    }
  };
  const name = row.councillor ? `Councillor ${row.name}` : row.name;
  const facts = factsOf(row);
  return (
    <li className={styles.person} data-person={row.id} onKeyDownCapture={onKeyDown}>
      <div className={styles.who}>
        <span className={styles.name}>{name}</span>
        {row.presiding && <Badge tone="accent">In the Chair</Badge>}
        {facts.length > 0 && <span className={styles.facts}>{facts.join(', ')}</span>}
      </div>
      <ToggleButtonGroup
        aria-label={name}
        className={styles.choices ?? ''}
        selectionMode="single"
        disallowEmptySelection
        isDisabled={isFixed}
        selectedKeys={[row.presence]}
        onSelectionChange={(keys) => {
          const chosen = presences.find(({ value }) => keys.has(value));
          if (chosen !== undefined) void acts.record(row, { presence: chosen.value });
        }}
      >
        {presences.map(({ value, label, key }) => (
          <ToggleButton key={value} id={value} className={styles.choice ?? ''} {...(singleKeys ? { 'aria-keyshortcuts': key.toUpperCase() } : {})}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {!isFixed && (
        <MoreButton
          label={`More for ${name}`}
          acts={[
            { id: 'chair', label: row.presiding ? 'No longer in the Chair' : 'In the Chair', keys: 'C', onAction: () => void acts.record(row, { presiding: !row.presiding }) },
            { id: 'remote', keys: 'R', label: row.mode === 'remote' ? 'In the room' : 'Attends remotely', onAction: () => void acts.remote(row) },
            { id: 'substitute', label: row.capacity === 'member' ? 'Who comes instead …' : 'Substitute for a member …', keys: 'S', onAction: () => { setAsking('substitute'); } },
            { id: 'edit', label: 'Change name, post, part …', keys: 'E', onAction: () => { setAsking('fields'); } },
            { id: 'up', label: 'Move up', keys: 'Alt+Up', isDisabled: upTo === null, onAction: () => { move(upTo); } },
            { id: 'down', label: 'Move down', keys: 'Alt+Down', isDisabled: downTo === null, onAction: () => { move(downTo); } },
            { id: 'remove', label: 'Take off the list', hint: 'Can be undone', onAction: () => void acts.remove(row) },
          ]}
        />
      )}
      {asking === 'fields' && <PersonDialog row={row} minutes={choicesIn(viewNow())} onSave={(patch) => void acts.record(row, patch)} onClose={close} />}
      {asking === 'substitute' && <SubstituteForm attendance={viewNow().attendance} people={viewNow().people} about={viewNow().attendance.find(({ id }) => id === row.id) ?? null} save={acts.substitute} onClose={close} />}
    </li>
  );
};

export const AttendanceRow = memo(RowView);
