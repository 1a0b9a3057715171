// What a call of `orderpaper follow-ups` may not say: two decisions on one follow-up, a day before the minute that asked, one that an agenda still has.
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import { placeOf, reopenFollowUp } from '../../../shared/rules/follow-ups/index.ts';
import { chosenFollowUps } from './chosen-follow-ups.ts';
import type { Call } from './command.ts';

/** Each of them leaves a follow-up in another place; confirming goes with any. */
const decisions = ['answer', 'close', 'reopen'] as const;

/** @returns `bad-call` where one follow-up is named by two decisions, of which the later would win silently */
export const decidedOnce = (call: Call, snapshot: MeetingSnapshot): Result<null> => {
  const by = new Map<string, string>();
  for (const option of decisions) {
    const named = call.value(option);
    // With --propose the last numbers may be of rows that are not there yet: then the step itself says what it lacks.
    const chosen = named === undefined ? ok([]) : chosenFollowUps(snapshot, named);
    for (const { id, origin } of chosen.ok ? chosen.value : []) {
      const other = by.get(id);
      if (other !== undefined) return failed({ code: 'bad-call', what: `--${other} and --${option} name the same follow-up, from Minute No. ${origin.label}. Nothing was changed.`, remedy: 'Decide one thing on it in a call.' });
      by.set(id, option);
    }
  }
  return ok(null);
};

/**
 * @param on the day that the call gives; null: none, so it is today
 * @returns `before-minute` where something is decided on a day before anybody asked for it; null: the day can be
 */
export const notBefore = ({ origin }: FollowUp, on: IsoDate | null): Failed | null => (on === null || origin.date === null || origin.date <= on ? null : failed({
  code: 'before-minute', what: `${on} is before ${origin.date}, the meeting whose Minute No. ${origin.label} asked for it. Nothing was changed.`, remedy: 'Give the day on which it was decided with --on.',
}));

/** @returns it open again; `on-agenda` while an agenda has it: reopened beside that, it would be taken up twice */
export const reopenedByCall = (snapshot: MeetingSnapshot, followUp: FollowUp): Result<FollowUp> => {
  const { state, origin } = followUp;
  if (state.kind !== 'on-agenda' || placeOf(followUp, snapshot) !== 'on-agenda') return reopenFollowUp(followUp);
  const date = snapshot.meetings.find(({ id }) => id === state.meetingId)?.date ?? null;
  return failed({
    code: 'on-agenda', what: `The follow-up from Minute No. ${origin.label} is on the agenda of ${date ?? mainMeeting(snapshot).date ?? 'a meeting with no date'}, which still has it. Nothing was changed.`,
    remedy: 'Answer it there, or take its item off that agenda in Orderpaper; then it is open again by itself.',
  });
};

/** @returns `asked-here` where the meeting of the file is the one whose minutes asked: it can't have answered already; null: it can */
export const notWhereAsked = ({ meetingId }: MeetingSnapshot, { origin }: FollowUp): Failed | null => (origin.meetingId !== meetingId ? null : failed({
  code: 'asked-here', what: `Minute No. ${origin.label} of this very meeting asked for it, so that this meeting can't have answered it. Nothing was changed.`, remedy: 'Answer it in the file of the meeting that did, or close it with a reason.',
}));

/** @returns `follow-up-answered` where a meeting answered it, which closing would replace; null: it can be closed */
export const notAnswered = ({ state, due, origin }: FollowUp): Failed | null => (state.kind !== 'answered' || due.kind === 'interval' ? null : failed({
  code: 'follow-up-answered', what: `The follow-up from Minute No. ${origin.label} was answered already, which closing it would replace. Nothing was changed.`, remedy: 'Reopen it first, if that was not an answer.',
}));
