// A meeting file that says what was published builds supplements and notices under names of their own; the calendar on request.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../../electron/cli/commands/meeting-file-input.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { itemsOf, mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication, CalledOff } from '../../../shared/model/publication.ts';
import { makePaper, nextId } from '../../documents/support/make-records.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

const main = mainMeeting(snapshot);
const item = itemsOf(snapshot, main.id)[3];
const spreadsheet = new Uint8Array([1]);
const early = makePaper(main.id, item?.id ?? null, { kind: 'attachment', title: 'Early', asSlip: true, file: { sha256: createHash('sha256').update(spreadsheet).digest('hex'), fileName: 'early.xlsx', format: 'other', length: 1, pages: null, pixels: null, findings: [], addedAt: '2031-01-01T00:00:00.000Z' } });
const late = { ...early, id: nextId(), order: `${early.order}z`, title: 'Late' };
const publication = (number: number, over: Partial<AgendaPublication>): AgendaPublication => ({
  id: nextId(), createdAt: '2031-01-01T00:00:00.000Z', updatedAt: '2031-01-01T00:00:00.000Z', rev: 1, deletedAt: null, meetingId: main.id, number, publishedOn: '2031-01-01', kind: 'first', reason: '', changes: [], clearDays: null,
  pages: [{ id: early.id, itemId: item?.id ?? '', span: { start: 1, end: 1 } }], ...over,
});
const first = publication(1, {});
const supplement = publication(2, {
  kind: 'supplement', reason: 'It came late', changes: [{ what: 'paper-added', itemId: item?.id ?? null, paperId: late.id, text: '' }],
  pages: [...first.pages, { id: late.id, itemId: item?.id ?? '', span: { start: 1, end: 1, after: 1 } }],
});

const folderWith = async (over: Partial<MeetingSnapshot>): Promise<string> => {
  const folder = await newFolder();
  const whole = { ...snapshot, minutes: [], papers: [early, late], ...over };
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: whole, files: [spreadsheet] }, ports));
  return folder;
};

const copyOf = ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...facts }: AgendaPublication, then: MeetingSnapshot): PublishedCopy =>
  ({ id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'agenda', facts, snapshot: then });

describe('a meeting that was published more than once, from the command line', () => {
  it('tells which publications its file holds as they went out, keeps them when papers are attached, and builds from none of them', async () => {
    const folder = await newFolder();
    const path = join(folder, 'm.orderpaper');
    const now = { ...snapshot, minutes: [], papers: [early, late], publications: [first, supplement], meetings: snapshot.meetings.map((each) => ({ ...each, agendaState: 'draft' as const })) };
    const copies = [copyOf(first, { ...now, papers: [early], publications: [first], items: now.items.map((each) => ({ ...each, title: `${each.title} then` })) })];
    await writeFile(path, await writeMeetingFile({ kind: 'meeting', snapshot: now, copies, files: [spreadsheet] }, ports));
    await writeFile(join(folder, 'notes.pdf'), 'not to be read');
    const info = await called(folder, 'info', 'm.orderpaper', '--json');
    expect(document(info)).toMatchObject({ publications: [{ kind: 'agenda', number: 1, publishedOn: '2031-01-01' }] });
    expect((await called(folder, 'info', 'm.orderpaper')).stdout).toContain('As published: agenda, publication 1 of 2031-01-01');
    const built = await readMeeting(folder, 'm.orderpaper');
    expect(built.ok && !('copies' in built.value) && !JSON.stringify(built.value).includes(' then')).toBe(true);
    expect((await called(folder, 'attach', 'm.orderpaper', '--item', '1', 'notes.pdf', '--as-slip')).code).toBe(0);
    expect(await readMeetingFile(await readFile(path), ports)).toMatchObject({ ok: true, value: { copies: [{ id: first.id, snapshot: { publications: [{ id: first.id }] } }] } });
  });

  it('builds its supplement beside agenda and pack, with the labels of its pages in the summary', async () => {
    const folder = await folderWith({ publications: [first, supplement] });
    const ended = await called(folder, 'build', 'm.orderpaper', '--out', 'out', '--json');
    expect([ended.code, ended.code === 0 ? '' : ended.stderr]).toEqual([0, '']);
    expect(await namesIn(join(folder, 'out'))).toEqual([`agenda-${main.date}.docx`, `pack-${main.date}.docx`, `supplement-${main.date}-1.docx`]);
    expect(document(ended)).toMatchObject({ ranges: [{ start: 1, end: 1, spans: [{ start: '1', end: '1' }, { start: '1A', end: '1A' }], papers: [{ start: 1, end: 1 }, { start: 1, end: 1, labels: { start: '1A', end: '1A' } }] }] });
  });

  it('says that the agenda is withdrawn, and that the meeting is called off', async () => {
    const calledOff = { kind: 'cancelled' as const, on: '2031-01-02', reason: 'No business', newDate: null, newTime: null };
    const folder = await folderWith({ papers: [], publications: [publication(1, {}), publication(2, { kind: 'agenda-withdrawn', reason: 'Wrong panel' })], meetings: snapshot.meetings.map((meeting) => ({ ...meeting, calledOff })) });
    expect((await called(folder, 'build', 'm.orderpaper', '--out', 'out')).code).toBe(0);
    expect(await namesIn(join(folder, 'out'))).toEqual([`agenda-${main.date}.docx`, `notice-agenda-withdrawn-${main.date}.docx`, `notice-cancelled-${main.date}.docx`]);
  });

  it('makes the notice of meeting and the calendar when it is asked for them', async () => {
    const folder = await folderWith({ papers: [] });
    expect((await called(folder, 'build', 'm.orderpaper', '--out', 'out', '--only', 'notice')).code).toBe(0);
    expect((await called(folder, 'build', 'm.orderpaper', '--out', 'out', '--only', 'calendar')).code).toBe(0);
    expect(await namesIn(join(folder, 'out'))).toEqual([`meeting-${main.date}.ics`, `notice-${main.date}.docx`]);
    expect(await readFile(join(folder, 'out', `meeting-${main.date}.ics`), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const newest = [main.updatedAt, snapshot.panel.updatedAt].toSorted().at(-1)?.replace(/[-:]|\.\d+/g, '') ?? 'none';
    expect(await readFile(join(folder, 'out', `meeting-${main.date}.ics`), 'utf8')).toContain(`DTSTAMP:${newest}`);
  });

  it('says of the calendar of a postponed meeting that another may be planned on the new day, and of no other', async () => {
    const told = async (calledOff: Pick<CalledOff, 'kind' | 'newDate'>) => {
      const folder = await folderWith({ papers: [], meetings: snapshot.meetings.map((meeting) => ({ ...meeting, calledOff: { on: '2031-01-02', reason: 'No heating', newTime: null, ...calledOff } })) });
      const ended = await called(folder, 'build', 'm.orderpaper', '--out', 'out', '--only', 'calendar', '--json');
      return (document(ended) as { findings: unknown }).findings;
    };
    expect(await told({ kind: 'postponed', newDate: '2099-01-06' })).toEqual([expect.objectContaining({ code: 'new-day-not-known', file: `meeting-${main.date}.ics` })]);
    expect([await told({ kind: 'postponed', newDate: null }), await told({ kind: 'cancelled', newDate: null })]).toEqual([[], []]);
  });

  it('replaces none of its files when a folder has the name of one of them', async () => {
    const folder = await folderWith({ papers: [], publications: [publication(1, {}), publication(2, { kind: 'agenda-withdrawn', reason: 'Wrong panel' })] });
    const agenda = join(folder, 'out', `agenda-${main.date}.docx`);
    const notice = `notice-agenda-withdrawn-${main.date}.docx`;
    await mkdir(join(folder, 'out', notice), { recursive: true });
    await writeFile(agenda, 'as it was');
    const ended = await called(folder, 'build', 'm.orderpaper', '--out', 'out');
    expect([ended.code, ended.stderr.includes(notice)]).toEqual([2, true]);
    expect(await readFile(agenda, 'utf8')).toBe('as it was');
  });
});
