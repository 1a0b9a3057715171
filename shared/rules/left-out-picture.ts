// What stays of a picture that may not be printed: that there was one, and nothing that says what was on it (DOMAIN A6).
import type { Image } from '../model/text.ts';

/** No file has this hash. */
const noFile = '0'.repeat(64);

/** No words, no file, no consent. */
export const leftOutPicture = ({ type, attrs: { width, height, size } }: Image): Image => ({
  type,
  attrs: { sha256: noFile, width, height, size, alt: '', decorative: false, caption: '', consent: 'needed' },
});

export const isLeftOut = ({ attrs }: Image): boolean => attrs.sha256 === noFile;
