// Sealing and signing as Node does them; Argon2id from a library, as older versions of Node have none.
import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import type { SigningKey } from '../../../shared/meeting-file/reading/signature.ts';
import type { Ciphers, Verify } from '../../../shared/ports.ts';

const tagLength = 16;
const keyLength = 32;
const plain = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

export const nodeCiphers: Ciphers = {
  deriveKey: (password, salt, { kibibytes, passes }) => argon2id({ password, salt, memorySize: kibibytes, iterations: passes, parallelism: 1, hashLength: keyLength, outputType: 'binary' }),
  encrypt: (key, nonce, bytes, beside) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(beside);
    return Promise.resolve(plain(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])));
  },
  decrypt: (key, nonce, bytes, beside) => {
    const at = bytes.length - tagLength;
    if (at < 0) return Promise.resolve(null);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(beside).setAuthTag(bytes.subarray(at));
      return Promise.resolve(plain(Buffer.concat([decipher.update(bytes.subarray(0, at)), decipher.final()])));
    } catch {
      return Promise.resolve(null);
    }
  },
};

const derOfPublicKey = (key: Uint8Array): Buffer => Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);

export const nodeVerify: Verify = (key, signature, bytes) => {
  try {
    return Promise.resolve(verify(null, bytes, createPublicKey({ key: derOfPublicKey(key), format: 'der', type: 'spki' }), signature));
  } catch {
    return Promise.resolve(false);
  }
};

/** What a file that was given as a key is instead, where that helps. */
const foundInstead = (text: string, wanted: string): string | null => {
  if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(text)) return 'The key in it is protected by a password: write it without one ("openssl pkey -in <file> -out <new file>").';
  if (text.includes('BEGIN OPENSSH') || text.startsWith('ssh-')) return 'It is a key for SSH.';
  if (wanted === 'private key' && text.includes('BEGIN PUBLIC KEY')) return 'It is a public key, which only says who signed: signing takes the private one.';
  return null;
};

const notAKey = (typed: string, wanted: string, bytes: Uint8Array): Failed => {
  const instead = foundInstead(Buffer.from(bytes.subarray(0, 1_000)).toString('latin1'), wanted);
  return failed({ code: 'bad-key', what: `"${typed}" holds no ${wanted} of the kind Ed25519 that can be read.${instead === null ? '' : ` ${instead}`}`, remedy: 'Give a file in PEM, as "openssl genpkey -algorithm ed25519" writes it.' });
};

const rawPublicKey = (key: KeyObject): Uint8Array => plain(key.export({ format: 'der', type: 'spki' }).subarray(-keyLength));

const isPem = (bytes: Uint8Array): boolean => Buffer.from(bytes).toString('latin1').includes('-----BEGIN');

/** Null: it holds no such key. */
const keyIn = (read: () => KeyObject): KeyObject | null => {
  try {
    return read();
  } catch {
    return null;
  }
};

const privateKeyOf = (bytes: Uint8Array): KeyObject | null => keyIn(() => createPrivateKey(isPem(bytes) ? Buffer.from(bytes) : { key: Buffer.from(bytes), format: 'der', type: 'pkcs8' }));
const publicKeyOf = (bytes: Uint8Array): KeyObject | null => keyIn(() => createPublicKey(isPem(bytes) ? Buffer.from(bytes) : { key: Buffer.from(bytes), format: 'der', type: 'spki' }));

/** @param typed the file's name, for the problem @param bytes a private key in PEM or DER (PKCS#8, RFC 8410) */
export const signingKeyFrom = (typed: string, bytes: Uint8Array): Result<SigningKey> => {
  const key = privateKeyOf(bytes);
  if (key?.asymmetricKeyType !== 'ed25519') return notAKey(typed, 'private key', bytes);
  return ok({ key: rawPublicKey(createPublicKey(key)), sign: (signed) => Promise.resolve(plain(sign(null, signed, key))) });
};

/** @param bytes a public key, or the private one that it belongs to @returns its 32 bytes */
export const publicKeyFrom = (typed: string, bytes: Uint8Array): Result<Uint8Array> => {
  const key = publicKeyOf(bytes) ?? privateKeyOf(bytes);
  if (key?.asymmetricKeyType !== 'ed25519') return notAKey(typed, 'key', bytes);
  return ok(rawPublicKey(key.type === 'private' ? createPublicKey(key) : key));
};
