// What a file shows of a picture, and what of it a cut picture still has to be trimmed by (20.1.8.55; VML part 4, 19.1.2.11).

/** Shares of the picture that are cut off each side; negative where the frame is wider than the picture. */
export type Crop = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** In pixels of the stored picture, within it. */
export type PixelRect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Nothing of the picture can be seen, or nothing is cut off: there is no part to keep. */
const isCut = ({ left, top, right, bottom }: Crop): boolean =>
  [left, top, right, bottom].every(Number.isFinite) && [left, top, right, bottom].some((share) => share > 0) && left + right < 1 && top + bottom < 1;

const side = (size: number, before: number, after: number): readonly [from: number, length: number] => {
  const from = Math.min(size - 1, Math.max(0, Math.floor(before * size)));
  const to = Math.min(size, Math.max(from + 1, Math.ceil((1 - after) * size)));
  return [from, to - from];
};

/** The whole pixels of which something shows; null where there is nothing to cut. */
export const shownPixels = (crop: Crop, width: number, height: number): PixelRect | null => {
  if (!isCut(crop)) return null;
  const [x, across] = side(width, crop.left, crop.right);
  const [y, down] = side(height, crop.top, crop.bottom);
  return across === width && down === height ? null : { x, y, width: across, height: down };
};

/** What is still to be trimmed off the cut picture, so that exactly the same shows: less than a pixel, or what the frame is wider. */
export const cropLeft = (crop: Crop, rect: PixelRect, width: number, height: number): Crop => ({
  left: (crop.left * width - rect.x) / rect.width, right: (rect.x + rect.width - (1 - crop.right) * width) / rect.width,
  top: (crop.top * height - rect.y) / rect.height, bottom: (rect.y + rect.height - (1 - crop.bottom) * height) / rect.height,
});
