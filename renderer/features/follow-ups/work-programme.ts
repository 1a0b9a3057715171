// The work programme: what is still to come, by the month in which it is due (DOMAIN M5).
import { monthNames, partsOf } from '../../../shared/model/dates.ts';
import { dueOn } from '../../../shared/rules/follow-ups/index.ts';
import type { BoardRow } from './use-board.ts';

export type Month = { readonly id: string; readonly title: string; readonly rows: readonly BoardRow[] };

/** Undecided and settled ones are no programme. The next meeting's business stands at its own head, and what has no day at the end. */
export const byMonth = (rows: readonly BoardRow[]): readonly Month[] => {
  const open = rows.filter(({ column }) => column !== 'settled' && column !== 'proposed');
  const monthOf = ({ followUp, onAgendaOf }: BoardRow): string => {
    const day = onAgendaOf?.date ?? (followUp.due.kind === 'next-meeting' ? null : dueOn(followUp));
    return day === null ? (followUp.due.kind !== 'next-meeting' ? '9' : followUp.due.after === undefined ? '0' : '1') : day.slice(0, 7);
  };
  const titleOf = (month: string): string => {
    if (month === '0') return 'The next meeting';
    if (month === '1') return 'The meeting after next';
    if (month === '9') return 'No day fixed';
    const { year, month: number } = partsOf(`${month}-01`);
    return `${monthNames[number - 1] ?? ''} ${year}`;
  };
  const months = Map.groupBy(open, monthOf);
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, of]) => ({ id: month, title: titleOf(month), rows: of }));
};
