// Hybrid logical clock: orders changes of several machines even when a computer's clock is wrong or set back (DESIGN section 4).
// Text form: 11 hex digits of milliseconds, 4 hex digits of a counter, then the device; it sorts as plain text.

export type Hlc = string;

const maxCounter = 0xffff;

const write = (milliseconds: number, counter: number, device: string): Hlc =>
  `${milliseconds.toString(16).padStart(11, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;

/** Time in milliseconds, counter and device of a stamp. */
export const partsOfHlc = (hlc: Hlc): { readonly milliseconds: number; readonly counter: number; readonly device: string } => ({
  milliseconds: Number.parseInt(hlc.slice(0, 11), 16),
  counter: Number.parseInt(hlc.slice(12, 16), 16),
  device: hlc.slice(17),
});

/**
 * The stamp of the next change: later than every stamp seen, and never behind the wall clock.
 * @param latest the greatest stamp seen so far, of any device; null when there is none
 * @param now the wall clock in milliseconds
 * @param device id of this computer
 */
export const nextHlc = (latest: Hlc | null, now: number, device: string): Hlc => {
  if (latest === null) return write(now, 0, device);
  const seen = partsOfHlc(latest);
  if (now > seen.milliseconds) return write(now, 0, device);
  return seen.counter < maxCounter ? write(seen.milliseconds, seen.counter + 1, device) : write(seen.milliseconds + 1, 0, device);
};
