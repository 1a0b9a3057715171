// The papers beside agenda and minutes, each made only when it is asked for. A new one is a file beside this one and a line here.
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { labelsOfMeeting } from '../../rules/meeting-labels.ts';
import type { BuiltDocument } from '../build-documents.ts';
import type { DocumentOptions } from '../document-options.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { chairsBriefSheet } from './chairs-brief.ts';
import { extractSheet } from './extract.ts';
import { followUpCsv, followUpSheet } from './follow-up-list.ts';
import { recordDocument } from './record-document.ts';
import type { RecordSheet } from './record-sheet.ts';
import { workProgrammeSheet } from './work-programme.ts';
import { yearIndexSheet } from './year-index.ts';

export const bookKinds = ['extract', 'attendance-sheet', 'chairs-brief', 'follow-ups', 'year-index', 'work-programme'] as const;
export type BookKind = (typeof bookKinds)[number];

/** @param minute the printed number of the minute, for an extract: of the meeting itself, else of the latest earlier one that has it */
export type BookChoice = { readonly kind: BookKind; readonly minute?: string };

const suffix = ({ audience }: DocumentOptions): string => (audience === 'members' ? '-members' : '');

const one = async (snapshot: MeetingSnapshot, name: string, sheet: RecordSheet, options: DocumentOptions): Promise<Result<BuiltDocument[]>> =>
  ok([{ name, bytes: await recordDocument(snapshot, sheet, options) }]);

const extract = async (snapshot: MeetingSnapshot, number: string | undefined, options: DocumentOptions): Promise<Result<BuiltDocument[]>> => {
  const main = mainMeeting(snapshot);
  const meetings = [main, ...snapshot.meetings.filter(({ id }) => id !== main.id).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))];
  for (const meeting of meetings) {
    const minuteId = [...labelsOfMeeting(snapshot, meeting)].find(([, { label }]) => label === number)?.[0];
    const sheet = minuteId === undefined ? null : extractSheet(snapshot, minuteId, options);
    if (sheet !== null) return one(snapshot, `extract-${meeting.date ?? 'undated'}-minute-${(number ?? '').replace(/[^\w-]+/g, '-')}${suffix(options)}.docx`, sheet, options);
  }
  return failed({ code: 'no-such-minute', what: number === undefined ? 'An extract is of one minute.' : `There is no Minute No. ${number} in this file.`, remedy: 'Give its number as printed, with --minute ("orderpaper info" tells which there are).' });
};

/** `<kind>-<date>.docx`, the date being that of the meeting; of follow-ups also a .csv. The Chair's brief is private: `private` where the audience is the public. */
export const builtBook = async (snapshot: MeetingSnapshot, { kind, minute }: BookChoice, options: DocumentOptions): Promise<Result<BuiltDocument[]>> => {
  const name = `${kind}-${mainMeeting(snapshot).date ?? 'undated'}${suffix(options)}`;
  switch (kind) {
    case 'extract': return extract(snapshot, minute, options);
    case 'attendance-sheet': return one(snapshot, `${name}.docx`, attendanceSheet(snapshot, options), options);
    case 'chairs-brief':
      return options.audience === 'members' ? one(snapshot, `${name}.docx`, chairsBriefSheet(snapshot, options), options) : failed({
        code: 'private', what: 'The Chair’s brief is private, and the public gets none.', remedy: 'Add --audience members to make it for the Chair.',
      });
    case 'follow-ups': {
      const list = await one(snapshot, `${name}.docx`, followUpSheet(snapshot, options), options);
      return list.ok ? ok([...list.value, { name: `${name}.csv`, bytes: followUpCsv(snapshot, options) }]) : list;
    }
    case 'year-index': return one(snapshot, `${name}.docx`, yearIndexSheet(snapshot, options), options);
    case 'work-programme': return one(snapshot, `${name}.docx`, workProgrammeSheet(snapshot, options), options);
  }
};
