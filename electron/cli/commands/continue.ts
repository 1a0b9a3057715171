// `orderpaper continue`: the panel's next meeting from the file of its last one, its agenda a draft with the last minutes and what is due.
import path from 'node:path';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { itemsOf, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { failed, ok, type Result } from '../../../shared/model/result.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { dueForAgenda } from '../../../shared/rules/follow-ups/index.ts';
import { withTakenUp } from '../../../shared/rules/follow-ups/take-up.ts';
import { leftOverFor } from '../../../shared/rules/left-over.ts';
import { withLeftOver } from '../../../shared/rules/life-cycle/bring-on.ts';
import { nextMeetingOf } from '../../../shared/rules/life-cycle/next-meeting.ts';
import { nodeMakers } from '../adapters/makers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { outputFile, writeAll } from '../paths-and-files.ts';
import { chosenFollowUps } from './chosen-follow-ups.ts';
import type { Call, Command, Outcome, Surroundings } from './command.ts';
import { dayOf } from './day-option.ts';
import { readMeeting } from './meeting-file-input.ts';

const kinds = ['ordinary', 'extraordinary', 'special'] as const;

const takenUp = (snapshot: MeetingSnapshot, before: MeetingSnapshot, named: string | undefined): Result<MeetingSnapshot> => {
  const makers = nodeMakers();
  if (named === undefined) return ok(snapshot);
  if (named === 'due') {
    const brought = withLeftOver(snapshot, before, makers);
    return withTakenUp(brought, dueForAgenda(brought).map(({ followUp }) => followUp), makers);
  }
  const chosen = chosenFollowUps(snapshot, named);
  return chosen.ok ? withTakenUp(snapshot, chosen.value, makers) : chosen;
};

const run = async (call: Call, { folder }: Surroundings): Promise<Result<Outcome>> => {
  const day = dayOf(call, 'date');
  if (!day.ok) return day;
  const target = await outputFile(folder, call.value('out') ?? '', call.switchedOn('force'));
  if (!target.ok) return target;
  const time = call.value('time');
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return failed({ code: 'bad-call', what: `"${time}" is not a time.`, remedy: 'Write --time as in 17:00.' });
  const read = await readMeeting(folder, call.input);
  if (!read.ok) return read;
  const kind = kinds.find((each) => each === call.value('kind'));
  const makers = nodeMakers();
  const next = nextMeetingOf(read.value.snapshot, { date: day.value ?? '', ...(time === undefined ? {} : { time }), ...(kind === undefined ? {} : { kind }) }, makers);
  if (!next.ok) return next;
  const taken = takenUp(next.value, read.value.snapshot, call.value('take-up'));
  if (!taken.ok) return taken;
  const snapshot = taken.value;
  const whole = checkSnapshot(snapshot);
  if (!whole.ok) throw new Error(`The new meeting is broken at ${whole.problem.where ?? ''}`);
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot, files: read.value.files.values() }, nodePorts);
  const written = await writeAll(path.dirname(target.value), [{ name: path.basename(target.value), bytes }], { make: false });
  if (!written.ok) return written;
  const items = itemsOf(snapshot, snapshot.meetingId);
  const labels = agendaLabels(items);
  const offered = dueForAgenda(snapshot).map(({ followUp, as, timing }) => ({ id: followUp.id, what: followUp.access.level === 'public' ? followUp.what : null, as, timing }));
  const deferred = leftOverFor(snapshot).map(({ item, meeting, how }) => ({ id: item.id, title: item.access.level === 'public' ? item.title : item.publicTitle, from: meeting.date, how }));
  return ok({
    exitCode: 0, findings: [],
    json: {
      schema: 'orderpaper-continue/1', file: target.value, bytes: bytes.length, date: day.value, lastMinuteNumber: snapshot.lastMinuteNumber,
      items: items.map((item) => ({ number: labels.get(item.id) ?? null, kind: item.kind, title: item.access.level === 'public' ? item.title : item.publicTitle })), offered, deferred,
    },
    text: [
      `Meeting of ${day.value ?? ''}; minutes will begin at number ${snapshot.lastMinuteNumber + 1}.`,
      ...items.map((item) => `  ${labels.get(item.id) ?? ''}. ${item.access.level === 'public' ? item.title : (item.publicTitle ?? 'not for publication')}`),
      ...(deferred.length === 0 ? [] : ['Deferred or not reached, and on no agenda (--take-up due puts them on it, with their papers):', ...deferred.map(({ title, from }) => `  ${from ?? ''}: ${title ?? 'not for publication'}`)]),
      ...(offered.length === 0 ? [] : ['Due, and on no agenda (--take-up due puts them on it):', ...offered.map(({ what, timing }) => `  ${timing}: ${what ?? 'not for publication'}`)]),
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
    { name: 'take-up', value: '<n,...|due>', help: 'put these follow-ups on the agenda, or all that are due, and what was deferred with its papers' },
    { name: 'force', help: 'replace the file if it is already there' },
  ],
  run,
};
