// The council's signature of a reading copy (Ed25519, RFC 8032): over the manifest, which has the hash of every entry.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { z } from '../../model/zod.ts';
import type { Sign, Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { notOurs } from '../problems.ts';
import { joined } from '../zip-layout.ts';
import { bytesOfHex, hexOf } from './hex.ts';

export const signatureEntry = 'signature.json';
export const signatureLimit = 2_000;

const keySchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const signatureText = z.string().check(z.regex(/^[0-9a-f]{128}$/));
export const handedOverSchema = z.strictObject({ from: keySchema, signature: signatureText });
/** The key that the council had before says that this one is its new one. */
export type HandedOver = z.infer<typeof handedOverSchema>;

const signatureSchema = z.strictObject({ algorithm: z.literal('Ed25519'), key: keySchema, signature: signatureText, handedOver: z.nullable(handedOverSchema) });

/** Who signed: the public key in hex; and the key before it, where that one handed over. */
export type Signer = { readonly key: string; readonly handedOverFrom: string | null };

/** A key pair of the council. */
export type SigningKey = { readonly key: Uint8Array; readonly sign: Sign };

/** What is signed can be taken for nothing else that the same key signs. */
const marked = (mark: string, bytes: Uint8Array): Uint8Array => joined([new TextEncoder().encode(`${mark}\n`), bytes]);
const ofCopy = (manifest: Uint8Array): Uint8Array => marked('orderpaper reading copy 1', manifest);
const ofHandover = (newKey: Uint8Array): Uint8Array => marked('orderpaper key handed over 1', newKey);

/** The council's key until now says which one is its new one: made once, it goes with every copy that the new one signs. */
export const handOver = async (before: SigningKey, newKey: Uint8Array): Promise<HandedOver> => ({ from: hexOf(before.key), signature: hexOf(await before.sign(ofHandover(newKey))) });

/** Whether a key was handed over by the one that it names. */
export const isHandedOver = (key: Uint8Array, { from, signature }: HandedOver, verify: Verify): Promise<boolean> => verify(bytesOfHex(from), bytesOfHex(signature), ofHandover(key));

/** @param handedOver by the council's key until now, where this one is to be known by it */
export const signatureOf = async (manifest: Uint8Array, { key, sign }: SigningKey, handedOver: HandedOver | null): Promise<Uint8Array> =>
  new TextEncoder().encode(canonicalJson({ algorithm: 'Ed25519', key: hexOf(key), signature: hexOf(await sign(ofCopy(manifest))), handedOver }));

const wrong: Failed = failed({
  code: 'signature-wrong', what: 'This copy was changed after it was signed, or its signature was: it is not what the council sent.',
  remedy: 'Do not rely on it, and ask the council officer for the copy again.',
});

/** @returns who signed; `signature-wrong` where what is signed is not what is here, `not-canonical` for a signature that is not written as ours */
export const readSignature = async (bytes: Uint8Array, manifest: Uint8Array, verify: Verify): Promise<Result<Signer>> => {
  const json = readCanonicalJson(signatureEntry, bytes);
  const parsed = json.ok ? signatureSchema.safeParse(json.value) : null;
  if (parsed === null || !parsed.success) return notOurs(`entry ${signatureEntry}`);
  const { key, signature, handedOver } = parsed.data;
  if (!(await verify(bytesOfHex(key), bytesOfHex(signature), ofCopy(manifest)))) return wrong;
  if (handedOver !== null && !(await isHandedOver(bytesOfHex(key), handedOver, verify))) return wrong;
  return ok({ key, handedOverFrom: handedOver?.from ?? null });
};
