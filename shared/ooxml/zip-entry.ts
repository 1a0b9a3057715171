// One entry of a zip, inflated in slices and never beyond the size it declared; length and checksum must agree.
import { Inflate } from 'fflate';
import { failed, ok, type Result } from '../model/result.ts';
import { crc32 } from '../model/crc32.ts';
import type { ZipEntry } from './zip-record.ts';

/** Deflated bytes handed over at a time: at most 16 MB come out before the size is looked at again. */
const slice = 16 * 1024;

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

const inflate = (packed: Uint8Array, size: number): Uint8Array | null => {
  const out = new Uint8Array(size);
  let length = 0;
  let over = false;
  const stream = new Inflate(chunk => {
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

/** The entry's bytes as they were before zipping; a problem where it is encrypted, damaged or packed in an unknown way. */
export const readZipEntry = (bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array> => {
  if (entry.encrypted) {
    return failed({ code: 'zip-encrypted', what: 'This file is password protected, so its text cannot be read.', remedy: 'Save a copy without the password and import that.' });
  }
  const packed = packedBytes(bytes, entry);
  if (packed === null || (entry.method !== 0 && entry.method !== 8)) return damagedEntry(entry);
  const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
  return unpacked === null || unpacked.length !== entry.size || crc32(unpacked) !== entry.crc ? damagedEntry(entry) : ok(unpacked);
};
