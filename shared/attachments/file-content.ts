// What a file is by its content, and whether its name says the same: a picture called .docx is told before anybody is misled.
import { fileSignature, type FileSignature } from '../importing/file-signature.ts';
import { failed, type Failed } from '../model/result.ts';
import { compoundKind, isCompoundFile, type CompoundKind } from '../ooxml/compound-file.ts';
import { openWordPackage } from '../ooxml/word-package.ts';
import { endingOf } from './title-from-name.ts';
import { isPicture } from './pictures/other-pictures.ts';

type Family = 'word' | 'pdf' | 'picture' | 'excel' | 'powerpoint' | 'other';

export type FileContent = {
  /** How the content is read; `separate`: it is kept as it is. */
  readonly read: 'word' | 'pdf' | 'picture' | 'separate';
  readonly family: Family;
  /** In words, with its article: "a Word document". */
  readonly noun: string;
  /** What to do with it where another name does not help. */
  readonly way?: string;
  /** Reading it says what it is and what to do, whatever it is called. */
  readonly isTold?: true;
};

const inWord = 'Open it in Word, save it as a Word document (.docx) and attach that.';
const unpack = 'Unpack it, and attach the document that is inside.';

const word: FileContent = { read: 'word', family: 'word', noun: 'a Word document' };
const pdf: FileContent = { read: 'pdf', family: 'pdf', noun: 'a PDF' };
const separate = (family: Family, noun: string, way?: string): FileContent => ({ read: 'separate', family, noun, ...(way === undefined ? {} : { way }) });

const compounds: Readonly<Record<Exclude<CompoundKind, 'encrypted-office'>, FileContent>> = {
  'word-97': separate('word', 'a document of an old version of Word (.doc)', inWord),
  'excel-97': separate('excel', 'an Excel workbook'),
  'powerpoint-97': separate('powerpoint', 'a PowerPoint presentation'),
  'outlook-message': separate('other', 'an Outlook message', 'Open it in Outlook, save the document that is attached to it, and attach that.'),
  unknown: separate('other', 'a file of an old version of Office', 'Open it in its own program, save it as a Word document (.docx) or a PDF and attach that.'),
};

const others: Partial<Readonly<Record<FileSignature, FileContent>>> = {
  video: separate('other', 'a video'), rtf: separate('other', 'a Rich Text document (.rtf)', inWord), rar: separate('other', 'a packed file (RAR)', unpack), '7z': separate('other', 'a packed file (7-Zip)', unpack),
  gzip: separate('other', 'a packed file (gzip)', unpack), postscript: separate('other', 'a PostScript file'), sound: separate('other', 'a sound recording'),
};

const families: Readonly<Record<string, Family>> = {
  docx: 'word', docm: 'word', dotx: 'word', dotm: 'word', doc: 'word', pdf: 'pdf', jpg: 'picture', jpeg: 'picture', jpe: 'picture', jfif: 'picture', png: 'picture', heic: 'picture', heif: 'picture',
  xlsx: 'excel', xlsm: 'excel', xls: 'excel', pptx: 'powerpoint', pptm: 'powerpoint', ppsx: 'powerpoint', ppt: 'powerpoint',
};
const nouns: Readonly<Record<Family, string>> = { word: 'a Word document', pdf: 'a PDF', picture: 'a picture', excel: 'an Excel workbook', powerpoint: 'a PowerPoint presentation', other: 'another file' };
const endings: Readonly<Record<Family, string>> = { word: '.docx', pdf: '.pdf', picture: '.jpg', excel: '.xlsx', powerpoint: '.pptx', other: 'what it is' };

const encrypted: Failed = failed({
  code: 'word-encrypted', what: 'This file is protected with a password, so it cannot be opened.', remedy: 'Open it in its own program, take the password off (File, Info, Protect) and attach it again.',
});
const program: Failed = failed({ code: 'program', what: 'This file is a program, not a paper.', remedy: 'Delete it, unless you know where it came from; ask the author for the document.' });

const startsAs = (bytes: Uint8Array, text: string, within: number): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, within)).includes(text);

const zipContent = (bytes: Uint8Array): FileContent | Failed => {
  const type = /^mimetype(application\/[\w.+-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(30, 130)))?.[1] ?? '';
  if (type.includes('opendocument.text')) return separate('other', 'an OpenDocument text (.odt)', inWord);
  if (type.includes('opendocument')) return separate('other', 'an OpenDocument file');
  if (type.includes('orderpaper')) return failed({ code: 'orderpaper-file', what: 'This file is an Orderpaper file, not a paper.', remedy: 'Open it in Orderpaper instead of attaching it.' });
  const opened = openWordPackage(bytes);
  if (opened.ok) return word;
  if (opened.problem.code !== 'not-word') return failed({ ...opened.problem, remedy: 'Ask for the file again, or open it in its own program and save it as a new file, then attach that.' });
  if (opened.problem.what.includes('Excel')) return separate('excel', nouns.excel);
  return opened.problem.what.includes('PowerPoint') ? separate('powerpoint', nouns.powerpoint) : separate('other', 'a zip file', unpack);
};

const isText = (bytes: Uint8Array): boolean => bytes.subarray(0, 4_096).every(byte => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);

/** By the first bytes, and of a package by its main part. Files that are never kept are a problem ("This file ..."). */
export const contentOf = (bytes: Uint8Array): FileContent | Failed => {
  if (isCompoundFile(bytes)) {
    const kind = compoundKind(bytes);
    return kind === 'encrypted-office' ? encrypted : compounds[kind];
  }
  if (startsAs(bytes, 'PK\u0003\u0004', 4) || startsAs(bytes, 'PK\u0005\u0006', 4)) return zipContent(bytes);
  if (startsAs(bytes, '%PDF-', 1_024)) return pdf;
  const signature = fileSignature(bytes);
  if (isPicture(bytes)) return { read: 'picture', family: 'picture', noun: 'a picture', ...(signature === 'jpeg' || signature === 'png' ? {} : { isTold: true }) };
  if (signature === 'program') return program;
  if (signature !== null) return others[signature] ?? separate('other', nouns.other);
  if (!isText(bytes)) return separate('other', 'a file of a kind that is not known here');
  return separate('other', /^\s*<(!doctype )?html/i.test(new TextDecoder().decode(bytes.subarray(0, 1_024))) ? 'a web page (HTML)' : 'plain text', inWord);
};

/** Word calls it as the document, with these letters before its name or in place of its first two. */
const ownerMark: Failed = failed({
  code: 'owner-mark', what: 'This file is not the document but the mark that Word leaves beside it while somebody has it open.', remedy: 'Close the document in Word, then attach the document itself.',
});

/** An old document is one of Word, but not what these names promise. */
const isOldUnderNewName = ({ read, family }: FileContent, ending: string): boolean => read === 'separate' && family === 'word' && ending !== 'doc';

/** The problem of a name that promises something else than the file holds; null where they agree or the name promises nothing. */
export const wrongName = (fileName: string, content: FileContent): Failed | null => {
  const ending = endingOf(fileName);
  const promised = families[ending];
  if (promised === undefined || content.isTold === true) return null;
  if (content.read === 'separate' && fileName.startsWith('~$')) return ownerMark;
  const isOld = isOldUnderNewName(content, ending);
  if (promised === content.family && !isOld) return null;
  const rename = content.family === 'other' ? '' : ` If it is the right file, rename it to end in ${endings[content.family]} and attach it again.`;
  return failed({
    code: 'wrong-name', what: `This file is called .${ending} but is ${isOld && promised === 'word' ? content.noun : `not ${nouns[promised]}: it is ${content.noun}`}.`,
    remedy: content.way ?? `Ask for the right file.${rename}`,
  });
};
