// A meeting file never changes what is published or approved here (DESIGN section 4; DOMAIN M6).
import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { publishAgenda } from '../../../renderer/data/commands/publish-agenda.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { lookAtFile } from '../../../renderer/data/meeting-file/look-at-file.ts';
import { getMeeting } from '../../../renderer/data/meetings-repository.ts';
import { saveMinuteText } from '../../../renderer/data/minute-text.ts';
import { addMinute, listMinutes } from '../../../renderer/data/minutes-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { must, textOf } from './open-test-data.ts';
import { fileOf, retitle, taken, titles, twoComputers } from './two-computers.ts';

describe('a meeting file for what is published here', () => {
  it('never changes an agenda that is published here, and says so; its minutes come in', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(second, meetingId, 0, 'Changed after it went out');
    must(await addItem(second, { meetingId, kind: 'report', title: 'Slipped in' }));
    const minute = must(await addMinute(second, { meetingId, title: 'Fostering' }));
    const before = await titles(first, meetingId);
    must(await publishAgenda(first, { meetingId, on: '2027-01-04' }));
    const file = await fileOf(second, meetingId);
    expect((await lookAtFile(first.db, file)).locked).toEqual(expect.arrayContaining([expect.stringContaining('Slipped in'), expect.stringContaining('Item 1,')]));
    const result = await taken(first, file, { all: 'theirs' });
    expect(result.locked).toHaveLength(2);
    expect(await titles(first, meetingId)).toEqual(before);
    expect((await listMinutes(first.db, meetingId)).map(({ id }) => id)).toEqual([minute.id]);
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'published', agendaPublishedOn: '2027-01-04', minutesState: 'draft' });
    expect(await taken(first, file, { all: 'theirs' })).toMatchObject({ outcome: 'nothing-taken' });
  });

  it('never changes minutes that are published or approved here, nor adds to them', async () => {
    for (const minutesState of ['published', 'approved'] as const) {
      const { first, second, meetingId } = await twoComputers();
      const minute = must(await addMinute(first, { meetingId, title: 'Fostering' }));
      await taken(second, await fileOf(first, meetingId));
      must(await saveMinuteText(second, { id: minute.id, rev: 1, text: textOf('Written afterwards.') }));
      must(await addMinute(second, { meetingId, title: 'Slipped in' }));
      await first.db.meetings.update(meetingId, { minutesState });
      const result = await taken(first, await fileOf(second, meetingId), { all: 'theirs' });
      expect(result.locked).toEqual(expect.arrayContaining(['Minute “Fostering”', 'Minute “Slipped in”']));
      expect((await listMinutes(first.db, meetingId)).map(({ text }) => text)).toEqual([minute.text]);
      expect(await getMeeting(first.db, meetingId)).toMatchObject({ minutesState });
    }
  });

  it('does not call an agenda published here that is not the one they published', async () => {
    const { first, second, meetingId } = await twoComputers();
    await retitle(first, meetingId, 0, 'Mine');
    must(await publishAgenda(second, { meetingId, on: '2027-01-04' }));
    await taken(first, await fileOf(second, meetingId), { all: 'mine' });
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'draft' });
    must(await undo(first, meetingId));
    await retitle(first, meetingId, 0, (await titles(second, meetingId))[0] ?? '');
    await taken(first, await fileOf(second, meetingId));
    expect(await getMeeting(first.db, meetingId)).toMatchObject({ agendaState: 'published' });
  });
});
