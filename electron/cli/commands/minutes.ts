// `orderpaper minutes`: the life of a meeting's minutes without a window: started, published, taken back, approved at a later meeting (DOMAIN M3, M6).
import { deadReferencesIn } from '../../../shared/checking/dead-references.ts';
import { approvalFindings, approvalsNotRecorded, publicCorrectionFindings } from '../../../shared/checking/approval-findings.ts';
import { numbersRunningOn } from '../../../shared/checking/numbers-running-on.ts';
import { proceedingsFindings } from '../../../shared/checking/proceedings-findings.ts';
import { typedReferencesIn } from '../../../shared/checking/typed-references.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { attendanceOf, itemsOf, mainMeeting, membersOf, minutesOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { Attendance, Meeting } from '../../../shared/model/meeting.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { explainedCorrection } from '../../../shared/documents/minutes/made-lines.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { asRestricted } from '../../../shared/rules/access.ts';
import { withProposals } from '../../../shared/rules/follow-ups/with-proposals.ts';
import { minutesToApprove, withMinutesApproved } from '../../../shared/rules/life-cycle/approve-minutes.ts';
import { withTakingBackNoted } from '../../../shared/rules/life-cycle/note-taken-back.ts';
import { minutesAreOut, withMinutesTakenBack } from '../../../shared/rules/life-cycle/publish-minutes.ts';
import { attendanceAsLast, expectedAttendance, expectedBeside, kindsWithoutMinute, lastAttendance, minutesOfItems } from '../../../shared/rules/life-cycle/start-minutes.ts';
import { tookNoPlace } from '../../../shared/rules/life-cycle/took-no-place.ts';
import { withApprovalsWritten } from '../../../shared/rules/life-cycle/write-approval.ts';
import { labelsOfMeeting } from '../../../shared/rules/meeting-labels.ts';
import { nodeMakers } from '../adapters/makers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { correctionsMeant } from './attendance-typed.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { correctionsTyped, type TypedCorrection } from './corrections-typed.ts';
import { dayOf } from './day-option.ts';
import { readMeetingInput } from './meeting-file-input.ts';
import { optionsTogether } from './minutes-call.ts';
import { publicationDoubts, publishedByCall, stopsBeforePublication, type CallToPublish } from './minutes-publish.ts';
import { writeBack } from './write-meeting.ts';

const instant = (): string => new Date(nodePorts.now()).toISOString();

const whoIsExpected = (snapshot: MeetingSnapshot, meeting: Meeting): Attendance[] => {
  const members = membersOf(snapshot);
  if (members.length > 0) return expectedAttendance(meeting, members, nodeMakers(), snapshot.panel.jointChairs);
  return attendanceAsLast(meeting, lastAttendance(snapshot, meeting), nodeMakers());
};

const started = (snapshot: MeetingSnapshot): Result<MeetingSnapshot> => {
  const meeting = mainMeeting(snapshot);
  const out = minutesAreOut(meeting) ?? tookNoPlace(meeting);
  if (out !== null) return out;
  if (minutesOf(snapshot, meeting.id).length > 0) return failed({ code: 'minutes-started', what: 'The minutes of this meeting are started already.', remedy: 'Go on writing them in Orderpaper, or publish them.' });
  const items = asRestricted(itemsOf(snapshot, meeting.id)).filter(({ kind }) => !kindsWithoutMinute.includes(kind));
  if (items.length === 0) return failed({ code: 'no-agenda', what: 'This meeting has no agenda to start minutes from.', remedy: 'Make the agenda first.' });
  // Members who told the officer before have a row already.
  const here = attendanceOf(snapshot, meeting.id);
  const { make, place } = expectedBeside(here.length === 0 || meeting.minutesState === 'none' ? whoIsExpected(snapshot, meeting) : [], here);
  const placed = new Map(place.map(({ id, ...patch }) => [id, patch]));
  const begun: MeetingSnapshot = {
    ...snapshot, minutes: [...snapshot.minutes, ...minutesOfItems(items, meeting, snapshot.panel.houseStyle, nodeMakers(), snapshot.followUps)], attendance: [...snapshot.attendance.map((row) => { const patch = placed.get(row.id); return patch === undefined ? row : { ...row, ...patch, rev: row.rev + 1, updatedAt: instant() }; }), ...make],
    meetings: snapshot.meetings.map((row) => (row.id === meeting.id ? { ...row, minutesState: 'draft' as const, rev: row.rev + 1, updatedAt: instant() } : row)),
  };
  return ok(withApprovalsWritten(begun, meeting, nodeMakers()));
};

const restPresent = (snapshot: MeetingSnapshot): Result<MeetingSnapshot> => minutesAreOut(mainMeeting(snapshot)) ?? ok({
  ...snapshot, attendance: snapshot.attendance.map((row) => (row.meetingId === snapshot.meetingId && row.deletedAt === null && row.presence === 'not-recorded' ? { ...row, presence: 'present' as const, rev: row.rev + 1, updatedAt: instant() } : row)),
});

const takenBack = (snapshot: MeetingSnapshot, reason: string): Result<MeetingSnapshot> => {
  const { minutesState } = mainMeeting(snapshot);
  if (minutesState === 'approved') return minutesAreOut({ minutesState }) ?? ok(snapshot);
  if (minutesState !== 'published') return failed({ code: 'not-published', what: 'These minutes are not published.', remedy: 'They can be changed as they are.' });
  if (reason.trim() === '') return failed({ code: 'reason-needed', what: 'Taking back what was published needs a reason. Nothing was changed.', remedy: 'Add --reason with a few words.' });
  return ok(withTakingBackNoted(withMinutesTakenBack(snapshot, instant()), londonDate(nodePorts.now()), reason, nodeMakers()));
};

const approvedByCall = (snapshot: MeetingSnapshot, date: IsoDate, typed: readonly TypedCorrection[], today: IsoDate): Result<MeetingSnapshot> => {
  const approved = minutesToApprove(snapshot.meetings, mainMeeting(snapshot), date);
  const corrections = correctionsMeant(snapshot, approved, typed);
  if (!corrections.ok) return corrections;
  const after = withMinutesApproved(snapshot, date, corrections.value, nodeMakers(), today);
  if (!after.ok && after.problem.code === 'not-held') return failed({ ...after.problem, what: `${after.problem.what} Nothing was approved.` });
  return after.ok || approved === undefined ? after : failed(explainedCorrection(after.problem, snapshot, approved.id, corrections.value));
};

/** The printed number of a minute, of whichever meeting of the file; null: it has none. */
const labelOfMinute = (snapshot: MeetingSnapshot, id: string | null): string | null =>
  (id === null ? null : (snapshot.meetings.map((meeting) => labelsOfMeeting(snapshot, meeting).get(id)?.label).find((label) => label !== undefined) ?? null));

/** As in the window: minutes that go out put what they ask for on record, as proposals. */
const publishedWithProposals = (snapshot: MeetingSnapshot, call: CallToPublish): Result<MeetingSnapshot> => {
  const out = publishedByCall(snapshot, call);
  return out.ok ? ok(withProposals(out.value, nodeMakers())) : out;
};

const run = async (call: Call, { folder }: Surroundings): Promise<Result<Outcome>> => {
  const together = optionsTogether(call);
  if (!together.ok) return together;
  const corrections = correctionsTyped(call.all('correct'));
  if (!corrections.ok) return corrections;
  const [approve, on] = [dayOf(call, 'approve'), dayOf(call, 'on')];
  if (!approve.ok) return approve;
  if (!on.ok) return on;
  const read = await readMeetingInput(folder, call.input);
  if (!read.ok) return read;
  const before = read.value.file.snapshot;
  const publishedOn = on.value ?? londonDate(nodePorts.now());
  const steps: readonly ((s: MeetingSnapshot) => Result<MeetingSnapshot>)[] = [
    (s) => (call.switchedOn('start') ? started(s) : ok(s)),
    (s) => (call.switchedOn('rest-present') ? restPresent(s) : ok(s)),
    (s) => (approve.value === null ? ok(s) : approvedByCall(s, approve.value, corrections.value, publishedOn)),
    (s) => (call.switchedOn('publish') ? publishedWithProposals(s, { on: publishedOn, lookedAt: call.switchedOn('looked-at'), asAddedLater: call.switchedOn('as-added-later'), at: instant() }) : ok(s)),
    (s) => (call.switchedOn('take-back') ? takenBack(s, call.value('reason') ?? '') : ok(s)),
  ];
  const after = steps.reduce<Result<MeetingSnapshot>>((result, step) => (result.ok ? step(result.value) : result), ok(before));
  if (!after.ok) return after;
  if (after.value !== before) {
    const written = await writeBack(folder, call.input, read.value, after.value);
    if (!written.ok) return written;
  }
  const sets = after.value.meetings.map((meeting) => {
    const labels = [...labelsOfMeeting(after.value, meeting).values()];
    return { date: meeting.date, state: meeting.minutesState, approvedOn: meeting.approval?.on ?? null, approvedIn: labelOfMinute(after.value, meeting.approval?.minuteId ?? null), first: labels[0]?.label ?? null, last: labels.at(-1)?.label ?? null, provisional: labels.some(({ provisional }) => provisional) };
  });
  const doubts = call.switchedOn('publish') ? [...(call.switchedOn('as-added-later') ? [] : numbersRunningOn(before)), ...publicationDoubts(after.value, publishedOn)] : [];
  const stops = stopsBeforePublication(after.value, publishedOn);
  const findings = [...stops.map((finding) => ({ ...finding, what: `Before publication: ${finding.what}` })), ...doubts, ...approvalFindings(after.value), ...approvalsNotRecorded(after.value), ...(approve.value === null ? [] : publicCorrectionFindings(after.value)), ...proceedingsFindings(after.value), ...typedReferencesIn(after.value, after.value.meetingId), ...deadReferencesIn(after.value, after.value.meetingId)].map(({ code, what, remedy }) => ({ code, message: `${what} ${remedy}` }));
  return ok({
    exitCode: 0, findings, json: { schema: 'orderpaper-minutes/1', changed: after.value !== before, minutes: sets, findings },
    text: sets.map(({ date, state, first, last, provisional, approvedOn }) => `Minutes of ${date ?? 'no known date'}: ${state}${approvedOn === null ? '' : ` on ${approvedOn}`}, numbers ${first ?? '-'} to ${last ?? '-'}${provisional ? ' (provisional)' : ''}`),
  });
};

export const minutesCommand: Command = {
  name: 'minutes',
  input: '<m.orderpaper>',
  summary: "Starts, publishes or takes back the minutes of a meeting, or approves earlier ones at it.",
  options: [
    { name: 'start', help: 'a minute for each item of the agenda, a row of attendance for each member' },
    { name: 'rest-present', help: 'who is not recorded yet was present' },
    { name: 'approve', value: '<date>', help: 'approve the minutes of that day at this meeting' },
    { name: 'correct', value: '<corrections>', repeats: true, help: 'agreed with --approve, as often as needed: "12: as printed => as it should read; 13: => words added", "12 title: ... => ...", "12 public title: ...", "12 public summary: ...", "attendance: Ada Moor => apologies", "attendance: => Councillor Ada Moor, present"; words that have ";" before a number and a colon in straight quotes' },
    { name: 'publish', help: 'fix the numbers and publish, unapproved' },
    { name: 'on', value: '<date>', help: 'the day of publication; today if not given' },
    { name: 'looked-at', help: 'somebody has looked at what must be seen before (names of young people, fields in brackets and the like)' },
    { name: 'as-added-later', help: 'a later meeting has its numbers already: these take letters after the number before (12A, 12B)' },
    { name: 'take-back', help: 'back to draft; needs --reason, and is not possible once approved' },
    { name: 'reason', value: '<text>', help: "why, for --take-back; kept as the office's note at the first minute, and printed nowhere" },
  ],
  run,
};
