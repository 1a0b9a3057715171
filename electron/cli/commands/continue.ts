// `orderpaper continue`: the panel's next meeting from the file of its last one, its agenda a draft with the last minutes and what is due.
import path from 'node:path';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { londonDate } from '../../../shared/model/dates.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { dueForAgenda } from '../../../shared/rules/follow-ups/index.ts';
import { withTakenUp } from '../../../shared/rules/follow-ups/take-up.ts';
import { withProposals } from '../../../shared/rules/follow-ups/with-proposals.ts';
import { withBrought } from '../../../shared/rules/life-cycle/bring-on.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { nodeMakers } from '../adapters/makers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { meetingOutput, writeAll } from '../paths-and-files.ts';
import { chosenFollowUps } from './chosen-follow-ups.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { broughtByCall, leftByCall } from './continue-items.ts';
import { leftBeside, leftFor, leftWords, numbersUnknown, openTitle, yearAssumed } from './continue-left.ts';
import { dayOf } from './day-option.ts';
import { readMeeting } from './meeting-file-input.ts';

const kinds = ['ordinary', 'extraordinary', 'special'] as const;

const takenUp = (snapshot: MeetingSnapshot, before: MeetingSnapshot, named: string | undefined): Result<MeetingSnapshot> => {
  const makers = nodeMakers();
  if (named === undefined) return ok(snapshot);
  if (named === 'due') {
    const brought = withBrought(snapshot, before, leftFor(snapshot), makers);
    return withTakenUp(brought, dueForAgenda(brought).map(({ followUp }) => followUp), makers);
  }
  const chosen = chosenFollowUps(snapshot, named);
  return chosen.ok ? withTakenUp(snapshot, chosen.value, makers) : chosen;
};

const run = async (call: Call, { folder }: Surroundings): Promise<Result<Outcome>> => {
  const day = dayOf(call, 'date');
  if (!day.ok) return day;
  const typed = call.value('out') ?? '';
  if (path.resolve(folder, typed) === path.resolve(folder, call.input)) return failed({ code: 'bad-call', what: `"${typed}" is the file of the last meeting, which would be lost.`, remedy: 'Name another file with --out.' });
  const target = await meetingOutput(folder, typed, call.switchedOn('force'));
  if (!target.ok) return target;
  const time = call.value('time');
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return failed({ code: 'bad-call', what: `"${time}" is not a time.`, remedy: 'Write --time as in 17:00.' });
  const read = await readMeeting(folder, call.input);
  if (!read.ok) return read;
  const kind = kinds.find((each) => each === call.value('kind'));
  const makers = nodeMakers();
  const settled = leftByCall(read.value.snapshot, { named: call.value('leave'), reason: (call.value('reason') ?? '').trim(), on: londonDate(nodePorts.now()) });
  if (!settled.ok) return settled;
  const before = settled.value;
  const next = nextMeetingOf(before, { date: day.value ?? '', ...(time === undefined ? {} : { time }), ...(kind === undefined ? {} : { kind }) }, makers);
  if (!next.ok) return next;
  // What the last minutes ask for and nobody looked for yet is on record from here on: they may never be looked at again.
  const brought = broughtByCall(withProposals(next.value, makers), before, call.value('bring'), makers);
  if (!brought.ok) return brought;
  const taken = takenUp(brought.value, before, call.value('take-up'));
  if (!taken.ok) return taken;
  const snapshot = taken.value;
  const whole = checkSnapshot(snapshot);
  if (!whole.ok) throw new Error(`The new meeting is broken at ${whole.problem.where ?? ''}`);
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot, files: read.value.files.values() }, nodePorts);
  const written = await writeAll(path.dirname(target.value), [{ name: path.basename(target.value), bytes }], { make: false });
  if (!written.ok) return written;
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const left = leftBeside(snapshot, before);
  const findings = [...numbersUnknown(before, snapshot.lastMinuteNumber + 1), ...yearAssumed(snapshot, before)];
  return ok({
    exitCode: 0, findings,
    json: {
      schema: 'orderpaper-continue/1', file: target.value, bytes: bytes.length, date: day.value, lastMinuteNumber: snapshot.lastMinuteNumber,
      items: items.map((item) => ({ number: labels.get(item.id) ?? null, kind: item.kind, title: openTitle(item) })), ...left, findings,
    },
    text: [
      `Meeting of ${day.value ?? ''}; minutes will begin at number ${snapshot.lastMinuteNumber + 1}.`,
      ...items.map((item) => `  ${labels.get(item.id) ?? ''}. ${item.access.level === 'public' ? item.title : (item.publicTitle ?? 'not for publication')}`),
      ...leftWords(left),
    ],
  });
};

export const continueCommand: Command = {
  name: 'continue',
  input: '<m.orderpaper>',
  summary: "Makes the panel's next meeting from the file of its last one: the agenda in draft, with the minutes to be approved.",
  options: [
    { name: 'date', value: '<date>', required: true, help: 'the day of the new meeting, as in 2026-11-26' },
    { name: 'out', value: '<new.orderpaper>', required: true, help: 'where to keep it' },
    { name: 'time', value: '<hh:mm>', help: "the panel's usual time if not given" },
    { name: 'kind', value: 'ordinary|extraordinary|special', values: kinds, help: 'an extraordinary meeting approves no minutes' },
    { name: 'take-up', value: '<n,...|due>', help: 'put these follow-ups on the agenda, or all that are due, and with their papers what was deferred and the business of a meeting that was called off' },
    { name: 'bring', value: '<n,...>', help: 'items of the last agenda that go on to this one with their papers, by their printed numbers; of an earlier one as in 2019-11-12/5' },
    { name: 'leave', value: '<n,...>', help: 'items named in the same way that no meeting takes any more; needs --reason' },
    { name: 'reason', value: '<text>', help: 'why, for --leave' },
    { name: 'force', help: 'replace the file if it is already there' },
  ],
  run,
};
