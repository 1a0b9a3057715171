import { crc32 as reference } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../shared/model/crc32.ts';

/** Bytes with every value, that begin anywhere in their memory. */
const bytesFrom = (start: number, length: number): Uint8Array => Uint8Array.from({ length: start + length }, (_, index) => (index * 167 + (index >> 3) * 89) & 0xff).subarray(start);

describe('the checksum of zips and PNGs', () => {
  it('is that of zlib at every length and beginning, in one piece and in two', () => {
    for (let length = 0; length < 70; length += 1) {
      const bytes = bytesFrom(length % 9, length * 5);
      const cut = length * 2;
      expect(crc32(bytes), `${bytes.length} bytes`).toBe(reference(bytes));
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut))), `${bytes.length} bytes in two`).toBe(reference(bytes));
    }
  });
});
