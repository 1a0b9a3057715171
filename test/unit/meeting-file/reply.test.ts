// A councillor's apologies or interest as a file: says what it must, refuses what it must not carry, and is checked as every container of ours.
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { currentFormat } from '../../../shared/meeting-file/manifest.ts';
import { readMeetingFile } from '../../../shared/meeting-file/read-meeting-file.ts';
import type { ReplyPayload } from '../../../shared/meeting-file/reply-payload.ts';
import { deflated, stored } from '../../../shared/meeting-file/zip-pack.ts';
import { writeMeetingFile } from '../../../shared/meeting-file/write-meeting-file.ts';
import { containerOf, encode, entry, ports } from './fixture.ts';

const id = (last: number): string => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;
const about = { schema: 'orderpaper-reply/1' as const, from: "Cllr Siân O'Hara", panel: { id: id(9), name: "Children's Panel" }, meeting: { id: id(1), date: '2031-09-16' } };
const apologies: ReplyPayload = { ...about, as: 'apologies', words: "I'm at a school’s governors’ meeting.\nSorry." };
const interest: ReplyPayload = { ...about, as: 'interest', item: { id: id(2), label: '5a' }, kind: 'sensitive', words: '' };

/** A container around anything that claims to be a reply. */
const crafted = async (payload: unknown, { format = currentFormat, more = [] }: { readonly format?: number; readonly more?: readonly ReturnType<typeof stored>[] } = {}): Promise<Uint8Array> => {
  const text = encode(canonicalJson(payload));
  const entries = [{ name: 'reply.json', length: text.length, sha256: await ports.sha256(text) }, ...(await Promise.all(more.map(async ({ name, size, packed }) => ({ name, length: size, sha256: await ports.sha256(packed) }))))];
  return containerOf([entry('mimetype', 'application/vnd.orderpaper+zip'), entry('manifest.json', canonicalJson({ format, kind: 'reply', entries })), deflated('reply.json', text), ...more]);
};
const problem = async (bytes: Uint8Array): Promise<string> => { const read = await readMeetingFile(bytes, ports); return read.ok ? 'read' : read.problem.code; };

describe('a reply', () => {
  it('comes back as it was written, the same bytes for the same words', async () => {
    for (const payload of [apologies, interest]) {
      const bytes = await writeMeetingFile({ kind: 'reply', payload }, ports);
      expect(await readMeetingFile(bytes, ports)).toMatchObject({ ok: true, value: { kind: 'reply', payload } });
      expect(bytes).toEqual(await writeMeetingFile({ kind: 'reply', payload }, ports));
      expect(bytes.length).toBeLessThan(3_000);
      expect(await problem(await crafted(payload))).toBe('read');
    }
  });

  it.each([
    ['marks', { ...apologies, marks: [{ text: 'a note' }] }],
    ['the title of an item', { ...interest, item: { id: id(2), label: '5a', title: 'The placement of Zebedee' } }],
    ['what a sensitive interest is', { ...interest, words: 'My sister works there' }],
    ['an item with apologies', { ...apologies, item: null }],
    ['nobody’s name', { ...apologies, from: ' ' }],
    ['a name that steers a screen', { ...apologies, from: 'a\u202eb' }],
    ['a name over several lines', { ...apologies, from: 'a\nb' }],
    ['a name of a page', { ...apologies, from: 'x'.repeat(201) }],
    ['words of a document', { ...apologies, words: 'x'.repeat(2_001) }],
    ['words that steer a terminal', { ...apologies, words: '\u001b[2J' }],
    ['a kind of interest that there is not', { ...interest, kind: 'secret' }],
    ['another schema', { ...apologies, schema: 'orderpaper-reply/2' }],
  ])('carries no %s', async (_what, payload) => {
    expect(await problem(await crafted(payload))).toBe('does-not-fit');
    await expect(writeMeetingFile({ kind: 'reply', payload: payload as ReplyPayload }, ports)).rejects.toThrow();
  });

  it('holds no file beside it, no second page and no more bytes than a letter', async () => {
    const file = encode('the pages of a paper');
    expect(await problem(await crafted(apologies, { more: [stored(`files/${await ports.sha256(file)}`, file)] }))).toBe('does-not-fit');
    expect(await problem(await crafted(apologies, { more: [stored('marks.json', file)] }))).toBe('not-canonical');
    expect(await problem(await crafted({ ...apologies, words: 'x'.repeat(70_000) }))).toBe('too-large');
    expect(await problem(await crafted(apologies, { format: currentFormat + 1 }))).toBe('newer-format');
  });

  it('is noticed when any byte of it is changed', async () => {
    const whole = await writeMeetingFile({ kind: 'reply', payload: interest }, ports);
    for (let at = 0; at < whole.length; at += 1) expect([at, await problem(whole.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte)))]).not.toEqual([at, 'read']);
  });
});
