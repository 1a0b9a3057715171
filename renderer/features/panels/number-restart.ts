// Where minute numbers begin again at 1, as the panel's form holds it (DOMAIN N1).
import { isoDate, monthNames } from '../../../shared/model/dates.ts';
import type { Panel } from '../../../shared/model/panel.ts';

type Numbering = Panel['minuteNumbering'];
export type NumberRestart = NonNullable<Numbering['restart']>;

/** Day and month count for `date`. */
export type RestartDraft = {
  readonly numberRestart: NumberRestart;
  /** As typed. */
  readonly restartDay: string;
  /** "04". */
  readonly restartMonth: string;
};

/** As the rule of the run reads a panel that says nothing. */
export const usualRestart: RestartDraft = { numberRestart: 'annual-meeting', restartDay: '1', restartMonth: '04' };

export const restartOf = ({ restart = usualRestart.numberRestart, restartOn }: Numbering): RestartDraft => ({
  numberRestart: restart,
  restartDay: restartOn === undefined ? usualRestart.restartDay : String(Number(restartOn.slice(3))),
  restartMonth: restartOn?.slice(0, 2) ?? usualRestart.restartMonth,
});

export const months = monthNames.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label }));

/** "04-01"; null: no such day in any year. */
const dayOfYear = ({ restartDay, restartMonth }: RestartDraft): string | null => {
  const day = restartDay.trim();
  return /^\d{1,2}$/.test(day) && isoDate(2024, Number(restartMonth), Number(day)) !== null ? `${restartMonth}-${day.padStart(2, '0')}` : null;
};

/** Minutes that count from 1 at each meeting never run on, so there is nothing to ask. */
export const asksForRestart = ({ numberScope }: { readonly numberScope: Numbering['scope'] }): boolean => numberScope !== 'meeting';

/** What is wrong with the day; null: nothing. */
export const restartProblem = (draft: RestartDraft & { readonly numberScope: Numbering['scope'] }): string | null =>
  asksForRestart(draft) && draft.numberRestart === 'date' && dayOfYear(draft) === null ? 'Enter a day that this month has, such as 1' : null;

/** What a panel keeps of it; a day that is not asked for stays as it was. */
export const keptRestart = (draft: RestartDraft): Pick<Numbering, 'restart' | 'restartOn'> => {
  const on = draft.numberRestart === 'date' ? dayOfYear(draft) : null;
  return { restart: draft.numberRestart, ...(on === null ? {} : { restartOn: on }) };
};
