// Marks on restricted text as they may be stored: sealed under a key of their own (AES-256-GCM, NIST SP 800-38D), and that key under one from the copy's passphrase
// (Argon2id, RFC 9106), so that marks are saved without deriving anything and a copy with another passphrase can take them over.
import { passphraseBytes, sealingCost } from '../meeting-file/reading/sealed-part.ts';
import type { Ciphers, DerivationCost, RandomBytes } from '../ports.ts';
import { canonicalJson } from '../meeting-file/canonical-json.ts';
import { z } from '../model/zod.ts';
import { markSchema } from './mark.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The marks' key, sealed. */
export type WrappedKey = { readonly cost: DerivationCost; readonly salt: Bytes; readonly nonce: Bytes; readonly bytes: Bytes };
/** Marks, sealed under it. */
export type SealedBody = { readonly nonce: Bytes; readonly bytes: Bytes };

/** A key that is open, in memory alone. */
export type MarksKey = { readonly key: Uint8Array; readonly wrapped: WrappedKey };

const [keyLength, saltLength, nonceLength] = [32, 16, 12];
const ofKey = new TextEncoder().encode('orderpaper key of marks 1');
const ofMarks = new TextEncoder().encode('orderpaper marks 1');

export type SealPorts = { readonly ciphers: Ciphers; readonly randomBytes: RandomBytes };

/** A new key for marks, to be opened with the passphrase. */
export const newMarksKey = async (passphrase: string, { ciphers, randomBytes }: SealPorts): Promise<MarksKey> => {
  const [key, salt, nonce] = [randomBytes(keyLength), randomBytes(saltLength), randomBytes(nonceLength)];
  const outer = await ciphers.deriveKey(passphraseBytes(passphrase), salt, sealingCost);
  const bytes = await ciphers.encrypt(outer, nonce, key, ofKey);
  return { key, wrapped: { cost: sealingCost, salt: new Uint8Array(salt), nonce: new Uint8Array(nonce), bytes: new Uint8Array(bytes) } };
};

/** @returns null: another passphrase, or a changed byte */
export const openedMarksKey = async (wrapped: WrappedKey, passphrase: string, ciphers: Ciphers): Promise<MarksKey | null> => {
  const outer = await ciphers.deriveKey(passphraseBytes(passphrase), wrapped.salt, wrapped.cost);
  const key = await ciphers.decrypt(outer, wrapped.nonce, wrapped.bytes, ofKey);
  return key === null ? null : { key, wrapped };
};

/** A mark with the copy in which it was placed last; null: to be placed anew. */
export const heldMarkSchema = z.strictObject({ mark: markSchema, placedIn: z.nullable(z.string()) });
export type HeldMark = z.infer<typeof heldMarkSchema>;
const bodySchema = z.array(heldMarkSchema);

/** Each time under a nonce of its own. */
export const sealedMarks = async (marks: readonly HeldMark[], { key }: MarksKey, { ciphers, randomBytes }: SealPorts): Promise<SealedBody> => {
  const nonce = randomBytes(nonceLength);
  return { nonce: new Uint8Array(nonce), bytes: new Uint8Array(await ciphers.encrypt(key, nonce, new TextEncoder().encode(canonicalJson(marks)), ofMarks)) };
};

/** @returns null: changed on the disk, or written by a newer version */
export const openedMarks = async ({ nonce, bytes }: SealedBody, { key }: MarksKey, ciphers: Ciphers): Promise<readonly HeldMark[] | null> => {
  const plain = await ciphers.decrypt(key, nonce, bytes, ofMarks);
  if (plain === null) return null;
  const marks = bodySchema.safeParse(JSON.parse(new TextDecoder().decode(plain)));
  return marks.success ? marks.data : null;
};
