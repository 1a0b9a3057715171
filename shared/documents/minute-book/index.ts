// The papers beside agenda and minutes, each made only when it is asked for. A new one is a file beside this one and a line here.
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import type { BuiltDocument } from '../build-documents.ts';
import type { DocumentOptions } from '../document-options.ts';
import { attendanceSheet } from './attendance-sheet.ts';
import { chairsBriefSheet } from './chairs-brief.ts';
import { extractSheet } from './extract.ts';
import { followUpCsv, followUpSheet } from './follow-up-list.ts';
import { recordDocument } from './record-document.ts';
import type { RecordSheet } from './record-sheet.ts';
import { minuteNamed } from './which-minute.ts';
import { workProgrammeSheet } from './work-programme.ts';
import { yearIndexSheet } from './year-index.ts';

export const bookKinds = ['extract', 'attendance-sheet', 'chairs-brief', 'follow-ups', 'year-index', 'work-programme'] as const;
export type BookKind = (typeof bookKinds)[number];

/** @param minute for an extract, the printed number of the minute, with the day of its meeting where several have it ("1 of 2018-07-09") */
export type BookChoice = { readonly kind: BookKind; readonly minute?: string };

const suffix = ({ audience }: DocumentOptions): string => (audience === 'members' ? '-members' : '');

const one = async (snapshot: MeetingSnapshot, name: string, sheet: RecordSheet, options: DocumentOptions): Promise<Result<BuiltDocument[]>> =>
  ok([{ name, bytes: await recordDocument(snapshot, sheet, options) }]);

const extract = async (snapshot: MeetingSnapshot, named: string | undefined, options: DocumentOptions): Promise<Result<BuiltDocument[]>> => {
  const chosen = minuteNamed(snapshot, named);
  if (!chosen.ok) return chosen;
  const { meeting, minuteId, label } = chosen.value;
  const sheet = extractSheet(snapshot, minuteId, options);
  return sheet === null
    ? failed({ code: 'no-such-minute', what: `Minute No. ${label} is none that this audience gets.`, remedy: 'Choose another with --minute.' })
    : one(snapshot, `extract-${meeting.date ?? 'undated'}-minute-${label.replace(/[^\w-]+/g, '-')}${suffix(options)}.docx`, sheet, options);
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
