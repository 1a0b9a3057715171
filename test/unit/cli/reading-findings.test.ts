// What a build of a reading copy tells of it beside the file: its name by its audience, what it lacks, who is named in attached files, a day that is over, a passphrase that seals nothing.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { itemsOf } from '../../../shared/model/meeting-snapshot.ts';
import { agendaLabels } from '../../../shared/rules/agenda-numbers.ts';
import { makePerson } from '../../documents/support/make-records.ts';
import { ports, snapshot } from '../meeting-file/fixture.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';
import { called } from './called.ts';
import { document, namesIn, newFolder } from './orderpaper-process.ts';

type Told = { readonly findings: readonly { readonly code: string; readonly message: string }[]; readonly missing: readonly { readonly code: string; readonly item?: string; readonly message: string; readonly stopsPublishing: boolean }[]; readonly files: readonly { readonly name: string }[] };

const items = itemsOf(snapshot, snapshot.meetingId);
const number = [...agendaLabels(items).values()][4] ?? '';
let folder = '';

const build = async (meeting: string, ...options: readonly string[]): Promise<Told> => {
  const ended = await called(folder, 'build', meeting, '--only', 'reading', '--out', 'out', '--cache', 'cache', '--json', ...options);
  expect(ended.code).toBe(0);
  return document(ended) as Told;
};
const codes = (rows: readonly { readonly code: string }[]): readonly string[] => rows.map(({ code }) => code);

beforeAll(async () => {
  folder = await newFolder();
  await writeFile(join(folder, 'plain.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot }, ports));
  await writeFile(join(folder, 'report.docx'), wordFile({ body: paragraph('Ottoline Quarrie told the Panel about her school.') }));
  await writeFile(join(folder, 'secret.docx'), wordFile({ body: paragraph('About Ottoline Quarrie, who moved.') }));
  await writeFile(join(folder, 'pass'), 'lantern otter biscuit\n');
  await writeFile(join(folder, 'short'), 'otter\n');
  expect((await called(folder, 'attach', 'm.orderpaper', '--item', number, 'report.docx')).code).toBe(0);
  expect((await called(folder, 'attach', 'm.orderpaper', '--item', number, 'secret.docx', '--exempt', '1', '--reason', 'It names a child', '--title', 'The move of O.')).code).toBe(0);
  // She came onto the list after the papers were attached: what was found then does not count.
  const held = await readMeetingFile(new Uint8Array(await readFile(join(folder, 'm.orderpaper'))), ports);
  if (!held.ok || held.value.kind !== 'meeting') throw new Error('no meeting');
  const { id, createdAt, updatedAt, rev, deletedAt } = makePerson('');
  const contributors = [{ id, createdAt, updatedAt, rev, deletedAt, panelId: snapshot.panel.id, name: 'Ottoline Quarrie', role: '', agreedForm: '', displayRule: 'not-named' as const, sample: false }];
  await writeFile(join(folder, 'm.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: { ...held.value.snapshot, contributors }, files: held.value.files.values() }, ports));
});

it('the copy for members has a name that says so, as every other file for them has', async () => {
  expect((await build('plain.orderpaper')).files).toMatchObject([{ name: 'reading-2019-10-15.orderpaper' }]);
  expect((await build('plain.orderpaper', '--audience', 'members')).files).toMatchObject([{ name: 'reading-2019-10-15-members.orderpaper' }]);
  expect((await namesIn(join(folder, 'out'))).toSorted()).toEqual(['reading-2019-10-15-members.orderpaper', 'reading-2019-10-15.orderpaper']);
}, 60_000);

it('a day of expiry that is over, and a passphrase that seals nothing or is soon guessed, are told', async () => {
  const plain = await build('plain.orderpaper', '--expires', '2019-10-31', '--passphrase-file', 'pass');
  expect(plain.findings.find(({ code }) => code === 'expired')?.message).toContain('2019-10-31');
  expect(codes(plain.findings)).toContain('nothing-sealed');
  const info = await called(folder, 'info', 'out/reading-2019-10-15.orderpaper', '--passphrase-file', 'pass', '--json');
  expect(codes((document(info) as Told).findings)).toEqual(['unsigned', 'expired', 'nothing-sealed']);
  const good = codes((await build('m.orderpaper', '--expires', '2199-10-31', '--passphrase-file', 'pass')).findings);
  expect(good).not.toContain('expired');
  expect(good).not.toContain('nothing-sealed');
  expect(good).not.toContain('short-passphrase');
  expect(codes((await build('m.orderpaper', '--passphrase-file', 'short')).findings)).toContain('short-passphrase');
}, 60_000);

it('a young person who is named in an attached file is told of, and one in a restricted file only where that goes into the copy', async () => {
  const named = ({ findings }: Told) => findings.filter(({ code }) => code === 'file-names-young-person').map(({ message }) => message);
  const open = named(await build('m.orderpaper'));
  expect(open).toEqual([expect.stringMatching(/A young person is named in the attached file of the paper/)]);
  expect(open.join()).not.toMatch(/Ottoline|The move of O/);
  const sealed = named(await build('m.orderpaper', '--passphrase-file', 'pass'));
  expect(sealed).toHaveLength(2);
  expect(sealed.join()).toContain('The move of O.');
  expect(sealed.join()).not.toContain('Ottoline');
}, 60_000);

it('what is in no copy is under `missing`, by item, and what is restricted is named only to whom the copy has it for', async () => {
  const papers = snapshot.papers.map((paper) => (paper.title === 'PLACEMENT SUFFICIENCY REPORT' ? { ...paper, access: { ...paper.access, level: 'exempt' as const, paragraphs: [3] } } : paper));
  await writeFile(join(folder, 'restricted.orderpaper'), await writeMeetingFile({ kind: 'meeting', snapshot: { ...snapshot, papers } }, ports));
  const leftOut = ({ missing }: Told) => missing.filter(({ code }) => code === 'imported-text-left-out');
  const open = leftOut(await build('restricted.orderpaper'));
  expect(open.map(({ item, stopsPublishing }) => [item, stopsPublishing])).toEqual([['4', false], ['5', false]]);
  expect(JSON.stringify(open)).toContain('A year of the LAC Council');
  expect(JSON.stringify(open)).not.toContain('SUFFICIENCY');
  expect(JSON.stringify(leftOut(await build('restricted.orderpaper', '--passphrase-file', 'pass')))).toContain('PLACEMENT SUFFICIENCY REPORT');
}, 60_000);

it('what would stop a draft from being published is under `missing` and stops no copy; of an agenda that is out it is said no more', async () => {
  const urgent = snapshot.items.map((item, at) => (at === 4 ? { ...item, note: { type: 'chairs-authority' as const, text: '' } } : item));
  const meetings = (agendaState: 'draft' | 'published') => snapshot.meetings.map((meeting) => (meeting.id === snapshot.meetingId ? { ...meeting, agendaState } : meeting));
  for (const agendaState of ['draft', 'published'] as const) await writeFile(join(folder, `${agendaState}.orderpaper`), await writeMeetingFile({ kind: 'meeting', snapshot: { ...snapshot, items: urgent, meetings: meetings(agendaState) } }, ports));
  const stops = ({ missing }: Told) => missing.filter(({ stopsPublishing }) => stopsPublishing);
  const draft = await build('draft.orderpaper');
  expect(stops(draft)).toMatchObject([{ code: 'urgent-without-reason', item: '5' }]);
  expect(draft.files).toHaveLength(1);
  expect(stops(await build('published.orderpaper'))).toEqual([]);
}, 60_000);
