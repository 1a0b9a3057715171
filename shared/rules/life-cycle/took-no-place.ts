// A meeting that was called off has no minutes and approves none (DOMAIN M6).
import type { Meeting } from '../../model/meeting.ts';
import { failed, type Result } from '../../model/result.ts';
import { printedShortDate } from '../../phrases/dates.ts';

/** @returns `called-off` for a meeting that was cancelled or postponed; null: it takes place as called */
export const tookNoPlace = ({ date, calledOff = null }: Pick<Meeting, 'date' | 'calledOff'>): Result<never> | null =>
  (calledOff === null ? null : failed({
    code: 'called-off', what: `The meeting of ${date === null ? 'no known date' : printedShortDate(date, 'accessible')} was ${calledOff.kind}, so it has no minutes and approves none. Nothing was changed.`,
    remedy: 'Let it take place again in Orderpaper if it was held; else its items go onto the agenda of the next meeting ("orderpaper continue").',
  }));
