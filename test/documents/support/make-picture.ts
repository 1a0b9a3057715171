// Small pictures with bytes of their own, for papers in tests.
import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { crc32 } from '../../../shared/model/crc32.ts';
import type { Image } from '../../../shared/model/text.ts';

const chunk = (type: string, body: Uint8Array): Uint8Array => {
  const named = new Uint8Array([...new TextEncoder().encode(type), ...body]);
  const out = new Uint8Array(named.length + 8);
  const view = new DataView(out.buffer);
  view.setUint32(0, body.length);
  out.set(named, 4);
  view.setUint32(out.length - 4, crc32(named));
  return out;
};

/** A PNG of soft waves in two colours; `seed` makes it another picture. */
export const pngPicture = (width: number, height: number, seed = 0): Uint8Array => {
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const wave = Math.sin((x + seed * 40) / 60) + Math.cos((y - seed * 25) / 45);
      const at = y * (width * 3 + 1) + 1 + x * 3;
      rows[at] = 120 + 50 * wave;
      rows[at + 1] = 150 + 20 * Math.sin((x + y) / 80 + seed);
      rows[at + 2] = 190 - 40 * wave;
    }
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), chunk('IHDR', head), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array(0))];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Stored pictures by hash, as a caller of the documents gives them. */
export const pictureStore = () => {
  const stored = new Map<string, Uint8Array>();
  return {
    files: (sha256: string): Uint8Array | undefined => stored.get(sha256),
    add: (width: number, height: number, over: Partial<Image['attrs']> = {}): Image => {
      const bytes = pngPicture(width, height, stored.size);
      const sha256 = sha256Of(bytes);
      stored.set(sha256, bytes);
      return { type: 'image', attrs: { sha256, width, height, size: 'full', alt: `Waves number ${stored.size}`, decorative: false, caption: '', consent: 'not-needed', ...over } };
    },
  };
};
