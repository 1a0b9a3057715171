// A picture inside a Word file without anything but the picture: pixels and size stay, so that the page looks as before (DOMAIN P3).
import { fileSignature } from '../../importing/file-signature.ts';
import { bareJpeg, readJpeg } from './jpeg.ts';
import { barePng, readPng } from './png.ts';

/**
 * The bytes without EXIF, place, captions, small copies and what lies behind the end. Kinds that hold no such things stay as they are.
 * Null where a JPEG or PNG is damaged, so that it can't be said what is in it.
 */
export const barePicture = (bytes: Uint8Array): Uint8Array | null => {
  const signature = fileSignature(bytes);
  if (signature === 'jpeg') {
    const picture = readJpeg(bytes);
    return picture.ok ? bareJpeg(picture.value, { profile: false }) : null;
  }
  if (signature !== 'png') return bytes;
  const picture = readPng(bytes);
  if (!picture.ok) return null;
  const bare = barePng(picture.value, { profile: false });
  return bare.ok ? bare.value : null;
};
