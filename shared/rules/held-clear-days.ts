// Whether the clear days still hold on the day of a publication, and by which count (DOMAIN T1, U4).
import type { HeldClearDays } from '../model/publication.ts';
import type { IsoDate } from '../model/record.ts';
import { timeliness, type ClearDays } from './clear-days.ts';

/** @param count null: no deadline applies */
export const heldClearDays = (on: IsoDate, count: ClearDays | null): HeldClearDays | null =>
  count === null ? null : { held: timeliness(on, count), deadline: count.deadline, lawfulDeadline: count.statutory.deadline };
