// The kinds of file that the app saves and opens, as dialogs show them.
import type { FileType } from './platform.ts';

export const wordFile: FileType = {
  description: 'Word document',
  extensions: ['docx'],
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
export const pdfFile: FileType = { description: 'PDF document', extensions: ['pdf'], mediaType: 'application/pdf' };
export const textFile: FileType = { description: 'Plain text', extensions: ['txt'], mediaType: 'text/plain' };
export const meetingFile: FileType = { description: 'Orderpaper meeting', extensions: ['orderpaper'], mediaType: 'application/vnd.orderpaper+zip' };

/** What an import reads. */
export const importableFiles: readonly FileType[] = [wordFile, pdfFile, textFile, meetingFile];

/** Pictures that a text can hold. */
export const pictureFiles: readonly FileType[] = [
  { description: 'Photograph', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg' },
  { description: 'Picture', extensions: ['png'], mediaType: 'image/png' },
];
