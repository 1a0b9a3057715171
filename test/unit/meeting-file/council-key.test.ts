// The council's key as it is carried: sealed in our copy of it, as Node and OpenSSL know it in PEM, and made-up passphrases of enough words.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signingKeyFrom } from '../../../electron/cli/adapters/ciphers.ts';
import { keyFile, openKey, readKeyFile, sealKey, type CouncilKey } from '../../../shared/meeting-file/reading/council-key.ts';
import { hexOf } from '../../../shared/meeting-file/reading/hex.ts';
import { madePassphrase } from '../../../shared/meeting-file/reading/key-words.ts';
import { pemOf } from '../../../shared/meeting-file/reading/pem.ts';
import { handOver } from '../../../shared/meeting-file/reading/signature.ts';
import { newKey, ports } from './reading-fixture.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const der = new Uint8Array(privateKey.export({ format: 'der', type: 'pkcs8' }));
const signing = () => {
  const key = signingKeyFrom('key', der);
  if (!key.ok) throw new Error(key.problem.what);
  return key.value;
};
const office = 'willow lantern 1904';
const own = (sealed: string, handedOver: CouncilKey['handedOver'] = null): CouncilKey =>
  ({ key: hexOf(new Uint8Array(publicKey.export({ format: 'der', type: 'spki' })).subarray(-32)), madeAt: '2031-09-01T09:00:00.000Z', handedOver, sealed });

describe('the council’s key', () => {
  it('goes into a copy that says nothing of its private half, and comes out by the office’s passphrase alone', async () => {
    const file = keyFile(own(await sealKey(der, office, ports), await handOver(newKey(), signing().key)));
    expect(hexOf(file)).not.toContain(hexOf(der.subarray(-32)));
    expect(new TextDecoder().decode(file)).not.toContain(hexOf(der.subarray(-32)));
    const found = await readKeyFile(file, ports.verify);
    if (!found.ok || found.value.as !== 'sealed') throw new Error('not found');
    const back = await openKey(found.value.key, office, ports.ciphers);
    expect(back.ok && hexOf(back.value)).toBe(hexOf(der));
    expect(await openKey(found.value.key, 'willow lantern 1905', ports.ciphers)).toMatchObject({ ok: false, problem: { code: 'wrong-passphrase', what: expect.stringContaining('council’s key') as string } });
  });

  it('is taken from PEM and DER as other programs write them, and written as they do', async () => {
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    for (const bytes of [new TextEncoder().encode(pem), new TextEncoder().encode(pem.replaceAll('\n', '\r\n')), der]) {
      const found = await readKeyFile(bytes, ports.verify);
      expect(found.ok && found.value.as === 'bare' && hexOf(found.value.privateKey)).toBe(hexOf(der));
    }
    expect(pemOf(der)).toBe(pem);
    expect(createPrivateKey(pemOf(der)).asymmetricKeyType).toBe('ed25519');
  });

  it('is in no file of another kind, none that is changed, and none whose hand-over nobody signed', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const forged = keyFile(own('ab', { from: hexOf(newKey().key), signature: 'ab'.repeat(64) }));
    const spaced = new TextEncoder().encode(` ${new TextDecoder().decode(keyFile(own('ab')))}`);
    for (const bytes of [new TextEncoder().encode(rsa), forged, spaced, new Uint8Array(), der.subarray(1), new Uint8Array(100_000)]) {
      expect(await readKeyFile(bytes, ports.verify)).toMatchObject({ ok: false, problem: { code: 'no-key' } });
    }
  });
});

it('a made passphrase has eight words, each of which any byte of chance decides', () => {
  const all = new Set(Array.from({ length: 256 }, (_, byte) => madePassphrase((length) => new Uint8Array(length).fill(byte)).split(' ')[0]));
  expect(all.size).toBe(256);
  expect(madePassphrase(ports.randomBytes).split(' ')).toHaveLength(8);
});
