// `orderpaper minutes --publish`: what stops it, what somebody must have looked at, and the doubts that go with it, as on the Publish tab.
import { approvalsNotRecorded } from '../../../shared/checking/approval-findings.ts';
import type { Finding } from '../../../shared/checking/finding.ts';
import { numbersRunningOn } from '../../../shared/checking/numbers-running-on.ts';
import { mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import { minutesFindings } from '../../../shared/checking/ready-to-publish.ts';
import { attendanceOf, itemsOf, mainMeeting, minutesOf, sittingsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { failed, type Failed, type Result } from '../../../shared/model/result.ts';
import { minutesAreOut, withMinutesPublished } from '../../../shared/rules/life-cycle/publish-minutes.ts';
import { tookNoPlace } from '../../../shared/rules/life-cycle/took-no-place.ts';

/** Without a window there is nobody who sees these before they go out. */
const toBeLookedAt: readonly string[] = ['field-open'];

const readiness = (snapshot: MeetingSnapshot, on: IsoDate): readonly Finding[] => {
  const meeting = mainMeeting(snapshot);
  return minutesFindings(meeting, minutesOf(snapshot, meeting.id), attendanceOf(snapshot, meeting.id), on, snapshot.panel.minutePhrases, itemsOf(snapshot, meeting.id), sittingsOf(snapshot, meeting.id));
};

/** What of these minutes deserves a look, whether or not somebody said that they looked. */
export const publicationDoubts = (snapshot: MeetingSnapshot, on: IsoDate): readonly Finding[] => [...mustBeSeen(snapshot, 'minutes', on), ...readiness(snapshot, on).filter(({ stops }) => !stops)];

/** What would refuse the publication of minutes that are a draft, told before anybody asks for it; with titles of restricted minutes. */
export const stopsBeforePublication = (snapshot: MeetingSnapshot, on: IsoDate): readonly Finding[] =>
  mainMeeting(snapshot).minutesState === 'draft' ? readiness(snapshot, on).filter(({ stops }) => stops) : [];

const refused = ({ code, what, remedy }: Finding): Failed => failed({ code, what: `${what} Nothing was published.`, remedy });

export type CallToPublish = { readonly on: IsoDate; readonly lookedAt: boolean; readonly asAddedLater: boolean; readonly at: string };

/** @returns the meeting with its minutes out; the first finding that stops it, `not-held` before the day of the meeting, `not-looked-at` */
export const publishedByCall = (snapshot: MeetingSnapshot, { on, lookedAt, asAddedLater, at }: CallToPublish): Result<MeetingSnapshot> => {
  const out = minutesAreOut(mainMeeting(snapshot)) ?? tookNoPlace(mainMeeting(snapshot));
  if (out !== null) return out;
  const findings = readiness(snapshot, on);
  const stop = findings.find(({ stops }) => stops);
  if (stop !== undefined) return refused(stop);
  const { date } = mainMeeting(snapshot);
  if (date !== null && date > on) {
    return failed({ code: 'not-held', what: `The meeting is on ${date}, and minutes can't be published on ${on}, before it. Nothing was published.`, remedy: 'Give the day of publication with --on.' });
  }
  const unseen = lookedAt ? [] : [...(asAddedLater ? [] : numbersRunningOn(snapshot)), ...approvalsNotRecorded(snapshot).filter(({ code }) => code === 'approval-said-not-recorded'), ...mustBeSeen(snapshot, 'minutes', on), ...findings.filter(({ code }) => toBeLookedAt.includes(code))];
  const [first] = unseen;
  if (first !== undefined) return failed({ code: 'not-looked-at', what: `Somebody must look at this first: ${first.what} (${unseen.length} in all). Nothing was published.`, remedy: `${['numbers-run-on', 'approval-said-not-recorded'].includes(first.code) ? `${first.remedy} Else look` : 'Look'} at each of them, then add --looked-at.` });
  return withMinutesPublished(snapshot, on, at, asAddedLater);
};
