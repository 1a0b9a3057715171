// What is sealed with a passphrase as one whole, chunk by chunk, so that nothing is read before it is proved whole: notes, the council's key, and the restricted part of a
// reading copy of format 3; those of today are sealed in blocks (sealed-blocks.ts).
// Argon2id (RFC 9106) makes the key, AES-256-GCM (NIST SP 800-38D) seals; the header and each chunk's place are sealed with it.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { schemaPlace } from '../../model/schema-place.ts';
import { z } from '../../model/zod.ts';
import type { Ciphers, DerivationCost, RandomBytes } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { limits } from '../limits.ts';
import { damaged, doesNotFit, tooLarge } from '../problems.ts';
import { joined } from '../zip-layout.ts';
import { bytesOfHex, hexOf } from './hex.ts';

export const sealedEntry = 'restricted.sealed';

/** RFC 9106, section 4, the second choice: 64 MiB and three passes. A reader accepts no less: a weaker one was not made by us. */
export const sealingCost: DerivationCost = { kibibytes: 65_536, passes: 3 };
/** More would hold a small computer up for minutes, or take all its memory: no copy of ours asks for it. */
const mostCost: DerivationCost = { kibibytes: 262_144, passes: 4 };
export const saltLength = 16;
const chunkLength = 1_048_576;
export const tagLength = 16;
const nonceLength = 12;
export const headerLimit = 1_000;

/** How the key comes from the passphrase. */
export const derivationShape = { kibibytes: z.int().check(z.minimum(0)), passes: z.int().check(z.minimum(0)), salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)) };

const headerSchema = z.strictObject({
  seal: z.literal('argon2id+aes-256-gcm'),
  ...derivationShape,
  /** Bytes sealed, in chunks of 1 MiB. */
  length: z.int().check(z.minimum(1), z.maximum(limits.unpackedBytes)),
});
type Header = z.infer<typeof headerSchema>;

export const sealedWhere = `entry ${sealedEntry}`;

/** Of a passphrase as it is typed on any keyboard: however many blanks stand between its words, and without the line's end of a file. All that one passphrase opens goes by it. */
export const passphraseBytes = (passphrase: string): Uint8Array => new TextEncoder().encode(passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' '));

/** No two chunks under one key have the same: the key has a salt of its own in each file. */
export const nonceOf = (index: number, isLast: boolean): Uint8Array => {
  const nonce = new Uint8Array(nonceLength);
  nonce[0] = isLast ? 1 : 0;
  new DataView(nonce.buffer).setUint32(nonceLength - 4, index);
  return nonce;
};

const chunksOf = (length: number): number => Math.ceil(length / chunkLength);

/** What a passphrase can't be: nothing that anybody could see. */
export const passphraseProblem = (passphrase: string): Failed | null =>
  /[^\s\p{C}]/u.test(passphrase) ? null : failed({ code: 'no-passphrase', what: 'The passphrase is empty.', remedy: 'Give one of several words that nobody guesses.' });

/**
 * @param bytes what is to be sealed; at least one
 * @param passphrase not empty (`passphraseProblem`)
 * @returns the length of the header in four bytes, the header, and the chunks
 */
export const sealed = async (bytes: Uint8Array, passphrase: string, ports: { readonly ciphers: Ciphers; readonly randomBytes: RandomBytes }): Promise<Uint8Array> => {
  const salt = ports.randomBytes(saltLength);
  const header: Header = { seal: 'argon2id+aes-256-gcm', ...sealingCost, salt: hexOf(salt), length: bytes.length };
  const head = new TextEncoder().encode(canonicalJson(header));
  const key = await ports.ciphers.deriveKey(passphraseBytes(passphrase), salt, sealingCost);
  const chunks: Uint8Array[] = [];
  for (let index = 0, count = chunksOf(bytes.length); index < count; index += 1) {
    chunks.push(await ports.ciphers.encrypt(key, nonceOf(index, index === count - 1), bytes.subarray(index * chunkLength, (index + 1) * chunkLength), head));
  }
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, head.length);
  return joined([length, head, ...chunks]);
};

const badCost = (what: string): Failed => failed({ code: 'seal-cost', what, remedy: 'Orderpaper seals none so: do not rely on it, and ask the council officer for the copy again.', where: sealedWhere });

/** Too little work lets a passphrase be guessed, too much holds up whoever opens it: neither was made by us. */
export const costProblem = ({ kibibytes, passes }: DerivationCost): Failed | null => {
  if (kibibytes < sealingCost.kibibytes || passes < sealingCost.passes) return badCost('The restricted part of this copy is sealed so weakly that its passphrase could be guessed.');
  if (kibibytes > mostCost.kibibytes || passes > mostCost.passes) return badCost('The restricted part of this copy is sealed so that opening it would take more memory or time than a computer should give.');
  return null;
};

type SealedParts = { readonly header: Header; readonly head: Uint8Array; readonly body: Uint8Array };

/** What can be told of a sealed part without its passphrase. */
export const readSeal = (bytes: Uint8Array): Result<SealedParts> => {
  if (bytes.length < 4) return damaged(sealedWhere);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > headerLimit) return tooLarge(sealedWhere);
  const head = bytes.subarray(4, 4 + length);
  const json = readCanonicalJson(sealedEntry, head);
  if (!json.ok) return json;
  const header = headerSchema.safeParse(json.value);
  if (!header.success) {
    const place = schemaPlace(header.error);
    return doesNotFit(sealedWhere, place.where, place.message);
  }
  const cost = costProblem(header.data);
  if (cost !== null) return cost;
  const body = bytes.subarray(4 + length);
  return body.length === header.data.length + chunksOf(header.data.length) * tagLength ? ok({ header: header.data, head, body }) : damaged(sealedWhere);
};

export const wrongPassphrase: Failed = failed({
  code: 'wrong-passphrase', what: 'This passphrase does not open the restricted part of the copy.',
  remedy: 'Type it again as you were given it; if it is lost, ask the council officer for a new copy.',
});

/**
 * @returns what was sealed; `wrong-passphrase` where the first chunk doesn't open, `damaged` where a later one doesn't, `seal-cost` or `does-not-fit` for a seal that is no seal of ours
 */
export const opened = async (bytes: Uint8Array, passphrase: string, ciphers: Ciphers): Promise<Result<Uint8Array>> => {
  const seal = readSeal(bytes);
  if (!seal.ok) return seal;
  const { header, head, body } = seal.value;
  const key = await ciphers.deriveKey(passphraseBytes(passphrase), bytesOfHex(header.salt), header);
  const all = new Uint8Array(header.length);
  for (let index = 0, count = chunksOf(header.length); index < count; index += 1) {
    const from = index * (chunkLength + tagLength);
    const chunk = await ciphers.decrypt(key, nonceOf(index, index === count - 1), body.subarray(from, from + chunkLength + tagLength), head);
    if (chunk === null) return index === 0 ? wrongPassphrase : damaged(sealedWhere);
    all.set(chunk, index * chunkLength);
  }
  return ok(all);
};
