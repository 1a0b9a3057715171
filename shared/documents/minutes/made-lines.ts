// Lines of minutes that are made from what was recorded stand in no text, so that no correction of words reaches them; here is what to do instead (DOMAIN M3).
import { minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Minute } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';
import type { Problem } from '../../model/result.ts';
import type { TextDoc } from '../../model/text.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import type { AgreedCorrection, MinuteCorrection } from '../../rules/life-cycle/approval-text.ts';
import { minutesSheet } from './minutes-sheet.ts';

const wordsOf = ({ text }: { readonly text: TextDoc }): string => textToBlocks(text).flatMap((block) => [block.text, ...('items' in block ? block.items : [])]).join('\n');

const numberOf = ({ printedLabel, number }: Minute): string => printedLabel ?? String(number ?? '');

const takeBack = 'take those minutes back to draft with the reason, mend the record there, publish them again and approve them then; or add a sentence to the minute, with nothing as the words that are printed.';

/** The problem of a correction whose words print but not in the text of that minute, with the way that there is; any other problem as it is. */
export const explainedCorrection = (problem: Problem, snapshot: MeetingSnapshot, meetingId: Id, corrections: readonly AgreedCorrection[]): Problem => {
  const meant = problem.code !== 'not-in-minute' ? undefined : corrections.find((each): each is MinuteCorrection => each.of !== 'attendance' && each.was !== '' && problem.what.includes(`“${each.was}”`));
  if (meant === undefined) return problem;
  const minutes = minutesOf(snapshot, meetingId).filter((minute) => wordsOf(minute).includes(meant.was));
  if (minutes.some((minute) => numberOf(minute) === meant.number)) return problem;
  const [other] = minutes.filter(({ kind }) => kind === 'minute');
  if (other !== undefined) return { ...problem, remedy: `It stands in Minute No. ${numberOf(other)}: give that number.` };
  const { attendance, entries } = minutesSheet(snapshot, meetingId, { builtOn: snapshot.meetings.find(({ id }) => id === meetingId)?.date ?? '2000-01-01', audience: 'members' });
  if (attendance.some((line) => line.includes(meant.was))) return { code: 'made-line', what: `“${meant.was}” stands in the attendance, not in a minute.`, remedy: 'Correct the attendance instead: whose entry it is, and what it should say.' };
  if (!entries.some((entry) => wordsOf(entry).includes(meant.was))) return problem;
  return {
    code: 'made-line', what: `“${meant.was}” is nobody's typing: it is a line that is made from what was recorded (who came, went or took the Chair, interests, votes, an exclusion, the order of items).`,
    remedy: `No correction reaches it: ${takeBack}`,
  };
};
