// Draws pictures as the browser decodes them, in a page or a worker: no element, no network.
import type { DrawPicture, PictureDrawing } from '../../shared/ports.ts';

/** How the stored picture is laid on the canvas so that it stands upright (EXIF 2.32, tag 274), for a canvas of one by one. */
const turns: Readonly<Record<PictureDrawing['orientation'], readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, 1, 1, 0, 0, 0],
  6: [0, 1, -1, 0, 1, 0],
  7: [0, -1, -1, 0, 1, 1],
  8: [0, -1, 1, 0, 0, 1],
};

export const drawPicture: DrawPicture = async (bytes, { from, as, quality, orientation, width, height, part }) => {
  const blob = new Blob([new Uint8Array(bytes)], { type: `image/${from}` });
  // Colours of a profile become sRGB while decoding, which is the browser's default.
  const stored = await createImageBitmap(blob, { imageOrientation: 'none' }).catch(() => null);
  if (stored === null) return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  const [a, b, c, d, e, f] = turns[orientation];
  context.imageSmoothingQuality = 'high';
  context.setTransform(a * width, b * height, c * width, d * height, e * width, f * height);
  const { x, y, width: across, height: down } = part ?? { x: 0, y: 0, width: stored.width, height: stored.height };
  context.drawImage(stored, x, y, across, down, 0, 0, 1, 1);
  stored.close();
  return new Uint8Array(await (await canvas.convertToBlob({ type: `image/${as}`, quality })).arrayBuffer());
};
