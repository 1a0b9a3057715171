// A picture as it is stored, shown and printed: upright, at print size, and nothing in the file but the picture (DOMAIN P3).
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import type { FileFinding } from '../../model/paper.ts';
import type { DrawPicture, Sha256 } from '../../ports.ts';
import { fileSignature } from '../../importing/file-signature.ts';
import { isPlainColour } from './colour-profile.ts';
import { bareJpeg, readJpeg } from './jpeg.ts';
import { otherPicture } from './other-pictures.ts';
import { damagedPicture, type PictureFacts } from './picture-facts.ts';
import { barePng, readPng } from './png.ts';
import { turnsOnItsSide } from './upright.ts';

export type PictureFormat = 'jpeg' | 'png';

export type PreparedPicture = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly sha256: string;
  readonly format: PictureFormat;
  /** Pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** What the file gave away before; none of it is in `bytes`. */
  readonly findings: readonly FileFinding[];
};

export type PicturePorts = { readonly sha256: Sha256; readonly drawPicture: DrawPicture };

/** The long side in pixels: 170 mm of an A4 page at 300 dots to the inch. */
export const printSize = 2_000;
const quality = 0.82;
/** Larger photographs come from no telephone in use; decoded it is 400 MB. */
const maxPixels = 100_000_000;
const maxSide = 30_000;
const maxRowBytes = 400 * 1024 * 1024;
/** A photograph saved as PNG is several times what it needs to be. */
const largePng = 3 * 1024 * 1024;

const tooManyPixels = (width: number, height: number): Failed => failed({
  code: 'picture-too-large', what: `This file is a picture of ${width.toLocaleString('en-GB')} by ${height.toLocaleString('en-GB')} pixels, more than can be opened.`,
  remedy: 'Open it in a picture program and save a smaller copy.',
});

const forPresses: Failed = failed({
  code: 'picture-inks', what: 'This file is a picture in the colours of a printing press (CMYK), which not every program can show.', remedy: 'Open it in a picture program and save it as an ordinary JPEG (RGB).',
});

type Read = { readonly facts: PictureFacts; readonly bare: (profile: boolean) => Result<Uint8Array<ArrayBuffer>> };

const read = (bytes: Uint8Array, format: PictureFormat): Result<Read> => {
  if (format === 'jpeg') {
    const jpeg = readJpeg(bytes);
    return jpeg.ok ? ok({ facts: jpeg.value, bare: profile => ok(bareJpeg(jpeg.value, { profile })) }) : jpeg;
  }
  const png = readPng(bytes);
  if (!png.ok) return png;
  if (png.value.rowBytes > maxRowBytes) return tooManyPixels(png.value.width, png.value.height);
  return ok({ facts: png.value, bare: profile => barePng(png.value, { profile }) });
};

/** Draws the picture anew and strips what the drawing program itself writes into the file. */
const redrawn = async ({ facts, bare }: Read, from: PictureFormat, as: PictureFormat, ports: PicturePorts): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const [across, down] = turnsOnItsSide(facts.orientation) ? [facts.height, facts.width] : [facts.width, facts.height];
  const scale = Math.min(1, printSize / Math.max(across, down));
  const clean = bare(true);
  if (!clean.ok) return clean;
  const drawn = await ports.drawPicture(clean.value, {
    from, as, quality, orientation: facts.orientation, profile: isPlainColour(facts.profile) ? null : facts.profile,
    width: Math.max(1, Math.round(across * scale)), height: Math.max(1, Math.round(down * scale)),
  });
  if (drawn === null) return facts.inks ? forPresses : damagedPicture();
  const again = read(drawn, as);
  return again.ok ? again.value.bare(false) : again;
};

/** The same pixels where they may stay as they are; a picture that can't be drawn is no picture. */
const lossless = async ({ facts, bare }: Read, format: PictureFormat, ports: PicturePorts): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const clean = bare(false);
  if (!clean.ok) return clean;
  const { width, height } = facts;
  const trial = await ports.drawPicture(clean.value, { from: format, as: 'jpeg', quality: 0.5, orientation: 1, profile: null, width: Math.min(16, width), height: Math.min(16, height) });
  return trial === null ? damagedPicture() : clean;
};

const needsDrawing = ({ facts }: Read): boolean =>
  facts.orientation !== 1 || Math.max(facts.width, facts.height) > printSize || !isPlainColour(facts.profile) || facts.inks;

const stored = async (picture: Read, format: PictureFormat, ports: PicturePorts): Promise<Result<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly format: PictureFormat }>> => {
  const first = needsDrawing(picture) ? await redrawn(picture, format, format, ports) : await lossless(picture, format, ports);
  if (!first.ok) return first;
  if (format === 'jpeg' || first.value.length <= largePng || picture.facts.transparent) return ok({ bytes: first.value, format });
  const smaller = await redrawn(picture, 'png', 'jpeg', ports);
  return smaller.ok && smaller.value.length * 2 < first.value.length ? ok({ bytes: smaller.value, format: 'jpeg' }) : ok({ bytes: first.value, format });
};

/**
 * Makes a picture fit to be stored: turned upright, its long side at most `printSize`, in sRGB, and without EXIF, GPS, XMP, IPTC,
 * profiles, comments, small copies and anything behind its end. Pixels that need no change are not touched.
 * A problem says what the file is ("This file is ...") where it is no JPEG or PNG, damaged, or too large to open.
 */
export const preparePicture = async (bytes: Uint8Array, ports: PicturePorts): Promise<Result<PreparedPicture>> => {
  const format = fileSignature(bytes);
  if (format !== 'jpeg' && format !== 'png') return otherPicture(bytes);
  const picture = read(bytes, format);
  if (!picture.ok) return picture;
  const { width, height, traces } = picture.value.facts;
  if (width * height > maxPixels || Math.max(width, height) > maxSide) return tooManyPixels(width, height);
  const made = await stored(picture.value, format, ports);
  if (!made.ok) return made;
  const now = read(made.value.bytes, made.value.format);
  if (!now.ok) return now;
  return ok({
    ...made.value, sha256: await ports.sha256(made.value.bytes), width: now.value.facts.width, height: now.value.facts.height,
    findings: [...traces].sort().map(code => ({ code, count: 1 })),
  });
};
