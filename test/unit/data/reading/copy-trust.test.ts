// Whose a reading copy is, as a councillor's computer takes it: which key it knows, what it asks of, and how a council changes its key.
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readingDatabase } from '../../../../renderer/data/reading/open-reading-database.ts';
import { openCopyOf } from '../../../../renderer/data/reading/opened-copies.ts';
import { keepCopy } from '../../../../renderer/data/reading/receive-copy.ts';
import { hexOf } from '../../../../shared/meeting-file/reading/hex.ts';
import { content, newKey, written } from '../../meeting-file/reading-fixture.ts';
import { must } from '../open-test-data.ts';
import { accept, asked, emptyStore, issue, meetingId, plain, receive, receivePorts } from './reader-store.ts';

const [key, newer, stranger] = [newKey(), newKey(), newKey()];
let signed: Uint8Array;
beforeAll(async () => { signed = await written(key); });
beforeEach(emptyStore);

describe('whose a copy is', () => {
  it('is asked at the first one of a council, with nothing kept before the answer', async () => {
    const looked = await asked(signed);
    expect(looked.trust).toEqual({ kind: 'first-use' });
    expect(await (await readingDatabase()).facts.count()).toBe(0);
  });

  it('is known from then on, for other panels of the council too', async () => {
    await accept(signed);
    const other = await plain(key, { as: { panel: { id: '01900000-0000-7000-8000-000000000099', council: ' thornbury  Borough Council', name: 'Scrutiny' }, meeting: { ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' } } });
    expect(await receive(await plain(key, { as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', standing: 'newest', handedOver: false });
    expect(await receive(other)).toMatchObject({ outcome: 'kept' });
  });

  it('is judged again when it is kept: what another window accepted meanwhile is asked of', async () => {
    const [ours, theirs] = [await asked(signed), await asked(await plain(stranger, { as: { issue: issue(4) } }))];
    expect([ours.trust.kind, theirs.trust.kind]).toEqual(['first-use', 'first-use']);
    expect(must(await keepCopy(ours, receivePorts.now))).toMatchObject({ outcome: 'kept' });
    expect(must(await keepCopy(theirs, receivePorts.now))).toMatchObject({ outcome: 'asks', looked: { trust: { kind: 'other-key' } } });
    expect(await (await readingDatabase()).facts.count()).toBe(1);
  });

  it('is asked when the key is another one, when nobody signed, and when it is the key that was given up', async () => {
    await accept(signed);
    expect((await asked(await plain(stranger))).trust).toEqual({ kind: 'other-key', known: [hexOf(key.key)] });
    expect((await asked(await plain(null))).trust).toEqual({ kind: 'unsigned', wasSigned: true });
    expect(await receive(await plain(newer, { before: key, as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect(await receive(await plain(newer, { as: { issue: issue(4) } }))).toMatchObject({ outcome: 'kept', handedOver: false });
    expect((await asked(await plain(key, { as: { issue: issue(5) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    expect((await asked(await plain(stranger, { before: key }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(key.key), known: [hexOf(newer.key)] });
  });

  it('is known after several changes of the key that this reader missed, and the keys between are given up with the old one', async () => {
    const third = newKey();
    await accept(signed);
    expect(await receive(await plain(third, { before: [newer, key], as: { issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect((await asked(await plain(newer, { before: key, as: { issue: issue(4) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    expect((await asked(await plain(key, { as: { issue: issue(5) } }))).trust).toEqual({ kind: 'given-up-key', since: expect.stringMatching(/^2031-09-09T/u) as string });
    // Whoever has a key that was given up can hand over to any other, and that one further.
    expect((await asked(await plain(stranger, { before: [newKey(), newer], as: { issue: issue(6) } }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(newer.key), known: [hexOf(third.key)] });
    expect((await asked(await plain(stranger, { before: [newer, third], as: { issue: issue(7) } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(third.key)] });
  });

  describe('and the hand-overs that come with a key which is known already', () => {
    const third = newKey();
    const trusts = async (signing: typeof key, number: number, before: (typeof key)[] = []): Promise<unknown> => {
      const received = await receive(await plain(signing, { before, as: { issue: issue(number) } }));
      return received.outcome === 'asks' ? received.looked.trust.kind : received.outcome;
    };
    const pinOf = async ({ key: hex }: typeof key) => (await (await readingDatabase()).keys.toArray()).find((pin) => pin.key === hexOf(hex));

    it('give the old key up, where both were accepted by themselves before', async () => {
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      await accept(signed);
      expect(await trusts(key, 4)).toBe('kept');
      const kept = (await pinOf(newer))?.pinnedAt;
      expect(await trusts(newer, 5, [key])).toBe('kept');
      expect(await trusts(key, 6)).toBe('given-up-key');
      expect(await pinOf(newer)).toMatchObject({ after: hexOf(key.key), pinnedAt: kept });
      // Since it was told, not since the newer key was seen first.
      const since = (await asked(await plain(key, { as: { issue: issue(6) } }))).trust;
      expect(since.kind === 'given-up-key' && kept !== undefined && since.since > kept).toBe(true);
      // What came before stays: the same file is here, and its papers open.
      expect(await receive(signed)).toMatchObject({ outcome: 'here' });
    });

    it('give up each key of the chain, the oldest and one in the middle that alone is known', async () => {
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      await accept(await plain(third, { as: { issue: issue(4) } }));
      expect(await trusts(third, 5, [newer, key])).toBe('kept');
      expect(await trusts(newer, 6, [key])).toBe('given-up-key');
      expect(await trusts(key, 7)).toBe('given-up-key');
      expect(await trusts(third, 8)).toBe('kept');
    });

    it('give the old key up at the first copy of a council too', async () => {
      await accept(await plain(newer, { before: key, as: { issue: issue(3) } }));
      expect(await trusts(key, 4)).toBe('given-up-key');
    });

    it('give it up for other panels of whatever council name: the key says so itself', async () => {
      const elsewhere = { panel: { id: '01900000-0000-7000-8000-000000000099', council: 'Thornbury Council', name: 'Scrutiny' }, meeting: { ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' } };
      await accept(signed);
      await accept(await plain(key, { as: elsewhere }));
      expect(await trusts(newer, 3, [key])).toBe('kept');
      expect((await asked(await plain(key, { as: { ...elsewhere, issue: issue(4) } }))).trust.kind).toBe('given-up-key');
      expect(await receive(await plain(newer, { before: key, as: { ...elsewhere, issue: issue(5) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    });

    it('make no stranger known who is put in front of them: such a key is given up, never trusted', async () => {
      await accept(signed);
      expect(await trusts(newer, 3, [key])).toBe('kept');
      // Hand-overs are not under the copy's signature: whoever has any key can say that it handed over to the council's.
      expect(await trusts(newer, 4, [stranger])).toBe('kept');
      expect(await trusts(stranger, 5)).toBe('given-up-key');
      expect(await trusts(newer, 6)).toBe('kept');
    });

    it('are told where the old key handed over to two, and change nothing before the answer', async () => {
      await accept(signed);
      expect(await trusts(stranger, 3, [key])).toBe('kept');
      const before = await (await readingDatabase()).keys.toArray();
      expect((await asked(await plain(newer, { before: key, as: { issue: issue(4) } }))).trust).toEqual({ kind: 'handed-over-twice', from: hexOf(key.key), known: [hexOf(stranger.key)] });
      expect(await (await readingDatabase()).keys.toArray()).toEqual(before);
      await accept(await plain(newer, { before: key, as: { issue: issue(4) } }));
      expect(await trusts(newer, 5, [key])).toBe('kept');
      expect(await trusts(stranger, 6)).toBe('given-up-key');
      expect(await trusts(third, 7, [stranger, key])).toBe('handed-over-twice');
      expect(await trusts(third, 8, [stranger])).toBe('handed-over-twice');
    });

    it('are told of a key that was known by itself too', async () => {
      await accept(signed);
      await accept(await plain(newer, { as: { issue: issue(3) } }));
      expect(await trusts(stranger, 4, [key])).toBe('kept');
      expect(await trusts(newer, 5, [key])).toBe('handed-over-twice');
    });

    it('leave a key known that the council went back to', async () => {
      await accept(signed);
      expect(await trusts(key, 3, [newer, key])).toBe('kept');
      expect(await trusts(key, 4)).toBe('kept');
      expect(await trusts(newer, 5, [key])).toBe('given-up-key');
    });
  });

  it('says of an unsigned one of a new council that nobody signed it, and pins no key', async () => {
    const unsigned = await plain(null);
    expect((await asked(unsigned)).trust).toEqual({ kind: 'unsigned', wasSigned: false });
    await accept(unsigned);
    expect(await (await readingDatabase()).keys.count()).toBe(0);
  });
});

describe('papers of another council that is known here too', () => {
  const theirs = { id: '01900000-0000-7000-8000-000000000099', council: 'Other Borough', name: 'Scrutiny' };
  const elsewhere = async () => ({ ...(await content()).meeting, id: '01900000-0000-7000-8000-000000000011' });
  const pins = async () => (await (await readingDatabase()).keys.toArray()).map(({ panelId, key: hex, council }) => [panelId, hex, council]).sort();
  beforeEach(async () => {
    await accept(signed);
    await accept(await plain(stranger, { as: { panel: theirs, meeting: await elsewhere() } }));
  });

  it('are not taken for a panel by the name of its own council, and its key is not pinned for that panel', async () => {
    const { panel } = await content();
    const before = await pins();
    expect((await asked(await plain(stranger, { as: { panel: { ...panel, council: theirs.council }, issue: issue(9) } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(key.key)] });
    expect(await pins()).toEqual(before);
    expect(must(await openCopyOf(meetingId)).content.issue.number).toBe(2);
  });

  it('are not read in place of a meeting of this one before they were asked of, signed or not; asked once', async () => {
    const { panel } = await content();
    const claim = { as: { panel: theirs, issue: issue(9) } };
    expect((await asked(await plain(stranger, claim))).trust).toEqual({ kind: 'meeting-of-another', panel, isSigned: true });
    expect((await asked(await plain(null, claim))).trust).toEqual({ kind: 'meeting-of-another', panel, isSigned: false });
    expect(must(await openCopyOf(meetingId)).content.issue.number).toBe(2);
    await accept(await plain(stranger, claim));
    expect(await receive(await plain(stranger, { as: { panel: theirs, issue: issue(10) } }))).toMatchObject({ outcome: 'kept' });
  });

  it('get no name by a key that hands over: it stays a key of the council that it was', async () => {
    const { panel } = await content();
    expect(await receive(await plain(newer, { before: key, as: { panel: { ...panel, council: theirs.council }, issue: issue(3) } }))).toMatchObject({ outcome: 'kept', handedOver: true });
    expect(await pins()).toContainEqual([panel.id, hexOf(newer.key), panel.council]);
    const feigned = { ...theirs, id: '01900000-0000-7000-8000-000000000098' };
    expect((await asked(await plain(newer, { as: { panel: feigned, meeting: { ...(await elsewhere()), id: '01900000-0000-7000-8000-000000000012' } } }))).trust).toEqual({ kind: 'other-key', known: [hexOf(stranger.key)] });
  });
});
