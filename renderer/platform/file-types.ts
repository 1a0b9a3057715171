// The kinds of file that the app saves and opens, as dialogs show them.
import type { FileType } from './platform.ts';

export const wordFile: FileType = {
  description: 'Word document',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
export const pdfFile: FileType = { description: 'PDF document', extensions: ['pdf'], mediaType: 'application/pdf' };
export const calendarFile: FileType = { description: 'Calendar', extensions: ['ics'], mediaType: 'text/calendar' };
export const tableFile: FileType = { description: 'Table', extensions: ['csv'], mediaType: 'text/csv' };
export const textFile: FileType = { description: 'Plain text', extensions: ['txt'], mediaType: 'text/plain' };
export const meetingFile: FileType = { description: 'Orderpaper meeting', extensions: ['orderpaper'], mediaType: 'application/vnd.orderpaper+zip' };
/** The same ending: a dialog names it as what is looked for. */
export const readingFile: FileType = { ...meetingFile, description: 'Orderpaper reading copy' };

export const replyFile: FileType = { ...meetingFile, description: 'Orderpaper reply to the officer' };

/** The council's key: our sealed copy of it, and bare as other programs have it. */
export const councilKeyFile: FileType = { description: 'Copy of the council’s key', extensions: ['json'], mediaType: 'application/json' };
export const bareKeyFile: FileType = { description: 'Private key', extensions: ['pem', 'key', 'der'], mediaType: 'application/x-pem-file' };

/** What an import found, as the command line prints it. */
export const importResultFile: FileType = { description: 'Result of an import', extensions: ['json'], mediaType: 'application/json' };

/** What an import reads. */
export const importableFiles: readonly FileType[] = [wordFile, pdfFile, textFile, meetingFile, importResultFile];

/** Pictures that a text can hold. */
export const pictureFiles: readonly FileType[] = [
  { description: 'Photograph', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  { description: 'Picture', extensions: ['png'], mediaType: 'image/png' },
];

/** What can be attached to an agenda item: papers and pictures are read, the rest is kept as a separate file. */
export const attachableFiles: readonly FileType[] = [
  {
    description: 'Papers and pictures',
    extensions: ['docx', 'pdf', 'jpg', 'jpeg', 'png', 'docm', 'doc', 'rtf', 'odt', 'pptx', 'ppt', 'xlsx', 'xls', 'ods', 'csv', 'txt', 'heic', 'heif', 'msg', 'mp4', 'zip'],
    mediaType: 'application/octet-stream',
  },
];

const byEnding: Readonly<Record<string, FileType>> = { docx: wordFile, pdf: pdfFile, csv: tableFile };

/** The kind of a file that is saved as it is. @param ending what stands after its last dot, lower case; "" for none */
export const fileTypeOf = (ending: string): FileType => {
  const known = byEnding[ending] ?? pictureFiles.find(({ extensions }) => extensions.includes(ending));
  return known ?? { description: 'File', extensions: [ending === '' ? 'bin' : ending], mediaType: 'application/octet-stream' };
};
