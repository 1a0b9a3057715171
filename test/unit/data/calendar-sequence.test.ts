// What calendars make of one file of a meeting after another: the one saved last is the newest to them, whatever changed in between (RFC 5545, 3.8.7.4).
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { callOffMeeting } from '../../../renderer/data/commands/call-off-meeting.ts';
import { createMeeting } from '../../../renderer/data/commands/create-meeting.ts';
import { deleteMeeting } from '../../../renderer/data/commands/delete-meeting.ts';
import { getMeeting, listMeetingsEver, updateMeeting } from '../../../renderer/data/meetings-repository.ts';
import { undo } from '../../../renderer/data/undo.ts';
import { calendarFile } from '../../../shared/calendar/calendar-file.ts';
import { instantOf } from '../../../shared/model/ids.ts';
import { must, openTestMeeting } from './open-test-data.ts';

it('a meeting that is postponed, replaced, moved back and taken back is newer in each of its files', async () => {
  const { context, clock, panel, meeting } = await openTestMeeting();
  const told: string[] = [];
  const sequences: number[] = [];
  const save = async (): Promise<void> => {
    clock.now += 60_000;
    const now = await getMeeting(context.db, meeting.id);
    const text = calendarFile(panel, now === null ? [] : [now], { at: instantOf(clock.now), ofPanel: await listMeetingsEver(context.db, panel.id) }) ?? '';
    told.push(`${/DTSTART[^:]*:(\d{8})/.exec(text)?.[1] ?? ''} ${/STATUS:(\w+)/.exec(text)?.[1] ?? ''}`);
    sequences.push(Number(/SEQUENCE:(\d+)/.exec(text)?.[1]));
    clock.now += 60_000;
  };
  await save();
  must(await callOffMeeting(context, { meetingId: meeting.id, calledOff: { kind: 'postponed', on: '2026-11-22', reason: 'No heating', newDate: '2027-01-19', newTime: null } }));
  await save();
  const other = must(await createMeeting(context, { panelId: panel.id, date: '2027-01-19', from: 'template' }));
  await save();
  must(await updateMeeting(context, { id: other.id, rev: other.rev, patch: { date: '2027-01-26' } }));
  await save();
  must(await undo(context, other.id));
  await save();
  must(await deleteMeeting(context, { meetingId: other.id, panelId: panel.id }));
  await save();
  must(await callOffMeeting(context, { meetingId: meeting.id, calledOff: null }));
  await save();
  expect(told).toEqual(['20270112 CONFIRMED', '20270119 CONFIRMED', '20270112 CANCELLED', '20270119 CONFIRMED', '20270112 CANCELLED', '20270119 CONFIRMED', '20270112 CONFIRMED']);
  expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
});
