// What somebody must have looked at before an agenda or minutes go out: what they say of young people, consents, exempt papers that no exclusion covers, titles that are not for publication, and what follows an exclusion (DOMAIN A1, A6).
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { IsoDate } from '../model/record.ts';
import { openAfterExclusion, openAfterExclusionWords } from './after-exclusion.ts';
import { exemptPapersFindings } from './exempt-papers.ts';
import { doubt, type Finding } from './finding.ts';
import { titlesTold } from './titles-told.ts';
import { youngPeopleFindings } from './young-people.ts';

/** The agenda goes out with its papers, the minutes by themselves. */
export const mustBeSeen = (snapshot: MeetingSnapshot, part: 'agenda' | 'minutes', on: IsoDate): readonly Finding[] => {
  if (part === 'agenda') return [...exemptPapersFindings(snapshot), ...titlesTold(snapshot), ...youngPeopleFindings({ ...snapshot, minutes: [] }, on)];
  const own = snapshot.minutes.filter(({ meetingId }) => meetingId === snapshot.meetingId);
  return [
    ...openAfterExclusion(snapshot, snapshot.meetingId).map((minute) => doubt('public-after-exclusion', openAfterExclusionWords(minute).what, openAfterExclusionWords(minute).remedy)),
    ...youngPeopleFindings({ ...snapshot, minutes: own, items: [], papers: [], paperSections: [] }, on),
  ];
};

/** Whoever looked, looked at this finding: another place, or another name, is another one. */
export const findingKey = ({ code, what }: Finding): string => `${code} ${what}`;
