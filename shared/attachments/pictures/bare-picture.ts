// A picture inside a Word file without anything but the picture: pixels and size stay, so that the page looks as before (DOMAIN P3).
import { fileEnding } from '../../ooxml/media-kinds.ts';
import { bareBmp } from './bare-bmp.ts';
import { bareGif } from './bare-gif.ts';
import { bareEmf, bareWmf } from './bare-metafile.ts';
import { bareTiff } from './bare-tiff.ts';
import { bareJpeg, readJpeg } from './jpeg.ts';
import { barePng, readPng } from './png.ts';

const asJpeg = (bytes: Uint8Array): Uint8Array | null => {
  const picture = readJpeg(bytes);
  return picture.ok ? bareJpeg(picture.value, { profile: false }) : null;
};

const asPng = (bytes: Uint8Array): Uint8Array | null => {
  const picture = readPng(bytes);
  const bare = picture.ok ? barePng(picture.value, { profile: false }) : picture;
  return bare.ok ? bare.value : null;
};

const barers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = { jpeg: asJpeg, png: asPng, gif: bareGif, tiff: bareTiff, bmp: bareBmp, emf: bareEmf, wmf: bareWmf };

/**
 * The bytes without EXIF, place, captions, comments, small copies, further pictures and what lies behind the end.
 * Null where the picture is damaged or of a kind that isn't known, so that it can't be said what is in it.
 */
export const barePicture = (bytes: Uint8Array): Uint8Array | null => barers[fileEnding(bytes)?.ending ?? '']?.(bytes) ?? null;
