// Minutes added at the end of minutes that were out run on, and a meeting file alone can't know whether a later meeting has those numbers (DOMAIN N2).
import { mainMeeting, minutesOf, retiredOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { labelsInWords } from '../rules/added-later.ts';
import { labelsOfMeeting } from '../rules/meeting-labels.ts';
import { doubt, type Finding } from './finding.ts';

/**
 * @param snapshot before its minutes are published
 * @returns one finding where minutes of the file's meeting would take numbers beyond those that were published of it, and no later meeting is known of; else none
 */
export const numbersRunningOn = (snapshot: MeetingSnapshot): readonly Finding[] => {
  const meeting = mainMeeting(snapshot);
  if (snapshot.laterMinutesPublished === true || snapshot.panel.minuteNumbering.scope === 'meeting') return [];
  const fixed = [...minutesOf(snapshot, meeting.id), ...retiredOf(snapshot, meeting.id)].flatMap(({ number }) => number ?? []);
  const last = Math.max(0, ...fixed);
  const beyond = fixed.length === 0 ? [] : [...labelsOfMeeting(snapshot, meeting).values()].filter(({ number, provisional }) => provisional && number > last);
  if (beyond.length === 0) return [];
  const labels = labelsInWords(beyond.map(({ label }) => label));
  const [are, numbers] = beyond.length === 1 ? ['is a minute', 'that number'] : ['are minutes', 'those numbers'];
  return [doubt('numbers-run-on', `${labels} ${are} added after this meeting’s numbers were published, and minutes of a later meeting that are not in this file may have ${numbers} already.`,
    'If a later meeting’s minutes are published, add --as-added-later, so that they take letters after the last number; numbers that were published never change.')];
};
