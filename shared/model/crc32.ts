// CRC-32 as zip uses it (APPNOTE 4.4.7); fflate inflates without looking at it, so damage would pass unseen.

const byteTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** What a byte does to the sum when so many more bytes follow it: eight are taken in one step, for pictures are large ("slicing by eight"). */
const stride = 8;
const table = new Uint32Array(256 * stride);
table.set(byteTable);
for (let at = 256; at < table.length; at += 1) {
  const before = table[at - 256] ?? 0;
  table[at] = (before >>> 8) ^ (byteTable[before & 0xff] ?? 0);
}

/** The unsigned 32-bit checksum of the bytes; `previous` continues an earlier call's result. */
export const crc32 = (bytes: Uint8Array, previous = 0): number => {
  let crc = ~previous;
  const { length } = bytes;
  const whole = length - (length % stride);
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let at = 0;
  for (; at < whole; at += stride) {
    const first = crc ^ view.getInt32(at, true);
    const second = view.getInt32(at + 4, true);
    crc = (table[0x700 | (first & 0xff)] ?? 0) ^ (table[0x600 | ((first >>> 8) & 0xff)] ?? 0) ^ (table[0x500 | ((first >>> 16) & 0xff)] ?? 0) ^ (table[0x400 | (first >>> 24)] ?? 0) ^
      (table[0x300 | (second & 0xff)] ?? 0) ^ (table[0x200 | ((second >>> 8) & 0xff)] ?? 0) ^ (table[0x100 | ((second >>> 16) & 0xff)] ?? 0) ^ (table[second >>> 24] ?? 0);
  }
  for (; at < length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
};
