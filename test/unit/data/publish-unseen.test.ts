// Nothing about young people goes out before somebody said that they looked at it, whoever calls the command (DOMAIN A6).
import { expect, it } from 'vitest';
import { saidOfChange } from '../../../shared/checking/said-of-change.ts';
import { findingKey, mustBeSeen } from '../../../shared/checking/must-be-seen.ts';
import { markRestPresent } from '../../../renderer/data/commands/mark-rest-present.ts';
import { openAgendaChange } from '../../../renderer/data/commands/prepare-change.ts';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { publishChange } from '../../../renderer/data/commands/publish-change.ts';
import { publishMinutes } from '../../../renderer/data/commands/publish-minutes.ts';
import { startMinutes } from '../../../renderer/data/commands/start-minutes.ts';
import { addContributor } from '../../../renderer/data/contributors-repository.ts';
import { attachFiles } from '../../../renderer/data/commands/attach-files.ts';
import { noteYoungPeopleInFile, papersToSearch } from '../../../renderer/data/commands/search-attached-files.ts';
import { addItem, listItems } from '../../../renderer/data/items-repository.ts';
import type { InspectedFile } from '../../../shared/attachments/inspect-file.ts';
import { publicAccess } from '../../../shared/model/access.ts';
import { getMeeting } from '../../../renderer/data/meetings-repository.ts';
import { listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { must, openTestMeeting, problemOf, textOf, writeUp } from './open-test-data.ts';

const on = '2027-01-04';

it('an agenda with a young person’s name and a private word is refused until that is confirmed, and again when another comes', async () => {
  const { context, panel, meeting } = await openTestMeeting();
  const { db } = context;
  must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
  must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'The placement of Jessamy Orrin' }));
  const seen = async () => mustBeSeen(must(await readSnapshot(db, meeting.id)), 'agenda', on).map(findingKey);
  const first = await seen();
  expect(first.length).toBeGreaterThan(0);
  expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on }))).toBe('not-looked-at');
  must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'The hospital stay of Jessamy Orrin' }));
  expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on, seen: first }))).toBe('not-looked-at');
  expect((await getMeeting(db, meeting.id))?.agendaState).toBe('draft');
  must(await publishAgenda(context, { meetingId: meeting.id, on, seen: await seen() }));
});

it('why an agenda is published again, and what is corrected, is refused with what is private of a young person until that is confirmed', async () => {
  const { context, panel, meeting } = await openTestMeeting();
  const meetingId = meeting.id;
  must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
  must(await publishAgenda(context, { meetingId, on }));
  must(await openAgendaChange(context, { meetingId, on, pages: [] }));
  const item = must(await addItem(context, { meetingId, kind: 'report', title: 'A late matter' }));
  const change = { meetingId, on, pages: null, reason: 'Jessamy Orrin is in hospital', words: new Map([[item.id, 'Case number: 40113']]) };
  expect(problemOf(await publishChange(context, change))).toBe('not-looked-at');
  const found = saidOfChange(must(await readSnapshot(context.db, meetingId)), change);
  expect(found.map(({ code }) => code)).toEqual(['name-near-private', 'case-number']);
  expect(problemOf(await publishChange(context, { ...change, seen: found.slice(1).map(findingKey) }))).toBe('not-looked-at');
  must(await publishChange(context, { ...change, seen: found.map(findingKey) }));
});

it('minutes that say something private of a young person are refused until that is confirmed', async () => {
  const { context, panel, meeting } = await openTestMeeting();
  const { db } = context;
  must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
  must(await startMinutes(context, { meetingId: meeting.id }));
  must(await markRestPresent(context, meeting.id));
  await writeUp(context, meeting.id);
  const [minute] = await listMinutes(db, meeting.id);
  await db.minutes.update(minute?.id ?? '', { text: textOf('Jessamy Orrin has moved to a new placement.') });
  expect(problemOf(await publishMinutes(context, { meetingId: meeting.id, on }))).toBe('not-looked-at');
  const seen = mustBeSeen(must(await readSnapshot(db, meeting.id)), 'minutes', on).map(findingKey);
  must(await publishMinutes(context, { meetingId: meeting.id, on, seen }));
});

it('a file that was attached before a name came onto the list is searched for it, and refused until then and until it was looked at', async () => {
  const { context, panel, meeting } = await openTestMeeting();
  const { db } = context;
  const [item] = await listItems(db, meeting.id);
  const inspected: InspectedFile = {
    bytes: new TextEncoder().encode('a file'), title: 'A poem', asSlip: false, words: 'A poem\nby Jessamy Orrin',
    file: { sha256: 'a'.repeat(64), fileName: 'poem.docx', format: 'docx', length: 6, pages: null, pixels: null, findings: [] },
  };
  must(await attachFiles(context, { meetingId: meeting.id, itemId: item?.id ?? '', access: publicAccess, files: [{ inspected, title: 'A poem' }] }));
  const seen = async () => mustBeSeen(must(await readSnapshot(db, meeting.id)), 'agenda', on).filter(({ code }) => code.startsWith('file-'));
  expect(await seen()).toEqual([]);
  must(await addContributor(context, { panelId: panel.id, name: 'Jessamy Orrin' }));
  expect((await seen()).map(({ code }) => code)).toEqual(['file-not-searched']);
  const before = (await seen()).map(findingKey);
  expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on }))).toBe('not-looked-at');
  const [paper] = await papersToSearch(context, meeting.id);
  must(await noteYoungPeopleInFile(context, { meetingId: meeting.id, id: paper?.id ?? '', rev: paper?.rev ?? 0, words: inspected.words ?? '' }));
  expect(await papersToSearch(context, meeting.id)).toEqual([]);
  expect((await seen()).map(({ code }) => code)).toEqual(['file-names-young-person']);
  expect(problemOf(await publishAgenda(context, { meetingId: meeting.id, on, seen: before }))).toBe('not-looked-at');
  must(await publishAgenda(context, { meetingId: meeting.id, on, seen: (await seen()).map(findingKey) }));
});
