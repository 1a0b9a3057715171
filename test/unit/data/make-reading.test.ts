// Reading copies as the app makes them: each reader's file signed, sealed only for whom that is meant, nothing restricted in any other byte.
import { describe, expect, it } from 'vitest';
import { addWrittenPaper } from '../../../renderer/data/commands/add-written-paper.ts';
import { addItem } from '../../../renderer/data/items-repository.ts';
import { updatePaper } from '../../../renderer/data/papers-repository.ts';
import { saveSectionText } from '../../../renderer/data/section-text.ts';
import { listSections } from '../../../renderer/data/sections-repository.ts';
import { readSnapshot } from '../../../renderer/data/snapshot.ts';
import { sha256 } from '../../../renderer/lib/sha256.ts';
import { webCiphers, webVerify } from '../../../renderer/workers/ciphers.ts';
import { makeReading } from '../../../renderer/workers/make-reading.ts';
import type { CopyToMake, ReadyCopy } from '../../../renderer/workers/reading-make-messages.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import { openRestricted } from '../../../shared/meeting-file/reading/open-restricted.ts';
import { readReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { readZip, unpack } from '../../../shared/meeting-file/zip-read.ts';
import { mimetypeEntry } from '../../../shared/meeting-file/manifest.ts';
import { must, openTestMeeting } from './open-test-data.ts';

const passphrases = ['otter biscuit lantern', 'otter biscuit harbour', 'otter biscuit willow'];
const copyFor = (copy: number, restricted: boolean, nameInCopy: string | null): CopyToMake =>
  ({ copy, restricted, nameInCopy, fileName: `copy-${copy}.orderpaper`, readers: [{ personId: null, name: 'Wren Tully', kind: 'public' }], passphrase: passphrases[copy - 1] ?? null });

/** All bytes of a file as somebody could read them, unpacked. */
const readable = (bytes: Uint8Array): string => {
  const entries = must(readZip(bytes, mimetypeEntry));
  return [Buffer.from(bytes).toString('latin1'), ...entries.map((entry) => Buffer.from(must(unpack(entry))).toString('latin1'))].join('\n');
};

const withPapers = async () => {
  const data = await openTestMeeting();
  const { context, meeting } = data;
  const item = must(await addItem(context, { meetingId: meeting.id, kind: 'report', title: 'Homes' }));
  for (const [title, words, level] of [['Open report', 'Everybody reads this.', 'public'], ['The CANARYTITLE', 'CANARYWORDS of a child.', 'exempt']] as const) {
    const paper = must(await addWrittenPaper(context, { meetingId: meeting.id, itemId: item.id, kind: 'free' }));
    const [section] = await listSections(context.db, paper.id);
    must(await saveSectionText(context, { id: section?.id ?? '', rev: section?.rev ?? 0, text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } }));
    must(await updatePaper(context, { meetingId: meeting.id, id: paper.id, rev: paper.rev, patch: { title, access: { level, paragraphs: level === 'exempt' ? [1] : [], reason: level === 'exempt' ? 'It names a CANARYCHILD' : '' } } }));
  }
  return data;
};

describe('the reading copies of a meeting', () => {
  it('are signed and numbered, and only those for members have what is restricted, sealed', async () => {
    const { context, meeting } = await withPapers();
    const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const key = hexOf(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
    const given: ReadyCopy[] = [];
    const told: number[] = [];
    const made = must(await makeReading({
      database: '', snapshot: must(await readSnapshot(context.db, meeting.id)), style: 'accessible', builtOn: '2026-12-02', madeOn: '2026-12-03', madeAt: '2026-12-03T09:30:00.000Z', expiresOn: '2027-02-01', withConfidential: false,
      signing: { key, privateKey: pair.privateKey, handOvers: { handedOver: null } }, copies: [copyFor(1, true, 'Odile Marsh'), copyFor(2, false, null), copyFor(3, true, 'Piers Oakley')],
    }, {
      db: context.db, cache: null, now: context.now, drawPdfPages: () => Promise.reject(new Error('no PDF here')), preparing: {}, give: (copy) => { given.push(copy); return Promise.resolve(); },
      tell: (step) => { if (step.kind === 'copies') told.push(step.done); },
    }));
    expect(made).toMatchObject({ papers: 2, sealedPapers: 1, leftOut: 0 });
    expect(told).toEqual([0, 1, 2, 3]);
    const [members, open, another] = given;
    if (members === undefined || open === undefined || another === undefined) throw new Error('no copies');
    for (const { bytes } of given) expect(readable(bytes)).not.toMatch(/CANARY|Wren Tully/);
    expect([members.isSealed, open.isSealed]).toEqual([true, false]);
    expect(members.sha256).toBe(await sha256(members.bytes));
    const [read, other] = [must(await readReadingFile(members.bytes, { sha256, verify: webVerify })), must(await readReadingFile(open.bytes, { sha256, verify: webVerify }))];
    expect([read.signer?.key, other.signer?.key]).toEqual([key, key]);
    expect([read.content.issue, other.content.issue]).toEqual([
      { number: 0, madeOn: '2026-12-03', madeAt: '2026-12-03T09:30:00.000Z', expiresOn: '2027-02-01', reader: 'Odile Marsh', copy: 1 }, { number: 0, madeOn: '2026-12-03', madeAt: '2026-12-03T09:30:00.000Z', expiresOn: '2027-02-01', reader: null, copy: 2 },
    ]);
    expect([read.content.sealed, other.content.sealed, other.seal]).toEqual([true, false, null]);
    if (read.seal === null) throw new Error('not sealed');
    // Each opens its own copy and no other.
    const [own = '', , theirs = ''] = passphrases;
    const opens = async ({ bytes }: ReadyCopy, by: string) => { const copy = must(await readReadingFile(bytes, { sha256, verify: webVerify })); return openRestricted({ content: copy.content, seal: copy.seal ?? new Uint8Array() }, by, { sha256, ciphers: webCiphers }); };
    expect(await Promise.all([opens(members, theirs), opens(another, own)])).toMatchObject([{ ok: false, problem: { code: 'wrong-passphrase' } }, { ok: false, problem: { code: 'wrong-passphrase' } }]);
    expect((await opens(another, theirs)).ok).toBe(true);
    const opened = must(await opens(members, own));
    expect(JSON.stringify(opened.content)).toMatch(/CANARYTITLE.*CANARYWORDS/);
  }, 60_000);
});
