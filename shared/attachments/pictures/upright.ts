// Turning and mirroring as EXIF says (EXIF 2.32, 4.6.4, tag 274), for adapters that hold the pixels themselves.
import type { Orientation } from './picture-facts.ts';

export type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** True where width and height change places. */
export const turnsOnItsSide = (orientation: Orientation): boolean => orientation >= 5;

/** Where the pixel that ends at (x, y) of the upright picture stands in the stored one. */
const source = (orientation: Orientation, x: number, y: number, width: number, height: number): readonly [number, number] => {
  switch (orientation) {
    case 1: return [x, y];
    case 2: return [width - 1 - x, y];
    case 3: return [width - 1 - x, height - 1 - y];
    case 4: return [x, height - 1 - y];
    case 5: return [y, x];
    case 6: return [y, height - 1 - x];
    case 7: return [width - 1 - y, height - 1 - x];
    case 8: return [width - 1 - y, x];
  }
};

/** The pixels of a stored picture as they stand upright. */
export const uprightPixels = (stored: Pixels, orientation: Orientation): Pixels => {
  if (orientation === 1) return stored;
  const { width, height } = stored;
  const [across, down] = turnsOnItsSide(orientation) ? [height, width] : [width, height];
  const from = new Uint32Array(stored.data.buffer, stored.data.byteOffset, width * height);
  const to = new Uint32Array(across * down);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const [sx, sy] = source(orientation, x, y, width, height);
      to[y * across + x] = from[sy * width + sx] ?? 0;
    }
  }
  return { data: new Uint8ClampedArray(to.buffer), width: across, height: down };
};
