// Which minute an extract is of: numbers begin again each municipal year, so one alone may mean several (DOMAIN N1).
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { joinWithAnd } from '../../phrases/names.ts';
import { labelsOfMeeting } from '../../rules/meeting-labels.ts';

export type ChosenMinute = { readonly meeting: Meeting; readonly minuteId: Id; readonly label: string };

const dayOf = ({ date }: Meeting): string => date ?? 'undated';

/** The meeting itself, then the others, the latest first. */
const inOrder = (snapshot: MeetingSnapshot): readonly Meeting[] => {
  const main = mainMeeting(snapshot);
  return [main, ...snapshot.meetings.filter(({ id, deletedAt }) => id !== main.id && deletedAt === null).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))];
};

/**
 * @param named its number as printed ("17", "12A"), with the day of its meeting where several have it ("1 of 2018-07-09")
 * @returns `no-such-minute`; `several-minutes` where no day says which
 */
export const minuteNamed = (snapshot: MeetingSnapshot, named: string | undefined): Result<ChosenMinute> => {
  const remedy = 'Give its number as printed, with --minute ("orderpaper info" tells which there are).';
  if (named === undefined) return failed({ code: 'no-such-minute', what: 'An extract is of one minute.', remedy });
  const [, number = named.trim(), day = null] = /^\s*(.+?)\s+of\s+(\S+)\s*$/i.exec(named) ?? [];
  const found = inOrder(snapshot).filter((meeting) => day === null || dayOf(meeting) === day).flatMap((meeting): ChosenMinute[] => {
    const minuteId = [...labelsOfMeeting(snapshot, meeting)].find(([, { label }]) => label === number)?.[0];
    return minuteId === undefined ? [] : [{ meeting, minuteId, label: number }];
  });
  const [first] = found;
  if (first === undefined) return failed({ code: 'no-such-minute', what: `There is no Minute No. ${named.trim()} in this file.`, remedy });
  const days = [...new Set(found.map(({ meeting }) => dayOf(meeting)))];
  return days.length === 1 ? ok(first) : failed({
    code: 'several-minutes', what: `Minute No. ${number} is in the minutes of several meetings: ${joinWithAnd(days)}.`, remedy: `Say which, as in --minute "${number} of ${dayOf(first.meeting)}".`,
  });
};
