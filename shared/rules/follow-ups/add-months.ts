// Months on from a day, the last of a shorter month where there is no such day.
import { Temporal } from '../../model/temporal.ts';
import type { IsoDate } from '../../model/record.ts';

export const addMonths = (date: IsoDate, months: number): IsoDate => Temporal.PlainDate.from(date).add({ months }).toString();
