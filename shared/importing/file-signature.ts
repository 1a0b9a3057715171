// What a file is by its first bytes: the one table, whoever asks and whatever is said about it then.

export type FileSignature =
  | 'png' | 'jpeg' | 'gif' | 'bmp' | 'tiff' | 'webp' | 'heic' | 'avif' | 'video' | 'rtf' | 'program' | 'rar' | '7z' | 'gzip' | 'postscript' | 'sound';

/** First bytes as Latin-1, "?" for any byte. */
const signatures: readonly { readonly at?: number; readonly bytes: string; readonly is: FileSignature }[] = [
  { bytes: '\x89PNG\r\n', is: 'png' },
  { bytes: '\xff\xd8\xff', is: 'jpeg' },
  { bytes: 'GIF8', is: 'gif' },
  { bytes: 'BM????\0\0\0\0', is: 'bmp' },
  { bytes: 'II*\0', is: 'tiff' },
  { bytes: 'MM\0*', is: 'tiff' },
  { bytes: 'RIFF????WEBP', is: 'webp' },
  { at: 4, bytes: 'ftyphei', is: 'heic' },
  { at: 4, bytes: 'ftyphev', is: 'heic' },
  { at: 4, bytes: 'ftypmif', is: 'heic' },
  { at: 4, bytes: 'ftypmsf', is: 'heic' },
  { at: 4, bytes: 'ftypavi', is: 'avif' },
  { at: 4, bytes: 'ftyp', is: 'video' },
  { bytes: '{\\rtf', is: 'rtf' },
  { bytes: 'MZ', is: 'program' },
  { bytes: '\x7fELF', is: 'program' },
  { bytes: 'Rar!', is: 'rar' },
  { bytes: '7z\xbc\xaf', is: '7z' },
  { bytes: '\x1f\x8b', is: 'gzip' },
  { bytes: '%!PS', is: 'postscript' },
  { bytes: 'ID3', is: 'sound' },
  { bytes: 'OggS', is: 'sound' },
];

/** The kind of file whose signature the bytes begin with; null for zip, PDF, Office of before 2007, text and what is not known. */
export const fileSignature = (bytes: Uint8Array): FileSignature | null =>
  signatures.find(({ at = 0, bytes: pattern }) =>
    [...pattern].every((character, index) => character === '?' || bytes[at + index] === character.charCodeAt(0)))?.is ?? null;
