// Drawings as lists of strokes, WMF and EMF, without the words that programs put between the strokes and at the head ([MS-WMF] 2.3.6.1, [MS-EMF] 2.2.9, 2.3.3).

const [emfHeader, emfComment, emfEnd] = [1, 70, 14];
/** "EMF+": a comment that draws. */
const drawingComment = 0x2b464d45;

/** An EMF with its description empty and every comment that doesn't draw blanked; null where its records don't add up. */
export const bareEmf = (bytes: Uint8Array): Uint8Array | null => {
  const made = bytes.slice();
  const view = new DataView(made.buffer);
  for (let at = 0; at + 8 <= made.length;) {
    const [type, size] = [view.getUint32(at, true), view.getUint32(at + 4, true)];
    if (size < 8 || at + size > made.length) return null;
    if (type === emfHeader && at === 0) {
      const [letters, place] = [view.getUint32(60, true), view.getUint32(64, true)];
      if (place + letters * 2 > made.length) return null;
      made.fill(0, place, place + letters * 2);
    }
    if (type === emfComment && !(size >= 16 && view.getUint32(at + 12, true) === drawingComment)) made.fill(0, at + 12, at + size);
    at += size;
    // What lies behind the end is nobody's drawing.
    if (type === emfEnd) return made.subarray(0, at);
  }
  return null;
};

const placeable = 0x9ac6cdd7;
const [placeableLength, wmfHeadLength] = [22, 18];
const [escape, comment] = [0x0626, 0x000f];

/** A WMF with every comment blanked; null where its records don't add up. */
export const bareWmf = (bytes: Uint8Array): Uint8Array | null => {
  const made = bytes.slice();
  const view = new DataView(made.buffer);
  if (made.length < placeableLength + wmfHeadLength) return null;
  let at = (view.getUint32(0, true) === placeable ? placeableLength : 0) + wmfHeadLength;
  while (at + 6 <= made.length) {
    const [size, kind] = [view.getUint32(at, true) * 2, view.getUint16(at + 4, true)];
    if (size < 6 || at + size > made.length) return null;
    if (kind === escape && size >= 10 && view.getUint16(at + 6, true) === comment) made.fill(0, at + 10, at + size);
    at += size;
    if (kind === 0) return made.subarray(0, at);
  }
  return null;
};
