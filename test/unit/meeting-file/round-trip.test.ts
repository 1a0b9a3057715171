import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { z } from '../../../shared/model/zod.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { checkSnapshot } from '../../../shared/model/check-snapshot.ts';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { crafted, encode, ports, snapshot } from './fixture.ts';
import { withProceedings } from './proceedings-fixture.ts';

const report = encode('a report');
const letter = encode('a letter');

/** The meeting with a paper for each file. */
const withFiles = async (files: readonly Uint8Array[]): Promise<MeetingSnapshot> => {
  const [paper] = snapshot.papers;
  if (paper === undefined) throw new Error('no paper');
  const attached = await Promise.all(files.map(async (bytes, at) => ({
    ...paper, id: `${paper.id.slice(0, -4)}f00${at}`, kind: 'attachment' as const, text: '',
    file: { sha256: await ports.sha256(bytes), fileName: `${at}.docx`, format: 'docx' as const, length: bytes.length, pages: null, pixels: null, findings: [], addedAt: paper.createdAt },
  })));
  return { ...snapshot, papers: [...snapshot.papers, ...attached] };
};

describe('a meeting file', () => {
  it('gives back the snapshot and the files that went in', async () => {
    const meeting = await withFiles([report, letter]);
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: meeting, files: [report, letter, report] }, ports);
    const file = await readMeetingFile(bytes, ports, { expect: 'meeting' });
    if (!file.ok || file.value.kind !== 'meeting') throw new Error(JSON.stringify(file));
    expect(file.value.snapshot).toEqual(meeting);
    expect([...file.value.files.values()].map((f) => new TextDecoder().decode(f)).sort()).toEqual(['a letter', 'a report']);
  });

  it('carries what happened at a meeting and what was asked for, and refuses what is about nobody who was there', async () => {
    const meeting = withProceedings(snapshot);
    const file = await readMeetingFile(await writeMeetingFile({ kind: 'meeting', snapshot: meeting }, ports), ports, { expect: 'meeting' });
    expect(file).toMatchObject({ ok: true, value: { snapshot: meeting } });
    const [movement] = meeting.movements ?? [];
    expect(checkSnapshot({ ...meeting, movements: [{ ...movement, attendanceId: snapshot.panel.id }] })).toMatchObject({ ok: false, problem: { where: 'movements.0.attendanceId' } });
    expect(checkSnapshot({ ...meeting, followUps: [{ ...meeting.followUps?.[0], state: { kind: 'closed', reason: '', on: '2026-11-02' } }] })).toMatchObject({ ok: false });
  });

  it('opens a file of the format before it, which has none of that', async () => {
    expect(await readMeetingFile(await crafted({ format: currentFormat - 1, payload: snapshot }), ports, { expect: 'meeting' })).toMatchObject({ ok: true, value: { format: currentFormat - 1, snapshot } });
  });

  it('takes along only files that a record names, and is not written without one of them', async () => {
    const meeting = await withFiles([report]);
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: meeting, files: [report, letter] }, ports);
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('files/'))).toEqual([`files/${await ports.sha256(report)}`]);
    await expect(writeMeetingFile({ kind: 'meeting', snapshot: meeting, files: [letter] }, ports)).rejects.toThrow('not given');
  });

  it('has the entries of the format in their order, and only those', async () => {
    const meeting = await withFiles([report, letter]);
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: meeting, files: [report, letter] }, ports);
    const hashes = (await Promise.all([report, letter].map(ports.sha256))).sort();
    expect(Object.keys(unzipSync(bytes))).toEqual(['mimetype', 'manifest.json', 'meeting.json', ...hashes.map((h) => `files/${h}`), 'digest']);
    expect(new TextDecoder().decode(bytes.subarray(38, 68))).toBe('application/vnd.orderpaper+zip');
  });

  it('is the same bytes for the same content, however the fields and files were ordered', async () => {
    const meeting = await withFiles([report, letter]);
    const mirrored = Object.fromEntries(Object.entries(meeting).reverse()) as typeof meeting;
    const a = await writeMeetingFile({ kind: 'meeting', snapshot: meeting, files: [report, letter] }, ports);
    const b = await writeMeetingFile({ kind: 'meeting', snapshot: mirrored, files: [letter, report] }, ports);
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('carries what was deleted as ids alone, and refuses a record that stands and is deleted at once', async () => {
    const deletion = { table: 'items', id: snapshot.meetingId.replace(/.$/, (last) => (last === '0' ? '1' : '0')), rev: 3, deletedAt: '2026-09-01T10:00:00.000Z' } as const;
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: { ...snapshot, deleted: [deletion] } }, ports);
    const file = await readMeetingFile(bytes, ports, { expect: 'meeting' });
    expect(file).toMatchObject({ ok: true, value: { snapshot: { deleted: [deletion] } } });
    const both = { ...snapshot, deleted: [{ ...deletion, id: snapshot.meetingId }] };
    await expect(writeMeetingFile({ kind: 'meeting', snapshot: both }, ports)).rejects.toThrow('same id');
  });

  it('is never written from a snapshot that could not be read back', async () => {
    const broken = { ...snapshot, meetingId: snapshot.panel.id };
    await expect(writeMeetingFile({ kind: 'meeting', snapshot: broken }, ports)).rejects.toThrow('meeting');
  });

  it('stores text that packs beyond the limit, so that it can be read again', async () => {
    const [first] = snapshot.papers;
    if (first === undefined) throw new Error('no paper');
    const monotone = { ...snapshot, papers: [{ ...first, text: 'a'.repeat(5_000_000) }] };
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: monotone }, ports);
    expect((await readMeetingFile(bytes, ports)).ok).toBe(true);
  });
});

describe('a backup', () => {
  const tables = { panels: [{ id: 'p1', name: 'Panel' }], notes: [] };
  const row = z.object({ id: z.string(), name: z.string() });

  it('gives back every table, its rows checked by the schema that the store passes in', async () => {
    const bytes = await writeMeetingFile({ kind: 'backup', tables, files: [report] }, ports);
    const file = await readMeetingFile(bytes, ports, { expect: 'backup', tableSchemas: { panels: row, notes: row } });
    expect(file).toMatchObject({ ok: true, value: { kind: 'backup', tables } });
    expect(await readMeetingFile(bytes, ports)).toMatchObject({ ok: true, value: { kind: 'backup', tables } });
  });

  it('with a row that does not fit, or a table that nobody knows, names the place', async () => {
    const bytes = await writeMeetingFile({ kind: 'backup', tables: { panels: [{ id: 'p1', name: 'Panel' }, { id: 'p2' }] } }, ports);
    expect(await readMeetingFile(bytes, ports, { tableSchemas: { panels: row } })).toMatchObject({
      ok: false, problem: { code: 'does-not-fit', where: 'backup.json, panels.1.name' },
    });
    expect(await readMeetingFile(bytes, ports, { tableSchemas: { people: row } })).toMatchObject({
      ok: false, problem: { code: 'does-not-fit', where: 'backup.json, panels' },
    });
  });

  it('is not taken for a meeting', async () => {
    const bytes = await writeMeetingFile({ kind: 'backup', tables }, ports);
    expect(await readMeetingFile(bytes, ports, { expect: 'meeting' })).toMatchObject({ ok: false, problem: { code: 'wrong-kind', what: 'This file holds a backup, not a meeting.' } });
  });
});
