// One attached file of which the disk turned a byte keeps back nothing else: the meeting says which it is, and a backup brings back all the rest.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { readMeetingToSave } from '../../../renderer/data/meeting-file/meeting-to-save.ts';
import { restoreBackup, writeBackup } from '../../../renderer/data/backup-file.ts';
import { attachFiles } from '../../../renderer/data/commands/attach-files.ts';
import { replaceAttachedFile } from '../../../renderer/data/commands/replace-attached-file.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import { listPapers } from '../../../renderer/data/papers-repository.ts';
import { sha256 } from '../../../renderer/lib/sha256.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { must, openTestData, openTestMeeting, problemOf } from './open-test-data.ts';

const nothing = (): never => { throw new Error('no file'); };

const withTwoFiles = async () => {
  const { context, meeting } = await openTestMeeting();
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
  const contents = [new Uint8Array([1, 2, 3]), new Uint8Array([4, 5, 6])];
  const hashes = await Promise.all(contents.map(sha256));
  const files = contents.map((bytes, at) => ({ title: `Paper ${at + 1}`, inspected: { bytes, title: 'Plan', asSlip: false, file: { sha256: hashes[at] ?? '', fileName: `plan-${at + 1}.pdf`, format: 'pdf' as const, length: 3, pages: 1, pixels: null, findings: [] } } }));
  must(await attachFiles(context, { meetingId: meeting.id, itemId: item.id, access: publicAccess, files }));
  const [whole = '', turned = ''] = hashes;
  const turn = () => context.db.files.update(turned, { bytes: new Uint8Array([4, 5, 7]) });
  const again = async () => {
    const paper = (await listPapers(context.db, meeting.id)).find(({ file }) => file?.sha256 === turned);
    return replaceAttachedFile(context, { id: paper?.id ?? '', meetingId: meeting.id, rev: paper?.rev ?? 0, inspected: files[1]?.inspected ?? nothing() });
  };
  return { context, meeting, whole, turn, again };
};

it('a meeting with it is not saved, and the paper is named', async () => {
  const { context, meeting, turn } = await withTwoFiles();
  must(await readMeetingToSave(context.db, meeting.id));
  await turn();
  const read = await readMeetingToSave(context.db, meeting.id);
  expect(problemOf(read)).toBe('file-damaged');
  expect(read.ok ? '' : read.problem.what).toContain('“plan-2.pdf” of “Paper 2”');
});

it('the same file attached again makes it whole, and is the same file otherwise', async () => {
  const { context, meeting, turn, again } = await withTwoFiles();
  await turn();
  must(await again());
  must(await readMeetingToSave(context.db, meeting.id));
  expect(problemOf(await again())).toBe('same-file');
});

it('a backup with it brings back every meeting, paper and sound file', async () => {
  const { context, meeting, whole, turn } = await withTwoFiles();
  await turn();
  const backup = must(await writeBackup(context.db));
  const { context: there } = await openTestData();
  must(await restoreBackup(there.db, backup));
  expect((await listPapers(there.db, meeting.id)).map(({ title }) => title)).toEqual(['Paper 1', 'Paper 2']);
  expect((await listItems(there.db, meeting.id)).map(({ title }) => title)).toContain('Homes');
  expect((await there.db.files.toArray()).map((file) => file.sha256)).toEqual([whole]);
});
