import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { copiesThatFit } from '../../../shared/meeting-file/copies-that-fit.ts';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { copyEntry } from '../../../shared/meeting-file/published-copy.ts';
import type { PublishedCopy } from '../../../shared/meeting-file/published-copy.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { deflated, stored } from '../../../shared/meeting-file/zip-pack.ts';
import type { MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import type { AgendaPublication } from '../../../shared/model/publication.ts';
import { containerOf, encode, entry, ports, snapshot } from './fixture.ts';

const report = encode('a report');
const replaced = encode('the report as it was before');

const withFile = async (meeting: MeetingSnapshot, bytes: Uint8Array): Promise<MeetingSnapshot> => {
  const [paper] = meeting.papers;
  if (paper === undefined) throw new Error('no paper');
  const file = { sha256: await ports.sha256(bytes), fileName: 'report.docx', format: 'docx' as const, length: bytes.length, pages: null, pixels: null, findings: [], addedAt: paper.createdAt };
  return { ...meeting, papers: [...meeting.papers, { ...paper, id: `${paper.id.slice(0, -4)}f000`, kind: 'attachment' as const, text: '', file }] };
};

const publication = (number: number): AgendaPublication => ({
  id: `01990000-0000-7000-8000-00000000000${number}`, createdAt: `2031-09-0${number}T09:00:00.000Z`, updatedAt: `2031-09-0${number}T09:00:00.000Z`, rev: 1, deletedAt: null,
  meetingId: snapshot.meetingId, number, publishedOn: `2031-09-0${number}`, kind: number === 1 ? 'first' : 'amended', reason: number === 1 ? '' : 'The room', changes: [], clearDays: null, pages: [],
});

const copyOf = (at: AgendaPublication, then: MeetingSnapshot): PublishedCopy => {
  const { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, ...facts } = at;
  const pack = { style: 'accessible' as const, withConfidential: false, files: [{ kind: 'agenda' as const, name: 'agenda.docx', length: 3, sha256: 'a'.repeat(64) }] };
  return { id, createdAt, updatedAt, rev, deletedAt, meetingId, number, publishedOn, kind: 'agenda', facts, pack, snapshot: then };
};

/** Published three times; the first time with a file that was replaced since. */
const published = async () => {
  const publications = [publication(1), publication(2), publication(3)];
  const meeting = { ...(await withFile(snapshot, report)), publications };
  const first = await withFile(snapshot, replaced);
  const copies = publications.map((each, at) => copyOf(each, { ...(at === 0 ? first : meeting), publications: publications.slice(0, at + 1) }));
  return { meeting, copies, files: [report, replaced] };
};

const opened = async (bytes: Uint8Array) => {
  const file = await readMeetingFile(bytes, ports, { expect: 'meeting' });
  if (!file.ok || file.value.kind !== 'meeting') throw new Error(JSON.stringify(file));
  return file.value;
};

it('each publication travels as it went out, in an entry of its own, with the files that only it names', async () => {
  const { meeting, copies, files } = await published();
  const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: meeting, copies, files }, ports);
  const file = await opened(bytes);
  expect(file.copies).toEqual(copies);
  expect([...file.files.values()].map((each) => new TextDecoder().decode(each)).sort()).toEqual(['a report', 'the report as it was before']);
  expect(Object.keys(unzipSync(bytes)).slice(2, 6)).toEqual(['meeting.json', ...copies.map(({ id }) => copyEntry(id))]);
  expect(Buffer.compare(bytes, await writeMeetingFile({ kind: 'meeting', snapshot: meeting, copies: copies.toReversed(), files: files.toReversed() }, ports))).toBe(0);
});

it('a file of the format before has none and opens', async () => {
  const kept = readFileSync(fileURLToPath(new URL('../../fixtures/meeting-file/format-2.orderpaper', import.meta.url)));
  expect(await opened(kept)).toMatchObject({ format: 2, copies: [] });
});

it('what is no publication of the meeting is neither written nor read, and the refusal names the entry', async () => {
  const { meeting, copies: [copy], files } = await published();
  if (copy === undefined) throw new Error('no copy');
  const strange: readonly (readonly [unknown, string])[] = [
    [{ ...copy, id: publication(4).id }, 'does-not-fit'],
    [{ ...copy, meetingId: publication(4).id }, 'does-not-fit'],
    [{ ...copy, extra: 1 }, 'does-not-fit'],
    [{ ...copy, number: 0 }, 'does-not-fit'],
    [{ ...copy, snapshot: { ...copy.snapshot, meetings: [] } }, 'does-not-fit'],
    [{ ...copy, snapshot: { ...copy.snapshot, meetingId: publication(4).id } }, 'snapshot-broken'],
  ];
  const container = async (value: unknown, name = copyEntry(copy.id), pack = deflated) => {
    const payload = encode(canonicalJson(meeting));
    const parts = [deflated('meeting.json', payload), pack(name, encode(canonicalJson(value))), ...(await Promise.all(files.map(async (bytes) => stored(`files/${await ports.sha256(bytes)}`, bytes)))).sort((a, b) => (a.name < b.name ? -1 : 1))];
    const hashes = await Promise.all([payload, encode(canonicalJson(value))].map(ports.sha256));
    const manifest = { format: currentFormat, kind: 'meeting', entries: parts.map((part, at) => ({ name: part.name, length: part.size, sha256: hashes[at] ?? part.name.slice(6) })) };
    return readMeetingFile(await containerOf([entry('mimetype', 'application/vnd.orderpaper+zip'), entry('manifest.json', canonicalJson(manifest)), ...parts]), ports);
  };
  expect((await container(copy)).ok).toBe(true);
  for (const [value, code] of strange) {
    const read = await container(value);
    expect(read).toMatchObject({ ok: false, problem: { code } });
    expect(read.ok ? '' : read.problem.where).toContain(copyEntry(copy.id));
  }
  expect(await container(copy, copyEntry(publication(2).id))).toMatchObject({ ok: false, problem: { code: 'does-not-fit' } });
  expect(await container(copy, copyEntry(copy.id), stored)).toMatchObject({ ok: false, problem: { code: 'not-canonical' } });
  await expect(writeMeetingFile({ kind: 'meeting', snapshot: meeting, copies: [{ ...copy, number: 0 }], files }, ports)).rejects.toThrow('does not fit');
});

it('the newest go along as far as there is room; one that is not whole or lacks a file stays, and the meeting is saved all the same', async () => {
  const { meeting, copies } = await published();
  const [one, two, three] = copies;
  if (one === undefined || two === undefined || three === undefined) throw new Error('no copies');
  const lengths = new Map([[await ports.sha256(report), report.length], [await ports.sha256(replaced), replaced.length]]);
  const fit = (given: readonly PublishedCopy[], room: Parameters<typeof copiesThatFit>[3], lengthOf = (sha256: string) => lengths.get(sha256)) => copiesThatFit(meeting, given, lengthOf, room);
  const size = encode(canonicalJson(three)).length;
  const wide = { copies: 9, copyBytes: 9 * size, fileBytes: 9 * size, entries: 9 };
  expect(fit(copies, undefined)).toEqual({ kept: copies, left: 0 });
  expect(fit(copies, wide)).toEqual({ kept: copies, left: 0 });
  for (const room of [{ ...wide, copies: 2 }, { ...wide, copyBytes: 2 * size }, { ...wide, fileBytes: 2 * size }, { ...wide, entries: 3 }]) expect(fit(copies, room)).toEqual({ kept: [two, three], left: 1 });
  expect(fit([one, { ...two, number: 0 }, three], wide)).toEqual({ kept: [one, three], left: 1 });
  expect(fit(copies, wide, (sha256) => (lengths.get(sha256) === replaced.length ? undefined : lengths.get(sha256)))).toEqual({ kept: [two, three], left: 1 });
});
