// A council whose key changed more than once: each key handed over to the next, and whoever missed some of the changes follows them one by one.
import { describe, expect, it } from 'vitest';
import { keyFile, readKeyFile, type CouncilKey } from '../../../shared/meeting-file/reading/council-key.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import { readReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { handOver, handOversAfter, mostHandOvers, readSignature, signatureLimit, signatureOf, type HandedOver, type HandOvers, type SigningKey } from '../../../shared/meeting-file/reading/signature.ts';
import { newKey, ports, written } from './reading-fixture.ts';

const manifest = new TextEncoder().encode('{}');
const [third, second, first, stranger] = [newKey(), newKey(), newKey(), newKey()];
const readBack = async (key: SigningKey, handOvers: HandOvers) => readSignature(await signatureOf(manifest, key, handOvers), manifest, ports.verify);
/** Keys in the order in which the council had them. */
const carried = async (keys: readonly SigningKey[]): Promise<HandOvers> => {
  let all: HandOvers = { handedOver: null };
  for (const [at, key] of keys.entries()) if (at > 0) all = handOversAfter(await handOver(keys[at - 1] ?? key, key.key), all);
  return all;
};

describe('a key that came after several others', () => {
  it('is known by each of them, the latest told first, and writes one change as it always did', async () => {
    const copy = await readReadingFile(await written(third, { before: [second, first], withSecrets: false }), ports);
    expect(copy.ok && copy.value.signer).toEqual({ key: hexOf(third.key), before: [hexOf(second.key), hexOf(first.key)] });
    expect(new TextDecoder().decode(await signatureOf(manifest, second, await carried([first, second])))).not.toContain('earlier');
  });

  it('is followed link by link: one that nobody signed, of another key or without the one between breaks the whole', async () => {
    const whole = await carried([first, second, third]);
    const forged = (earlier: HandedOver): HandOvers => ({ ...whole, earlier: [earlier] });
    for (const bad of [
      forged(await handOver(first, third.key)), forged(await handOver(first, stranger.key)), forged({ ...(await handOver(stranger, second.key)), from: hexOf(first.key) }),
      { ...whole, handedOver: await handOver(stranger, third.key) }, { ...whole, handedOver: null },
    ]) expect(await readBack(third, bad)).toMatchObject({ ok: false, problem: { code: 'signature-wrong' } });
    expect(await readBack(third, whole)).toMatchObject({ ok: true });
  });

  it('carries no more hand-overs than it may: the oldest are left, and a file with more is none of ours', async () => {
    const keys = Array.from({ length: mostHandOvers + 5 }, newKey);
    const last = keys.at(-1) ?? third;
    const all = await carried(keys);
    expect((await signatureOf(manifest, last, all)).length).toBeLessThan(signatureLimit);
    const read = await readBack(last, all);
    expect(read.ok && read.value.before).toEqual(keys.slice(4, -1).toReversed().map(({ key }) => hexOf(key)));
    const oldest = await handOver(keys[3] ?? first, keys[4]?.key ?? first.key);
    expect(await readBack(last, { ...all, earlier: [...(all.earlier ?? []), oldest] })).toMatchObject({ ok: false, problem: { code: 'not-canonical' } });
  });

  it('is taken in from a copy of it with all its hand-overs, and not where one of them is false', async () => {
    const own = (handOvers: HandOvers): CouncilKey => ({ key: hexOf(third.key), madeAt: '2031-09-01T09:00:00.000Z', ...handOvers, sealed: 'ab' });
    const whole = own(await carried([first, second, third]));
    expect(await readKeyFile(keyFile(whole), ports.verify)).toEqual({ ok: true, value: { as: 'sealed', key: whole } });
    const bad = own({ ...(await carried([first, second, third])), earlier: [await handOver(first, stranger.key)] });
    expect(await readKeyFile(keyFile(bad), ports.verify)).toMatchObject({ ok: false, problem: { code: 'no-key' } });
  });
});
