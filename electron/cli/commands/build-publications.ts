// What `orderpaper build` makes of publications after the first: supplements and notices; and on request the notice of meeting and the calendar.
import type { BuiltDocument } from '../../../shared/documents/build-documents.ts';
import type { PackPages } from '../../../shared/documents/pack/build-pack.ts';
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { packPortsOf, timed, type PackJob } from './build-pack.ts';
import type { Finding } from './command.ts';

/** `supplement-<date>-<n>.docx` for each that was published; with the members' audience each name ends `-members`. */
export const supplementFiles = async (job: PackJob, pages: PackPages): Promise<Result<readonly BuiltDocument[]>> => {
  const { buildSupplement, supplementFileName, supplementsOf } = await import('../../../shared/documents/pack/supplement.ts');
  const files: BuiltDocument[] = [];
  for (const supplement of supplementsOf(job.snapshot)) {
    const built = await timed(job.stages, 'supplements', () => buildSupplement(job.snapshot, supplement, job.options, pages, packPortsOf(job)));
    if (!built.ok) return built;
    files.push({ name: supplementFileName(job.snapshot, supplement.number, job.options.audience ?? 'public'), bytes: built.value });
  }
  return ok(files);
};

/** It is as old as the last change of the meeting and its panel, so that the same meeting makes the same bytes. */
const calendar = async ({ snapshot }: PackJob): Promise<readonly BuiltDocument[]> => {
  const { calendarFile } = await import('../../../shared/calendar/calendar-file.ts');
  const meeting = mainMeeting(snapshot);
  const text = calendarFile(snapshot.panel, [meeting], { ofPanel: snapshot.meetings, at: [meeting.updatedAt, snapshot.panel.updatedAt].toSorted().at(-1) ?? meeting.updatedAt });
  return text === null ? [] : [{ name: `meeting-${meeting.date ?? 'undated'}.ics`, bytes: new TextEncoder().encode(text) }];
};

/** A meeting file knows no other meeting that is planned on the new day of a postponed one: the calendar file may move to that day what another meeting stands for. */
export const calendarFindings = (snapshot: MeetingSnapshot, files: readonly BuiltDocument[]): readonly Finding[] => {
  const { calledOff = null } = mainMeeting(snapshot);
  if (calledOff?.kind !== 'postponed' || calledOff.newDate === null) return [];
  return files.filter(({ name }) => name.endsWith('.ics')).map(({ name }) => (
    { code: 'new-day-not-known', message: 'it moves the meeting to its new day; if another meeting is planned on that day, save the calendar file in Orderpaper, which takes this one out.', file: name }));
};

/** @param only what the call asks for; undefined: what the file has material for */
export const noticeFiles = async (job: PackJob, only: string | undefined): Promise<readonly BuiltDocument[]> => {
  if (only === 'calendar') return calendar(job);
  if (only !== undefined && only !== 'notice') return [];
  const { builtNotices } = await import('../../../shared/documents/built-notices.ts');
  return builtNotices(job.snapshot, job.options, only === 'notice');
};
