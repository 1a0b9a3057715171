// The council's signature of a reading copy (Ed25519, RFC 8032): over the manifest, which has the hash of every entry.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { z } from '../../model/zod.ts';
import type { Sign, Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { notOurs } from '../problems.ts';
import { joined } from '../zip-layout.ts';
import { bytesOfHex, hexOf } from './hex.ts';

export const signatureEntry = 'signature.json';
/** With as many hand-overs as a key carries. */
export const signatureLimit = 8_000;
/** Hand-overs that a key carries at most: a reader who missed more changes than these is asked. */
export const mostHandOvers = 20;

const keySchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const signatureText = z.string().check(z.regex(/^[0-9a-f]{128}$/));
export const handedOverSchema = z.strictObject({ from: keySchema, signature: signatureText });
/** The key that the council had before says that this one is its new one. */
export type HandedOver = z.infer<typeof handedOverSchema>;

/** How a key came to be the council's: the hand-over to it, and behind it that to each key before, back as far as they are carried. */
export const handOversShape = {
  handedOver: z.nullable(handedOverSchema),
  /** Those before, the latest first; left out where there are none. */
  earlier: z.optional(z.array(handedOverSchema).check(z.minLength(1), z.maxLength(mostHandOvers - 1))),
};
export type HandOvers = { readonly handedOver: HandedOver | null; readonly earlier?: HandedOver[] | undefined };

const signatureSchema = z.strictObject({ algorithm: z.literal('Ed25519'), key: keySchema, signature: signatureText, ...handOversShape });

/** Who signed: the public key in hex; and the keys before it, the latest first, each of which handed over to the one after it. */
export type Signer = { readonly key: string; readonly before: readonly string[] };

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

/** Those of a key that is kept, and nothing else of it. */
export const handOversOf = ({ handedOver, earlier }: HandOvers): HandOvers => ({ handedOver, ...(earlier === undefined ? {} : { earlier }) });

const chainOf = ({ handedOver, earlier = [] }: HandOvers): readonly HandedOver[] => (handedOver === null ? [] : [handedOver, ...earlier]);

/** The hand-over to a new key before those to the key that hands over; the oldest are left where there are too many. */
export const handOversAfter = (latest: HandedOver, before: HandOvers): HandOvers => {
  const earlier = chainOf(before).slice(0, mostHandOvers - 1);
  return { handedOver: latest, ...(earlier.length === 0 ? {} : { earlier }) };
};

/** @returns the keys before, the latest first; null where one of them did not hand over to the key after it, or a key before is told without the one between */
export const handedOverBy = async (key: string, handOvers: HandOvers, verify: Verify): Promise<readonly string[] | null> => {
  if (handOvers.handedOver === null && handOvers.earlier !== undefined) return null;
  let to = key;
  for (const link of chainOf(handOvers)) {
    if (!(await isHandedOver(bytesOfHex(to), link, verify))) return null;
    to = link.from;
  }
  return chainOf(handOvers).map(({ from }) => from);
};

/** @param handOvers by the council's keys until now, where this one is to be known by them */
export const signatureOf = async (manifest: Uint8Array, { key, sign }: SigningKey, { handedOver, earlier }: HandOvers): Promise<Uint8Array> =>
  new TextEncoder().encode(canonicalJson({ algorithm: 'Ed25519', key: hexOf(key), signature: hexOf(await sign(ofCopy(manifest))), handedOver, ...(earlier === undefined ? {} : { earlier }) }));

const wrong: Failed = failed({
  code: 'signature-wrong', what: 'This copy was changed after it was signed, or its signature was: it is not what the council sent.',
  remedy: 'Do not rely on it, and ask the council officer for the copy again.',
});

/** @returns who signed; `signature-wrong` where what is signed is not what is here, `not-canonical` for a signature that is not written as ours */
export const readSignature = async (bytes: Uint8Array, manifest: Uint8Array, verify: Verify): Promise<Result<Signer>> => {
  const json = readCanonicalJson(signatureEntry, bytes);
  const parsed = json.ok ? signatureSchema.safeParse(json.value) : null;
  if (parsed === null || !parsed.success) return notOurs(`entry ${signatureEntry}`);
  const { key, signature } = parsed.data;
  if (!(await verify(bytesOfHex(key), bytesOfHex(signature), ofCopy(manifest)))) return wrong;
  const before = await handedOverBy(key, parsed.data, verify);
  return before === null ? wrong : ok({ key, before });
};
