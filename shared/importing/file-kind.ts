// What a file is, by its first bytes and never by its name; each kind that cannot be read says so in one sentence.
import { compoundKind, isCompoundFile, type CompoundKind } from '../ooxml/compound-file.ts';
import type { Problem } from '../model/result.ts';
import { fileSignature, type FileSignature } from './file-signature.ts';

export type ReadableKind = 'zip' | 'pdf' | 'text';

const useOther = 'Import the agenda or minutes as a Word document (.docx), a PDF or plain text.';
const saveAsDocx = 'Open it there and save it as a Word document (.docx), then import that.';
const tryPicture = 'A picture holds no text: import the Word version or a PDF with text.';

const unpack = 'Unpack it, then import the agenda or minutes that are inside.';

const signatureWords: Readonly<Record<FileSignature, readonly [what: string, remedy: string]>> = {
  png: ['a picture (PNG)', tryPicture],
  jpeg: ['a picture (JPEG)', tryPicture],
  gif: ['a picture (GIF)', tryPicture],
  bmp: ['a picture (BMP)', tryPicture],
  tiff: ['a picture (TIFF)', tryPicture],
  webp: ['a picture (WebP)', tryPicture],
  heic: ['a picture (HEIC)', tryPicture],
  avif: ['a picture (AVIF)', tryPicture],
  video: ['a video', useOther],
  rtf: ['a Rich Text document (.rtf)', 'Open it in Word and save it as a Word document (.docx), then import that.'],
  program: ['a program', useOther],
  rar: ['a packed file (RAR)', unpack],
  '7z': ['a packed file (7-Zip)', unpack],
  gzip: ['a packed file (gzip)', unpack],
  postscript: ['a PostScript file', 'Save it as a PDF, then import that.'],
  sound: ['a sound recording', useOther],
};

const compounds: Readonly<Record<CompoundKind, readonly [code: string, what: string, remedy: string]>> = {
  'encrypted-office': ['word-encrypted', 'is protected with a password, so its text cannot be read.', 'Open it in Word, take the password off (File, Info, Protect Document) and import it again.'],
  'word-97': ['word-97', 'is a document of an old version of Word (.doc).', 'Open it in Word, save it as a Word document (.docx) and import that.'],
  'excel-97': ['not-readable-kind', 'is a workbook of an old version of Excel (.xls).', useOther],
  'powerpoint-97': ['not-readable-kind', 'is a presentation of an old version of PowerPoint (.ppt).', useOther],
  'outlook-message': ['not-readable-kind', 'is an Outlook message (.msg).', 'Save its attachment, then import that.'],
  unknown: ['not-readable-kind', 'is password protected or of an old version of Office, so it cannot be read.', 'Open it in Word, save it as a Word document (.docx) without a password and import that.'],
};

const contains = (bytes: Uint8Array, text: string, within: number): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, within)).includes(text);

/** Bytes that no text has, once a mark at the start has not said that it is UTF-16. */
const binary = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, 4096);
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const zeros = sample.filter(byte => byte === 0).length;
  const controls = sample.filter(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0).length;
  // UTF-16 without a mark: for English every second byte is zero.
  const wide = zeros > sample.length * 0.3 && zeros < sample.length * 0.6;
  return !marked && ((zeros > 0 && !wide) || controls > sample.length * 0.02);
};

const problem = (fileName: string, code: string, what: string, remedy: string): Problem => ({ code, what: `"${fileName}" ${what}`, remedy });

/** The kind by which a reader is chosen, or what the file is instead. */
export const fileKind = (fileName: string, bytes: Uint8Array): ReadableKind | Problem => {
  if (bytes.length === 0) return problem(fileName, 'empty-file', 'is empty.', 'Check that it has been copied or downloaded completely, then import it again.');
  if (isCompoundFile(bytes)) return problem(fileName, ...compounds[compoundKind(bytes)]);
  if (contains(bytes, 'PK\u0003\u0004', 4) || contains(bytes, 'PK\u0005\u0006', 4)) return 'zip';
  if (contains(bytes, '%PDF-', 1024)) return 'pdf';
  const signature = fileSignature(bytes);
  if (signature !== null) return problem(fileName, 'not-readable-kind', `is ${signatureWords[signature][0]}, not a document that can be read.`, signatureWords[signature][1]);
  if (binary(bytes)) return problem(fileName, 'not-readable-kind', 'is of a kind that cannot be read here.', useOther);
  return 'text';
};

/** Other documents that are zip files, by the type that their first entry declares (OpenDocument part 3, 3.3). */
const declared: readonly (readonly [RegExp, string, string])[] = [
  [/^application\/vnd\.oasis\.opendocument\.text/, 'is an OpenDocument text (.odt).', saveAsDocx],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'is an OpenDocument spreadsheet (.ods).', useOther],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'is an OpenDocument presentation (.odp).', useOther],
  [/^application\/epub\+zip/, 'is an e-book (EPUB).', useOther],
  [/^application\/vnd\.orderpaper\+zip/, 'is an Orderpaper file already.', 'Open it instead of importing it.'],
];

/** What a zip with a leading "mimetype" entry is, null for one without. */
export const declaredKind = (fileName: string, bytes: Uint8Array): Problem | null => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(30, 130));
  const type = start.startsWith('mimetype') ? start.slice('mimetype'.length) : '';
  const found = declared.find(([pattern]) => pattern.test(type));
  return found === undefined ? null : problem(fileName, 'not-readable-kind', found[1], found[2]);
};
