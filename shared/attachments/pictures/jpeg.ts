// JPEG files (ITU T.81 annex B; JFIF 1.02): size and traces from their segments, and the same picture with nothing but the picture.
import { ok, type Result } from '../../model/result.ts';
import { readExif } from './exif.ts';
import { damagedPicture, joined, latin, unusualPicture, type Orientation, type PictureFacts, type PictureTrace } from './picture-facts.ts';

/** One marker with what follows it up to the next; of a scan, its coded pixels too. */
export type JpegSegment = { readonly marker: number; readonly bytes: Uint8Array };

export type Jpeg = PictureFacts & { readonly segments: readonly JpegSegment[] };

const endMarker = 0xd9;
const scanMarker = 0xda;
const isStandalone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
/** Baseline, extended and progressive frames; every other kind is read by almost no program. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xc2;
const isOddFrame = (marker: number): boolean => marker >= 0xc3 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Frame, tables, restart interval, scans: what a decoder needs. */
const isPicture = (marker: number): boolean => isFrame(marker) || [0xc4, 0xdb, 0xdd, scanMarker].includes(marker);

/** Where the coded pixels of a scan end: at the first marker that is none of theirs. */
const endOfScan = (bytes: Uint8Array, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return -1;
    if (next !== 0x00 && next !== 0xff && !isStandalone(next)) return at;
  }
  return -1;
};

type Walk = { readonly segments: readonly JpegSegment[]; readonly end: number };

/** All segments up to the end marker; null where the file breaks off or makes no sense. */
const walk = (bytes: Uint8Array): Walk | null => {
  const segments: JpegSegment[] = [];
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) { at += 1; continue; }
    if (marker === endMarker) return { segments, end: at + 2 };
    if (isStandalone(marker)) { at += 2; continue; }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    const headEnd = at + 2 + length;
    const end = marker === scanMarker ? endOfScan(bytes, headEnd) : headEnd;
    if (length < 2 || end === -1 || end > bytes.length) return null;
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return null;
};

/** What an application segment says, after its marker and length. */
const startsWith = ({ marker, bytes }: JpegSegment, wanted: number, name: string): boolean => marker === wanted && latin(bytes.subarray(4, 4 + name.length)) === name;

const exifName = 'Exif\0\0';
const profileName = 'ICC_PROFILE\0';
/** Name, number of the piece, count of pieces (ICC.1 annex B.4). */
const profileHead = 4 + profileName.length + 2;

const profileOf = (segments: readonly JpegSegment[]): Uint8Array | null => {
  const pieces = segments.filter(segment => startsWith(segment, 0xe2, profileName));
  const number = ({ bytes }: JpegSegment): number => bytes[profileHead - 2] ?? 0;
  return pieces.length === 0 ? null : joined([...pieces].sort((a, b) => number(a) - number(b)).map(({ bytes }) => bytes.subarray(profileHead)));
};

/** JFIF itself may hold a small copy of the picture; a camera's own app segments tell of the camera. */
const tracesOf = (segment: JpegSegment): readonly PictureTrace[] => {
  const { marker, bytes } = segment;
  if (marker === 0xfe) return ['captions'];
  if (startsWith(segment, 0xe0, 'JFIF\0')) return bytes.length > 18 ? ['thumbnail'] : [];
  if (startsWith(segment, 0xe0, 'JFXX\0')) return ['thumbnail'];
  if (startsWith(segment, 0xee, 'Adobe') || startsWith(segment, 0xe2, profileName) || startsWith(segment, 0xe1, exifName)) return [];
  if (startsWith(segment, 0xe2, 'MPF\0')) return ['data-behind'];
  if (startsWith(segment, 0xe1, 'http://ns.adobe.com/')) return latin(bytes).includes('GPSL') ? ['captions', 'gps'] : ['captions'];
  if (startsWith(segment, 0xed, 'Photoshop')) return ['captions'];
  return marker >= 0xe0 && marker <= 0xef ? ['camera'] : [];
};

/** The picture's facts; a problem where it is damaged, cut off or packed as almost no program reads it. */
export const readJpeg = (bytes: Uint8Array): Result<Jpeg> => {
  const walked = bytes[0] === 0xff && bytes[1] === 0xd8 ? walk(bytes) : null;
  if (walked === null) return damagedPicture();
  const { segments, end } = walked;
  if (segments.some(({ marker }) => isOddFrame(marker))) return unusualPicture;
  const frames = segments.filter(({ marker }) => isFrame(marker));
  const [frame] = frames;
  if (frame === undefined || frames.length > 1 || frame.bytes.length < 10 || !segments.some(({ marker }) => marker === scanMarker)) return damagedPicture();
  const view = new DataView(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.byteLength);
  const [height, width, components] = [view.getUint16(5), view.getUint16(7), view.getUint8(9)];
  if (width === 0 || height === 0) return damagedPicture();
  const traces = new Set(segments.flatMap(tracesOf));
  if (end < bytes.length) traces.add('data-behind');
  let orientation: Orientation = 1;
  for (const segment of segments) {
    if (!startsWith(segment, 0xe1, exifName)) continue;
    const exif = readExif(segment.bytes.subarray(4 + exifName.length));
    if (orientation === 1) ({ orientation } = exif);
    for (const trace of exif.traces) traces.add(trace);
  }
  return ok({ width, height, orientation, traces, profile: profileOf(segments), transparent: false, inks: components === 4, segments });
};

const plainJfif = Uint8Array.of(0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0);

/** Says how colours were mixed; a decoder can't do without. Only that one byte of it is kept. */
const plainAdobe = ({ bytes }: JpegSegment): Uint8Array => Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, bytes[15] ?? 0);

/**
 * The same picture, pixel for pixel, without anything else in the file.
 * @param keep.profile its colour profile stays: for a decoder that goes by it, never for a file that is stored
 */
export const bareJpeg = ({ segments }: Jpeg, keep: { readonly profile: boolean }): Uint8Array<ArrayBuffer> => {
  const jfif = segments.some(segment => startsWith(segment, 0xe0, 'JFIF\0'));
  const adobe = segments.find(segment => startsWith(segment, 0xee, 'Adobe') && segment.bytes.length >= 16);
  return joined([
    Uint8Array.of(0xff, 0xd8),
    ...(jfif ? [plainJfif] : []),
    ...(adobe === undefined ? [] : [plainAdobe(adobe)]),
    ...segments.filter(segment => isPicture(segment.marker) || (keep.profile && startsWith(segment, 0xe2, profileName))).map(({ bytes }) => bytes),
    Uint8Array.of(0xff, endMarker),
  ]);
};
