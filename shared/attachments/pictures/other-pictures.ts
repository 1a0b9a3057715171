// Pictures that Word or a browser can't show everywhere: what each is and the way out, in words for somebody with a telephone in hand.
import { fileSignature, type FileSignature } from '../../importing/file-signature.ts';
import { failed, type Failed } from '../../model/result.ts';

const saveAsJpeg = 'Open it in a picture program (Photos, Paint, Preview) and save it as JPEG, then use that.';

const words: Partial<Readonly<Record<FileSignature, readonly [code: string, what: string, remedy: string]>>> = {
  heic: [
    'picture-heic', 'This file is a photograph in the telephone format HEIC, which Word and many computers cannot open.',
    'On an iPhone choose Settings, Camera, Formats, Most Compatible for new photographs, and for this one share it by e-mail to yourself, which makes a JPEG; on a computer open it in Photos or Preview and save it as JPEG.',
  ],
  avif: ['picture-avif', 'This file is a picture in the format AVIF, which Word cannot open.', saveAsJpeg],
  webp: ['picture-webp', 'This file is a picture in the format WebP, which not every version of Word can open.', saveAsJpeg],
  tiff: ['picture-tiff', 'This file is a picture in the format TIFF, which browsers cannot show.', `${saveAsJpeg} Several scanned pages are better saved as one PDF.`],
  bmp: ['picture-bmp', 'This file is a picture in the format BMP, which is far larger than it needs to be.', saveAsJpeg],
  gif: ['picture-gif', 'This file is a picture in the format GIF, which can move and prints poorly.', saveAsJpeg],
};

const startsAsSvg = (bytes: Uint8Array): boolean => /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)).replace(/^\u00ef\u00bb\u00bf/, ''));

/** True for pictures of every kind, those that can be used and those that can't. */
export const isPicture = (bytes: Uint8Array): boolean => {
  const signature = fileSignature(bytes);
  return signature === 'jpeg' || signature === 'png' || (signature !== null && words[signature] !== undefined) || startsAsSvg(bytes);
};

/** The problem of bytes that are neither JPEG nor PNG: "This file is ...". */
export const otherPicture = (bytes: Uint8Array): Failed => {
  if (bytes.length === 0) return failed({ code: 'empty-file', what: 'This file is empty.', remedy: 'Check that it has been copied or downloaded completely, then use it again.' });
  if (startsAsSvg(bytes)) return failed({ code: 'picture-svg', what: 'This file is a drawing in the format SVG, which may hold programs and which not every version of Word can open.', remedy: 'Open it in a browser or drawing program and save it as PNG, then use that.' });
  const signature = fileSignature(bytes);
  const found = signature === null ? undefined : words[signature];
  if (found === undefined) return failed({ code: 'not-a-picture', what: 'This file is not a picture.', remedy: 'Choose a photograph or drawing saved as JPEG or PNG.' });
  const [code, what, remedy] = found;
  return failed({ code, what, remedy });
};
