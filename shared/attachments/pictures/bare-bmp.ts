// BMP files without what may lie behind their pixels: colour profiles with names of files, and whatever else ([MS-WMF] 2.2.2.3 to 2.2.2.5).

const headLength = 14;
/** The header that names a colour profile, and where in it. */
const profiled = 124;
const [colourSpaceAt, profileAt] = [56, 112];
const plainColours = 0x73524742;

/** The file up to the end of its pixels; null where it is damaged. */
export const bareBmp = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes.length < headLength + 40) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [start, header] = [view.getUint32(10, true), view.getUint32(14, true)];
  if (header < 40 || headLength + header > start) return null;
  const [width, height, bits, compression, said] = [view.getInt32(18, true), Math.abs(view.getInt32(22, true)), view.getUint16(28, true), view.getUint32(30, true), view.getUint32(34, true)];
  const packed = compression === 1 || compression === 2;
  const length = packed ? said : Math.ceil((width * bits) / 32) * 4 * height;
  if (length < 1 || start + length > bytes.length) return null;
  const made = bytes.slice(0, start + length);
  const write = new DataView(made.buffer);
  write.setUint32(2, made.length, true);
  if (header >= profiled) {
    write.setUint32(headLength + colourSpaceAt, plainColours, true);
    made.fill(0, headLength + profileAt, headLength + profiled);
  }
  return made;
};
