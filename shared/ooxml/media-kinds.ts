// What kind a picture of a Word file is, by its first bytes: names in packages are not to be trusted.

export type MediaKind = { readonly ending: string; readonly contentType: string };

const starts: readonly (readonly [readonly number[], MediaKind])[] = [
  [[0x89, 0x50, 0x4e, 0x47], { ending: 'png', contentType: 'image/png' }],
  [[0xff, 0xd8, 0xff], { ending: 'jpeg', contentType: 'image/jpeg' }],
  [[0x47, 0x49, 0x46, 0x38], { ending: 'gif', contentType: 'image/gif' }],
  [[0x42, 0x4d], { ending: 'bmp', contentType: 'image/bmp' }],
  [[0x49, 0x49, 0x2a, 0x00], { ending: 'tiff', contentType: 'image/tiff' }],
  [[0x4d, 0x4d, 0x00, 0x2a], { ending: 'tiff', contentType: 'image/tiff' }],
  [[0xd7, 0xcd, 0xc6, 0x9a], { ending: 'wmf', contentType: 'image/x-wmf' }],
  [[0x01, 0x00, 0x09, 0x00], { ending: 'wmf', contentType: 'image/x-wmf' }],
  [[0x02, 0x00, 0x09, 0x00], { ending: 'wmf', contentType: 'image/x-wmf' }],
];

const emf: MediaKind = { ending: 'emf', contentType: 'image/x-emf' };
/** " EMF" stands at byte 40 of an enhanced metafile ([MS-EMF] 2.3.4.2). */
const isEmf = (bytes: Uint8Array): boolean => bytes[0] === 1 && bytes[1] === 0 && [0x20, 0x45, 0x4d, 0x46].every((byte, index) => bytes[40 + index] === byte);

/** Null for what is no picture that Word shows by itself. */
export const fileEnding = (bytes: Uint8Array): MediaKind | null => {
  if (isEmf(bytes)) return emf;
  return starts.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
};
