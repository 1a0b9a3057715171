// Two computers with the same meeting, and its file as it goes to and fro between them.
import { isMeetingDiffers, takeMeetingFile } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { TakeChoices, Taken } from '../../../renderer/data/commands/take-meeting-file.ts';
import type { DataContext } from '../../../renderer/data/data-context.ts';
import { listItems, updateItem } from '../../../renderer/data/items-repository.ts';
import { withDeletions } from '../../../renderer/data/meeting-file/deletions.ts';
import { noteExchange, recordsOf, withBases } from '../../../renderer/data/meeting-file/exchange.ts';
import { addMember } from '../../../renderer/data/people-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { idMaker, instantOf } from '../../../shared/model/ids.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { ports } from '../meeting-file/fixture.ts';
import { must, openTestData, openTestMeeting, testPorts } from './open-test-data.ts';

export const taken = async (context: DataContext, snapshot: MeetingSnapshot, choices?: TakeChoices): Promise<Taken> => must(await takeMeetingFile(context, snapshot, choices));

export const opened = async (bytes: Uint8Array): Promise<MeetingSnapshot> => {
  const file = must(await readMeetingFile(bytes, ports, { expect: 'meeting' }));
  if (file.kind !== 'meeting') throw new Error('expected a meeting');
  return file.snapshot;
};

/** The file of a meeting as the app saves it, written and read back. */
export const fileOf = async (context: DataContext, meetingId: string): Promise<MeetingSnapshot> => {
  const snapshot = await withBases(context.db, await withDeletions(context.db, must(await readSnapshot(context.db, meetingId))));
  await noteExchange(context.db, meetingId, [...recordsOf(snapshot), ...(snapshot.deleted ?? [])], instantOf(context.now()));
  return opened(await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
};

export const questions = async (context: DataContext, snapshot: MeetingSnapshot, choices?: TakeChoices) => {
  const answer = await takeMeetingFile(context, snapshot, choices);
  if (answer.ok || !isMeetingDiffers(answer.problem)) throw new Error('expected the question');
  return answer.problem.differences;
};

export const retitle = async (context: DataContext, meetingId: string, index: number, title: string): Promise<void> => {
  const item = (await listItems(context.db, meetingId))[index];
  if (item === undefined) throw new Error('no such item');
  must(await updateItem(context, { id: item.id, rev: item.rev, meetingId, patch: { title } }));
};

export const titles = async (context: DataContext, meetingId: string): Promise<string[]> => (await listItems(context.db, meetingId)).map((item) => item.title);

/** An empty database on another computer, whose ids are its own. */
export const anotherComputer = async (): Promise<DataContext> => {
  const { context, clock } = await openTestData();
  const { now, randomBytes } = testPorts(clock, 2);
  return { ...context, newId: idMaker(now, randomBytes) };
};

/** Two computers with the same meeting: made on the first, taken in on the second. */
export const twoComputers = async () => {
  const first = await openTestMeeting();
  const second = await anotherComputer();
  const meetingId = first.meeting.id;
  must(await addMember(first.context, { panelId: first.panel.id, person: { name: 'R. Penhallow', councillor: true } }));
  await taken(second, await fileOf(first.context, meetingId));
  return { first: first.context, second, meetingId, panelId: first.panel.id };
};
