// A councillor's own notes of one meeting as a Word file, in the usual size or in large print.
import type { ReadingContent } from '../../meeting-file/reading/reading-content.ts';
import type { IsoDate } from '../../model/record.ts';
import { recordDocument } from '../minute-book/record-document.ts';
import { enlargedFile } from '../print/large-print/enlarged-file.ts';
import { briefSheet, type BriefNotes } from './brief-sheet.ts';

export type BriefOptions = { readonly builtOn: IsoDate; readonly large: boolean };

export const briefFileName = ({ meeting }: ReadingContent, large: boolean): string => `my-brief${meeting.date === null ? '' : `-${meeting.date}`}${large ? '-large-print' : ''}.docx`;

/** @returns the bytes of a .docx; the same notes give the same bytes */
export const myBrief = async (content: ReadingContent, notes: BriefNotes, { builtOn, large }: BriefOptions): Promise<Uint8Array> => {
  const style = 'accessible';
  const bytes = await recordDocument({ panel: { houseStyle: style, councilName: content.panel.council } }, briefSheet(content, notes, style), { builtOn, style });
  return large ? enlargedFile(bytes) : bytes;
};
