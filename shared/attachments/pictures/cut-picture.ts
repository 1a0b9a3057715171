// Pictures of a Word file cut to what it shows of them, so that what was cut off does not go out (DOMAIN P3): PNG here and without loss, JPEG by the codecs that draw pictures.
import { crc32 } from '../../model/crc32.ts';
import { cropLeft, shownPixels, type PixelRect } from '../../ooxml/picture-crop.ts';
import type { CutPicture, PictureCutter } from '../../ooxml/merge/cut-fill.ts';
import type { DrawPicture } from '../../ports.ts';
import { barePicture } from './bare-picture.ts';
import { cropPng } from './crop-png.ts';
import { bareJpeg, readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

/** Of a JPEG that is packed again: no eye tells it from what it was. */
const quality = 0.92;

/** @param draw null: JPEGs can't be drawn here */
export const pictureCutter = (draw: DrawPicture | null): PictureCutter => {
  const drawn = new Map<string, Uint8Array | null>();
  const noted = new Map<string, { readonly bare: Uint8Array; readonly rect: PixelRect }>();
  const keyOf = (bytes: Uint8Array, { x, y, width, height }: PixelRect): string => [bytes.length, crc32(bytes), x, y, width, height].join('/');
  const png: CutPicture = (bytes, crop) => {
    const picture = readPng(bytes);
    const rect = picture.ok ? shownPixels(crop, picture.value.width, picture.value.height) : null;
    const part = picture.ok && rect !== null ? cropPng(picture.value, rect) : null;
    return !picture.ok || rect === null || part === null ? null : { bytes: part, left: cropLeft(crop, rect, picture.value.width, picture.value.height) };
  };
  const jpeg: CutPicture = (bytes, crop) => {
    const picture = readJpeg(bytes);
    const rect = picture.ok && !picture.value.inks ? shownPixels(crop, picture.value.width, picture.value.height) : null;
    if (!picture.ok || rect === null) return null;
    const key = keyOf(bytes, rect);
    const part = drawn.get(key);
    if (part === undefined) noted.set(key, { bare: bareJpeg(picture.value, { profile: false }), rect });
    return part === undefined || part === null ? null : { bytes: part, left: cropLeft(crop, rect, picture.value.width, picture.value.height) };
  };
  return {
    cut: (bytes, crop) => (bytes[0] === 0xff ? jpeg(bytes, crop) : png(bytes, crop)),
    drawNoted: async () => {
      let some = false;
      for (const [key, { bare, rect }] of draw === null ? [] : noted) {
        const made = await draw?.(bare, { from: 'jpeg', as: 'jpeg', quality, orientation: 1, profile: null, width: rect.width, height: rect.height, part: rect });
        const part = made === null || made === undefined ? null : barePicture(made);
        drawn.set(key, part);
        some ||= part !== null;
      }
      noted.clear();
      return some;
    },
  };
};
