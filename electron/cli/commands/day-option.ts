// A day as the value of an option.
import { isoDate } from '../../../shared/model/dates.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import type { Call } from './command.ts';

/** @returns the day, null where the option was not given */
export const dayOf = (call: Call, option: string): Result<IsoDate | null> => {
  const typed = call.value(option);
  if (typed === undefined) return ok(null);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed) ?? [];
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === null ? failed({ code: 'bad-call', what: `"${typed}" is not a day.`, remedy: `Write --${option} as in 2026-11-26.` }) : ok(date);
};
