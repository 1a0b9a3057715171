// What is read of a picture without decoding it.
import { failed, type Failed } from '../../model/result.ts';

/** Things inside a picture that say where, when, with what or by whom it was taken, or that are not the picture at all. */
export type PictureTrace = 'gps' | 'camera' | 'time-taken' | 'captions' | 'thumbnail' | 'data-behind';

/** EXIF 2.32, 4.6.4, tag 274: how the stored picture must be turned or mirrored to stand upright; 1 is upright already. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type PictureFacts = {
  /** Pixels as stored, before turning. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly traces: ReadonlySet<PictureTrace>;
  /** The ICC profile, where it has one. */
  readonly profile: Uint8Array | null;
  /** Whether pixels can be see-through. */
  readonly transparent: boolean;
  /** JPEG for a printing press: four inks instead of red, green and blue. */
  readonly inks: boolean;
};

const again = 'Ask for the picture again, or open it in a picture program and save it as a new JPEG.';

export const damagedPicture = (where?: string): Failed => failed({
  code: 'picture-damaged', what: 'This file is a picture that is damaged or breaks off in the middle.', remedy: again, ...(where === undefined ? {} : { where }),
});

export const unusualPicture: Failed = failed({
  code: 'picture-unusual', what: 'This file is a picture that is packed in a way that few programs can open.', remedy: 'Open it in a picture program and save it as an ordinary JPEG.',
});

/** The bytes as Latin-1, for looking for words in them. */
export const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Pieces one after another. */
export const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
