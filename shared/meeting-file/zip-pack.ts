// How the writer packs an entry: as it is, or deflated where that is worth it and no reader would take it for a bomb.
import { deflateSync } from 'fflate';
import { crc32 } from '../model/crc32.ts';
import { limits } from './limits.ts';
import type { ZipEntry } from './zip-layout.ts';

export const stored = (name: string, bytes: Uint8Array): ZipEntry => ({ name, method: 0, crc: crc32(bytes), size: bytes.length, packed: bytes });

export const deflated = (name: string, bytes: Uint8Array): ZipEntry => {
  const packed = deflateSync(bytes, { level: 6 });
  const worth = packed.length < bytes.length && bytes.length / packed.length <= limits.ratio;
  return worth ? { name, method: 8, crc: crc32(bytes), size: bytes.length, packed } : stored(name, bytes);
};
