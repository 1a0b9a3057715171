// One entry of a zip, inflated in slices and never beyond the size it declared; length and checksum must agree.
import { failed, ok, type Result } from '../model/result.ts';
import { crc32 } from '../model/crc32.ts';
import { inflateWithin } from '../model/inflate-within.ts';
import type { ZipEntry } from './zip-record.ts';

const damagedEntry = <T>(entry: ZipEntry): Result<T> => failed({
  code: 'zip-damaged', what: 'This file is damaged: a part of it cannot be unpacked.',
  remedy: 'Ask for the file again, or open it in Word and save it as a new file.', where: `entry ${entry.name}`,
});

/** The deflated bytes, with the entry's own header skipped; null where that header is not one. */
const packedBytes = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  return start + entry.compressedSize > bytes.length ? null : bytes.subarray(start, start + entry.compressedSize);
};

/** The entry's bytes as they were before zipping; a problem where it is encrypted, damaged or packed in an unknown way. */
export const readZipEntry = (bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array> => {
  if (entry.encrypted) {
    return failed({ code: 'zip-encrypted', what: 'This file is password protected, so its text cannot be read.', remedy: 'Save a copy without the password and import that.' });
  }
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return damagedEntry(entry);
  const unpacked = entry.method === 0 ? packed : inflateWithin(packed, entry.size);
  return unpacked === null || unpacked.length !== entry.size || crc32(unpacked) !== entry.crc ? damagedEntry(entry) : ok(unpacked);
};
