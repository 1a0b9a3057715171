// Inflates in slices and never beyond a promised size: fflate itself goes on to the end of a stream that promised less, which a file made to do harm uses to hold its reader up.
import { Inflate } from 'fflate';

/** Deflated bytes handed over at a time: at most 16 MB come out before the size is looked at again. */
const slice = 16 * 1024;

/**
 * @param packed deflated bytes @param size as many as come out of them
 * @returns null where it is more or less, or nothing that could be inflated
 */
export const inflateWithin = (packed: Uint8Array, size: number): Uint8Array | null => {
  const out = new Uint8Array(size);
  let length = 0;
  let over = false;
  const stream = new Inflate((chunk) => {
    over ||= length + chunk.length > size;
    if (!over) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !over; at += slice) stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
  } catch {
    return null; // fflate throws on broken deflate data
  }
  return over || length !== size ? null : out;
};
