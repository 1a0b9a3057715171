// A row of marks in the clear, read.
import { heldMarkSchema, type HeldMark } from '../../../../shared/marks/sealed-marks.ts';
import type { KeptMark } from '../reading-records.ts';

/** @returns its mark; none where it can't be read: changed on the disk, or written by a newer version */
export const heldOf = ({ mark, placedIn }: KeptMark): HeldMark[] => {
  const held = heldMarkSchema.safeParse({ mark, placedIn });
  return held.success ? [held.data] : [];
};
