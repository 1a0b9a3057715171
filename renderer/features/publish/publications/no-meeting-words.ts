// Why no agenda can take over the items of a meeting that was cancelled or postponed, and what to do about it (DOMAIN M6).
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { dayInWords } from '../../../lib/dates-in-words.ts';

/**
 * @param onNewDay the panel's meeting of the day to which this one is postponed, which cannot take over items as it stands; null: there is none
 * @returns what the screen says
 */
export const noMeetingWords = ({ calledOff }: Pick<Meeting, 'calledOff'>, onNewDay: Pick<Meeting, 'calledOff'> | null): string => {
  const newDate = calledOff?.newDate ?? null;
  if (newDate === null) return 'No later meeting of this panel is planned that could take over its items.';
  const day = dayInWords(newDate);
  if (onNewDay === null) return `No meeting of this panel is planned for ${day}. Once it is, its agenda can take over the items of this one.`;
  const off = onNewDay.calledOff ?? null;
  return off === null
    ? `The agenda of the meeting on ${day} is already published. Choose “Prepare a change” on its Publish tab; then it can take over the items of this one.`
    : `The meeting on ${day} is ${off.kind} itself. If it is held after all, let it take place again under Notices and calendar; then its agenda can take over the items of this one.`;
};
