// The words for attached files that stand in more than one place.
import type { AttachedFile } from '../../../../shared/model/paper.ts';
import { endingOf } from '../../../../shared/attachments/title-from-name.ts';
import { versionTime } from '../../../ui/versions/version-words.ts';

const kilobyte = 1024;

/** "12 KB", "3.4 MB". */
export const sizeWords = (length: number): string => {
  if (length < kilobyte) return length === 1 ? '1 byte' : `${length} bytes`;
  const kilobytes = length / kilobyte;
  if (kilobytes < 999.5) return `${Math.round(kilobytes)} KB`;
  const megabytes = kilobytes / kilobyte;
  return `${megabytes < 10 ? megabytes.toFixed(1).replace('.0', '') : Math.round(megabytes)} MB`;
};

const formats = { docx: 'Word document', pdf: 'PDF', jpeg: 'Photograph (JPEG)', png: 'Picture (PNG)' } as const;

const others: Readonly<Record<string, string>> = { xlsx: 'Excel workbook', xls: 'Excel workbook', pptx: 'PowerPoint presentation', ppt: 'PowerPoint presentation', doc: 'Old Word document' };

/** "Word document", "Excel workbook", "File (.zip)". */
export const formatWords = ({ format, fileName }: Pick<AttachedFile, 'format' | 'fileName'>): string => {
  if (format !== 'other') return formats[format];
  const ending = endingOf(fileName);
  return others[ending] ?? (ending === '' ? 'File' : `File (.${ending})`);
};

/** "PDF, 12 pages, 340 KB"; the pages of a picture say nothing. */
export const fileFacts = (file: Pick<AttachedFile, 'format' | 'fileName' | 'pages' | 'length'>): string => {
  const pages = file.format !== 'pdf' || file.pages === null ? [] : [file.pages === 1 ? '1 page' : `${file.pages} pages`];
  return [formatWords(file), ...pages, sizeWords(file.length)].join(', ');
};

/** "Tuesday 28 August 2018, 14:32", in London. */
export const addedWords = ({ addedAt }: Pick<AttachedFile, 'addedAt'>): string => versionTime({ at: addedAt });

export const isPictureFormat = (format: AttachedFile['format']): boolean => format === 'jpeg' || format === 'png';
