// What every stored record has: client-made id, times, revision, tombstone (DESIGN section 4).
import { z } from './zod.ts';

export const idSchema = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Whether a text is a day of the calendar as ISO 8601 writes it: "2031-02-28", not "2031-02-31". */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
};
export const isoDateSchema = z.string().check(z.refine(isDay, 'no day of the calendar'));
export const timeSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const instantSchema = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export const sha256Schema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** A short printed text. */
export const lineSchema = z.string().check(z.maxLength(4_000));
/** A fractional index: compare as plain code units, ties by id. */
export const orderSchema = z.string().check(z.regex(/^[0-9A-Za-z]{1,200}$/));

export const recordShape = {
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Grows by one with each write; a write names the revision it was based on. */
  rev: z.int().check(z.minimum(1)),
  /** Set when the record is deleted; the row stays, so that undo and merging work. */
  deletedAt: z.nullable(instantSchema),
};

export type Id = string;
export type IsoDate = string;
export type RecordBase = {
  readonly id: Id;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly rev: number;
  readonly deletedAt: string | null;
};
