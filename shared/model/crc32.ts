// CRC-32 as zip uses it (APPNOTE 4.4.7); fflate inflates without looking at it, so damage would pass unseen.

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** The unsigned 32-bit checksum of the bytes; `previous` continues an earlier call's result. */
export const crc32 = (bytes: Uint8Array, previous = 0): number => {
  let crc = ~previous;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
};
