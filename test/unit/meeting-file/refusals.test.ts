import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import { upgraded } from '../../../shared/meeting-file/upgrades.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { containerOf, crafted, encode, entry, packed, ports, smallSnapshot, snapshot } from './fixture.ts';

const problemOf = async (bytes: Uint8Array) => {
  const file = await readMeetingFile(bytes, ports);
  return file.ok ? 'opened' : file.problem;
};
const mimetype = entry('mimetype', 'application/vnd.orderpaper+zip');

describe('damage', () => {
  it('is noticed in every single byte and every single bit', async () => {
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: smallSnapshot, files: [encode('x')] }, ports);
    const unnoticed: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      for (const mask of [1 << (at % 8), 255]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        if ((await readMeetingFile(changed, ports)).ok) unnoticed.push(at);
      }
    }
    expect(bytes.length).toBeGreaterThan(1_000);
    expect(unnoticed).toEqual([]);
  });

  it('is noticed wherever the file is cut short', async () => {
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: smallSnapshot }, ports);
    for (let length = 0; length < bytes.length; length += 7) expect((await readMeetingFile(bytes.subarray(0, length), ports)).ok).toBe(false);
    expect(await problemOf(bytes.subarray(0, bytes.length - 1))).toMatchObject({ code: 'damaged' });
  });

  it('is noticed when anything is added behind or before', async () => {
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: smallSnapshot }, ports);
    expect(await problemOf(Uint8Array.from([...bytes, 0]))).toMatchObject({ code: 'damaged' });
    expect(await problemOf(Uint8Array.from([0, ...bytes]))).toMatchObject({ code: 'not-a-meeting-file' });
  });
});

describe('a file that is something else', () => {
  it.each([['nothing', ''], ['text', 'An agenda'], ['the beginning of a zip', 'PK\u0003\u0004']])('%s is not an Orderpaper file', async (_, content) => {
    expect(await problemOf(encode(content))).toMatchObject({ code: 'not-a-meeting-file' });
  });

  it('a Word file is not an Orderpaper file', async () => {
    expect(await problemOf(zipSync({ '[Content_Types].xml': encode('<Types/>'), 'word/document.xml': encode('<w:document/>') }))).toMatchObject({ code: 'not-a-meeting-file' });
  });

  it('the same content packed again by another program is refused', async () => {
    const bytes = await writeMeetingFile({ kind: 'meeting', snapshot: smallSnapshot }, ports);
    const again = zipSync(unzipSync(bytes), { level: 6, mtime: new Date('1980-01-01T00:00:00') });
    expect(await problemOf(again)).toMatchObject({ code: 'not-canonical' });
    const unpacked = zipSync(unzipSync(bytes), { level: 0, mtime: new Date('1980-01-01T00:00:00') });
    expect(await problemOf(unpacked)).not.toBe('opened');
  });

  it('JSON that is stored though the writer would have deflated it is refused', async () => {
    const text = canonicalJson(smallSnapshot);
    const manifest = { format: currentFormat, kind: 'meeting', entries: [{ name: 'meeting.json', length: encode(text).length, sha256: await ports.sha256(encode(text)) }] };
    const bytes = await containerOf([mimetype, entry('manifest.json', canonicalJson(manifest)), entry('meeting.json', text)]);
    expect(await problemOf(bytes)).toMatchObject({ code: 'not-canonical', where: 'entry meeting.json' });
  });
});

describe('a file made to do harm', () => {
  it('that unpacks to far more than it is, is refused before it is unpacked', async () => {
    const bomb = { ...packed('meeting.json', 'x'.repeat(5_000_000)) };
    expect(await problemOf(await containerOf([mimetype, bomb]))).toMatchObject({ code: 'too-large', where: 'entry meeting.json' });
  });

  it('that unpacks to more than it promises is refused', async () => {
    const text = canonicalJson(smallSnapshot);
    const liar = packed('meeting.json', `${text}${' '.repeat(50_000)}`);
    const short = entry('meeting.json', text);
    const manifest = { format: currentFormat, kind: 'meeting', entries: [{ name: 'meeting.json', length: short.size, sha256: await ports.sha256(short.packed) }] };
    const bytes = await containerOf([mimetype, entry('manifest.json', canonicalJson(manifest)), { ...liar, size: short.size, crc: short.crc }]);
    expect(await problemOf(bytes)).toMatchObject({ code: 'damaged', where: 'entry meeting.json' });
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x', 'meeting.json', 'files/zz', 'Meeting.json'])('with an entry named %s is refused', async (name) => {
    const text = canonicalJson(smallSnapshot);
    const manifest = {
      format: currentFormat, kind: 'meeting',
      entries: [
        { name: 'meeting.json', length: encode(text).length, sha256: await ports.sha256(encode(text)) },
        { name, length: 1, sha256: await ports.sha256(encode('x')) },
      ],
    };
    const bytes = await containerOf([mimetype, entry('manifest.json', canonicalJson(manifest)), entry('meeting.json', text), entry(name, 'x')]);
    expect(await problemOf(bytes)).toMatchObject({ code: 'not-canonical' });
  });

  it('with more entries than any meeting has is refused', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => entry(`files/${at}`, ''));
    expect(await problemOf(await containerOf([mimetype, ...many]))).toMatchObject({ code: 'too-large', where: 'number of entries' });
  });

  it('with brackets nested without end is refused before it is parsed', async () => {
    expect(await problemOf(await crafted({ payloadText: '['.repeat(100_000) }))).toMatchObject({ code: 'too-large', where: 'entry meeting.json' });
  });

  it.each([
    ['white space', (text: string) => ` ${text}`],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['a key twice', (text: string) => text.replace('{', '{"attendance":[],')],
  ])('whose JSON has %s is refused', async (_, change) => {
    const refused = await problemOf(await crafted({ payloadText: change(canonicalJson(smallSnapshot)) }));
    expect(['not-canonical', 'damaged']).toContain(refused === 'opened' ? refused : refused.code);
  });

  it('with a field that no meeting has is refused', async () => {
    expect(await problemOf(await crafted({ payload: { ...smallSnapshot, extra: 1 } }))).toMatchObject({ code: 'does-not-fit' });
    const withProto = canonicalJson(smallSnapshot).replace('{', '{"__proto__":{"polluted":1},');
    expect(await problemOf(await crafted({ payloadText: withProto }))).not.toBe('opened');
  });
});

describe('versions and kinds', () => {
  it('a newer format is refused with the way out', async () => {
    expect(await problemOf(await crafted({ format: currentFormat + 1, more: { signature: 'new' } }))).toEqual({
      code: 'newer-format', what: `This file was written by a newer version of Orderpaper (format ${currentFormat + 1}).`, remedy: 'Update Orderpaper, then open it again.',
    });
  });

  it.each([0, 1.5, '1', null])('format %s is no format', async (format) => {
    expect(await problemOf(await crafted({ format }))).not.toBe('opened');
  });

  it('a kind that this version does not open is named', async () => {
    expect(await problemOf(await crafted({ kind: 'reading' }))).toMatchObject({ code: 'wrong-kind', what: 'This file holds a reading copy, not a meeting.' });
    expect(await problemOf(await crafted({ kind: 'parcel' }))).toMatchObject({ code: 'does-not-fit', where: 'manifest.json, kind' });
  });

  it('an older format is brought up step by step', () => {
    const steps = new Map([[1, (v: unknown) => [v, 'two']], [2, (v: unknown) => [v, 'three']]]);
    expect(upgraded('one', 'meeting', 1, 3, steps)).toEqual([['one', 'two'], 'three']);
    expect(() => upgraded('one', 'meeting', 1, 4, steps)).toThrow('format 3');
  });
});

describe('content that is not whole', () => {
  const [firstItem] = snapshot.items;
  const [firstRow] = snapshot.attendance;
  const [firstMinute] = snapshot.minutes;
  if (firstItem === undefined || firstRow === undefined || firstMinute === undefined) throw new Error('the fixture is empty');
  const nobody = '01990000-0000-7000-8000-000000000000';
  it.each([
    ['a title that is a number', { items: [{ ...firstItem, title: 5 }] }, 'items.0.title'],
    ['a date that is no day', { items: [{ ...firstItem, refersTo: { minutesOf: '2019-02-31' } }] }, 'items.0.refersTo.minutesOf'],
    ['a main meeting that is missing', { meetingId: nobody }, 'meetingId'],
    ['an item of a meeting that is missing', { items: [{ ...firstItem, meetingId: nobody }] }, 'items.0.meetingId'],
    ['a person who is missing', { attendance: [{ ...firstRow, personId: nobody }] }, 'attendance.0.personId'],
    ['a minute of an item that is missing', { minutes: [{ ...firstMinute, itemId: nobody }] }, 'minutes.0.itemId'],
    ['an id that is used twice', { attendance: [firstRow, firstRow] }, 'attendance.1'],
    ['a page range that runs backwards', { items: [{ ...firstItem, printedPages: { start: 4, end: 2 } }] }, 'items.0.printedPages'],
    ['a text of unknown nodes', { minutes: [{ ...firstMinute, text: { type: 'doc', content: [{ type: 'script' }] } }] }, 'minutes.0.text.content.0.type'],
    ['no meetings', { meetings: [] }, 'meetings'],
  ])('%s is refused with its place', async (_, change, where) => {
    const payload = { ...snapshot, papers: [], ...change };
    expect(await problemOf(await crafted({ payload }))).toMatchObject({ code: 'snapshot-broken', where: `entry meeting.json, ${where}` });
  });
});

describe('files of the first format', () => {
  it('still open: one was kept', async () => {
    const kept = readFileSync(fileURLToPath(new URL('../../fixtures/meeting-file/format-1.orderpaper', import.meta.url)));
    const file = await readMeetingFile(kept, ports);
    expect(file).toMatchObject({ ok: true, value: { kind: 'meeting', format: 1 } });
  });
});
