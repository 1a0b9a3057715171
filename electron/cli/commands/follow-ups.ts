// `orderpaper follow-ups`: what the minutes asked for; proposed from their text, confirmed, answered, closed with a reason.
import { londonDate } from '../../../shared/model/dates.ts';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { followUpsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { IsoDate } from '../../../shared/model/record.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { answerFollowUp, closeFollowUp, confirmFollowUp, dueOn, placeOf, timingOf } from '../../../shared/rules/follow-ups/index.ts';
import { withProposals } from '../../../shared/rules/follow-ups/with-proposals.ts';
import { nodeMakers } from '../adapters/makers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { chosenFollowUps } from './chosen-follow-ups.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { dayOf } from './day-option.ts';
import { decidedOnce, notAnswered, notBefore, notWhereAsked, reopenedByCall } from './follow-ups-call.ts';
import { readMeetingInput } from './meeting-file-input.ts';
import { writeBack } from './write-meeting.ts';

/** One decision on each of those that were named; nothing is changed when one of them can't be. */
const decided = (snapshot: MeetingSnapshot, named: string | undefined, decide: (followUp: FollowUp) => Result<FollowUp>): Result<MeetingSnapshot> => {
  if (named === undefined) return ok(snapshot);
  const chosen = chosenFollowUps(snapshot, named);
  if (!chosen.ok) return chosen;
  const after = new Map<string, FollowUp>();
  for (const followUp of chosen.value) {
    const result = decide(followUp);
    if (!result.ok) return result;
    if (result.value !== followUp) after.set(followUp.id, { ...result.value, rev: followUp.rev + 1, updatedAt: new Date(nodePorts.now()).toISOString() });
  }
  return ok(after.size === 0 ? snapshot : { ...snapshot, followUps: (snapshot.followUps ?? []).map((row) => after.get(row.id) ?? row) });
};

const changedBy = (call: Call, snapshot: MeetingSnapshot, { on, given }: { readonly on: IsoDate; /** The day that the call gives. */ readonly given: IsoDate | null }): Result<MeetingSnapshot> => {
  const reason = call.value('reason') ?? '';
  if (call.value('close') === undefined && reason !== '') return failed({ code: 'bad-call', what: '--reason goes with --close.', remedy: 'Add --close with the number of the follow-up.' });
  const together = decidedOnce(call, snapshot);
  if (!together.ok) return together;
  const steps: readonly ((s: MeetingSnapshot) => Result<MeetingSnapshot>)[] = [
    (s) => ok(call.switchedOn('propose') ? withProposals(s, nodeMakers()) : s),
    (s) => decided(s, call.value('confirm'), (row) => confirmFollowUp(row)),
    (s) => decided(s, call.value('answer'), (row) => notBefore(row, given) ?? notWhereAsked(s, row) ?? answerFollowUp(row, { meetingId: s.meetingId, itemId: row.state.kind === 'on-agenda' ? row.state.itemId : null, on })),
    (s) => decided(s, call.value('close'), (row) => notBefore(row, given) ?? notAnswered(row) ?? closeFollowUp(row, { reason, on })),
    (s) => decided(s, call.value('reopen'), (row) => reopenedByCall(s, row)),
  ];
  return steps.reduce<Result<MeetingSnapshot>>((result, step) => (result.ok ? step(result.value) : result), ok(snapshot));
};

/** What prints of restricted ones stays off screens that others see. */
const rowJson = (row: FollowUp, number: number, snapshot: MeetingSnapshot, on: IsoDate) => {
  const isPublic = row.access.level === 'public';
  const held = snapshot.meetings.flatMap(({ date }) => (date !== null && date > (row.origin.date ?? '') ? [date] : []));
  return {
    number, id: row.id, what: isPublic ? row.what : null, who: isPublic ? row.who : null, to: isPublic ? row.to : null, due: isPublic || row.due.kind === 'date' || row.due.kind === 'interval' ? row.due : { kind: row.due.kind },
    dueOn: dueOn(row), standing: row.standing, state: row.state.kind, place: placeOf(row, snapshot, on), timing: timingOf(row, on, held),
    reason: row.state.kind === 'closed' && isPublic ? row.state.reason : null, access: row.access.level,
    origin: { date: row.origin.date, minute: row.origin.label, title: isPublic ? row.origin.title : null, part: row.origin.partId !== null },
  };
};

type Row = ReturnType<typeof rowJson>;

const rowText = ({ number, what, who, standing, place, timing, origin, reason }: Row): string =>
  `${String(number).padStart(3)}  ${standing === 'proposed' && place !== 'closed' ? 'proposed, ' : ''}${place === 'open' ? timing : place.replace('-', ' ')}: ${what ?? 'not for publication'}${who === null ? '' : ` (${who})`} [Minute ${origin.minute}, ${origin.date ?? 'no date'}]${reason === null ? '' : ` - ${reason}`}`;

const run = async (call: Call, { folder }: Surroundings): Promise<Result<Outcome>> => {
  const day = dayOf(call, 'on');
  if (!day.ok) return day;
  const read = await readMeetingInput(folder, call.input);
  if (!read.ok) return read;
  const { snapshot } = read.value.file;
  const on = day.value ?? londonDate(nodePorts.now());
  const changed = changedBy(call, snapshot, { on, given: day.value });
  if (!changed.ok) return changed;
  if (changed.value !== snapshot) {
    const written = await writeBack(folder, call.input, read.value, changed.value);
    if (!written.ok) return written;
  }
  const asked = day.value ?? mainMeeting(changed.value).date ?? on;
  const rows = followUpsOf(changed.value).map((row, index) => rowJson(row, index + 1, changed.value, asked));
  const before = new Set((snapshot.followUps ?? []).map(({ id }) => id));
  return ok({
    exitCode: 0, findings: [],
    json: { schema: 'orderpaper-follow-ups/1', on: asked, changed: changed.value !== snapshot, proposed: rows.filter(({ id }) => !before.has(id)).length, followUps: rows },
    text: [
      ...(call.value('confirm') === 'all' && changed.value === snapshot ? ['No proposal waits to be confirmed. Nothing was changed.'] : []),
      ...(rows.length === 0 ? ['No follow-ups. "orderpaper follow-ups <m.orderpaper> --propose" looks for them in the minutes.'] : rows.map(rowText)),
    ],
  });
};

export const followUpsCommand: Command = {
  name: 'follow-ups',
  input: '<m.orderpaper>',
  summary: 'Lists what the minutes asked for and where it stands; proposes, confirms, answers and closes follow-ups.',
  options: [
    { name: 'propose', help: 'look through the minutes in the file and add what they ask for, as proposals' },
    { name: 'confirm', value: '<n,...|all>', help: 'these proposals are follow-ups; by number in the list or by id' },
    { name: 'answer', value: '<n,...>', help: 'they were answered at the meeting of this file' },
    { name: 'close', value: '<n,...>', help: 'nothing more will come of them; needs --reason' },
    { name: 'reason', value: '<text>', help: "why, for --close; prints in members' lists of follow-ups, never in public ones" },
    { name: 'reopen', value: '<n,...>', help: 'they are asked for again' },
    { name: 'on', value: '<date>', help: "the day on which that is decided and for which it is told what is due (2026-11-26); today and the meeting's own if not given" },
  ],
  run,
};
