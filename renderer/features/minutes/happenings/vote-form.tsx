// A vote that was counted, or one in which each member's vote is recorded; more votes than voters and votes in spite of an interest are said at once.
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Attendance } from '../../../../shared/model/meeting.ts';
import type { Vote } from '../../../../shared/model/proceedings.ts';
import type { Problem } from '../../../../shared/model/result.ts';
import { hasVote, roomAt } from '../../../../shared/rules/in-the-room.ts';
import type { RoomFacts } from '../../../../shared/rules/in-the-room.ts';
import { isBarredAt, voteProblems } from '../../../../shared/rules/room-problems.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Kbd } from '../../../ui/kbd.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import attendance from '../attendance/attendance.module.css';
import { HappeningForm } from './happening-form.tsx';
import styles from './happenings.module.css';
import { shownName } from './person-field.tsx';

type Said = Vote['recorded'][number]['vote'];
type Fields = Pick<Vote, 'counts' | 'recorded' | 'isRecordedVote'>;

export type VoteFormProps = {
  readonly isRecorded: boolean;
  readonly minuteId: string;
  readonly facts: RoomFacts;
  readonly save: (fields: Fields) => Promise<Problem | null>;
  readonly onClose: () => void;
};

const ways = [{ value: 'for', label: 'For', key: 'f' }, { value: 'against', label: 'Against', key: 'a' }, { value: 'abstained', label: 'Abstained', key: 'b' }] as const satisfies readonly { readonly value: Said; readonly label: string; readonly key: string }[];

const isNumber = (typed: string): boolean => /^\d{0,3}$/.test(typed.trim());
const numberIn = (typed: string): number => (isNumber(typed) ? Number(typed.trim()) : 0);

type BallotProps = { readonly row: Attendance; readonly isBarred: boolean; readonly value: Said | null; readonly onChange: (vote: Said | null) => void };

/** @returns whether there is a row to go on to */
const nextRow = (from: HTMLElement, step: 1 | -1): boolean => {
  const rows = [...(from.closest('ul')?.querySelectorAll<HTMLElement>('li') ?? [])];
  const next = rows[rows.findIndex((row) => row.contains(from)) + step];
  const way = next?.querySelector<HTMLElement>('[role="radio"][aria-checked="true"]') ?? next?.querySelector<HTMLElement>('[role="radio"]');
  way?.focus();
  return way !== undefined && way !== null;
};

/** F, A and B record a vote and go on to the next member. */
const Ballot = ({ row, isBarred, value, onChange }: BallotProps) => {
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    const way = ways.find(({ key }) => key === event.key.toLowerCase());
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (way === undefined && step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (way !== undefined) onChange(way.value);
    const goesOn = nextRow(event.target, step === 0 ? 1 : step);
    if (!goesOn && way !== undefined) event.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]')[ways.indexOf(way)]?.focus();
  };
  return (
    <li className={attendance.person} onKeyDownCapture={onKeyDown}>
      <div className={attendance.who}>
        <span className={attendance.name}>{shownName(row)}</span>
        {isBarred && <Badge tone="warn">Declared an interest</Badge>}
      </div>
      <ToggleButtonGroup
        aria-label={shownName(row)}
        className={attendance.choices ?? ''}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => { onChange(ways.find(({ value: way }) => keys.has(way))?.value ?? null); }}
      >
        {ways.map((way) => <ToggleButton key={way.value} id={way.value} className={attendance.choice ?? ''} aria-keyshortcuts={way.key.toUpperCase()}>{way.label}</ToggleButton>)}
      </ToggleButtonGroup>
    </li>
  );
};

export const VoteForm = ({ isRecorded, minuteId, facts, save, onClose }: VoteFormProps) => {
  const room = roomAt(facts, minuteId);
  // Whoever has a vote and is here, interested members too: their vote is warned of, not hidden.
  const voters = room.here.filter((row) => hasVote(row) && row.mode === 'in-the-room');
  const [counts, setCounts] = useState({ for: '', against: '', abstained: '' });
  const [said, setSaid] = useState<ReadonlyMap<string, Said>>(new Map());
  const [refused, setRefused] = useState<Problem | null>(null);
  const recorded = [...said].map(([attendanceId, vote]) => ({ attendanceId, vote }));
  const sum = (way: Said): number => (isRecorded ? recorded.filter(({ vote }) => vote === way).length : numberIn(counts[way]));
  const fields: Fields = { counts: { for: sum('for'), against: sum('against'), abstained: sum('abstained') }, recorded, isRecordedVote: isRecorded };
  const cast = sum('for') + sum('against') + sum('abstained');
  const problems = voteProblems({ ...fields, minuteId }, facts);
  const submit = async (): Promise<void> => {
    if (!isRecorded && ways.some(({ value }) => !isNumber(counts[value]))) return;
    if (cast === 0) {
      setRefused({ code: 'no-votes', what: 'Nobody has voted yet.', remedy: 'Enter how many voted, or Cancel.' });
      return;
    }
    if (problems.some(({ code }) => code === 'more-votes')) return;
    const failed = await save(fields);
    if (failed === null) onClose();
    else setRefused(failed);
  };
  const change = (id: string) => (vote: Said | null): void => {
    setRefused(null);
    setSaid((before) => new Map(vote === null ? [...before].filter(([each]) => each !== id) : [...before, [id, vote]]));
  };
  return (
    <HappeningForm title={isRecorded ? 'Recorded vote' : 'Vote'} problems={refused === null ? problems : [refused, ...problems]} onSubmit={() => void submit()} onClose={onClose}>
      <p>{room.voting.length} may vote here{room.quorum === null ? '' : `; the quorum is ${room.quorum.needed}`}.</p>
      {isRecorded ? (
        <>
          {voters.length === 0 && <p>Nobody with a vote is in the room at this item. Record first who came.</p>}
          <p className={attendance.keys}>{ways.map(({ label, key }) => <span key={key}><Kbd keys={key.toUpperCase()} /> {label.toLowerCase()}</span>)}</p>
          <ul className={attendance.people} aria-label="Votes">
            {voters.map((row) => <Ballot key={row.id} row={row} isBarred={isBarredAt(row.id, facts, minuteId)} value={said.get(row.id) ?? null} onChange={change(row.id)} />)}
          </ul>
          <div><Button size="small" onPress={() => { setSaid((before) => new Map([...room.voting.map(({ id }) => [id, 'for'] as const), ...before])); }}>The rest voted for</Button></div>
          <p aria-live="polite">{sum('for')} for, {sum('against')} against, {sum('abstained')} abstained</p>
        </>
      ) : (
        <div className={styles.counts}>
          {ways.map(({ value, label }, index) => (
            <TextField key={value} label={label} width="short" autoFocus={index === 0} value={counts[value]} error={isNumber(counts[value]) ? null : 'Enter a number.'} onChange={(typed) => { setRefused(null); setCounts({ ...counts, [value]: typed }); }} />
          ))}
        </div>
      )}
    </HappeningForm>
  );
};
