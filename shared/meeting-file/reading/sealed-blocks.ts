// The restricted part of a reading copy from format 4 on: blocks of one length, each sealed by itself under one key, each with its hash in the signed manifest. A damaged
// block takes no other with it, and neither how many papers are sealed nor how long any of them is can be told from outside: only how many blocks there are.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { sha256Schema } from '../../model/record.ts';
import { schemaPlace } from '../../model/schema-place.ts';
import { z } from '../../model/zod.ts';
import type { Ciphers, RandomBytes, Sha256 } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { limits } from '../limits.ts';
import { doesNotFit } from '../problems.ts';
import { joined } from '../zip-layout.ts';
import { bytesOfHex, hexOf } from './hex.ts';
import { costProblem, derivationShape, headerLimit, nonceOf, passphraseBytes, saltLength, sealedEntry, sealedWhere, sealingCost, tagLength, wrongPassphrase } from './sealed-part.ts';

/** Bytes of a block before it is sealed: what is sealed is filled up to whole blocks. */
export const blockLength = 65_536;
const sealedLength = blockLength + tagLength;
const sealName = 'argon2id+aes-256-gcm, blocks of 64 KiB';
const mostBlocks = limits.unpackedBytes / blockLength;

const headerSchema = z.strictObject({
  seal: z.literal(sealName),
  ...derivationShape,
  /** SHA-256 of the `reading.json` beside it: sealed with each block, so that none opens in another copy. */
  of: sha256Schema,
  blocks: z.int().check(z.minimum(1), z.maximum(mostBlocks)),
});
type Header = z.infer<typeof headerSchema>;

const lengthBytes = (length: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length);
  return bytes;
};

export type SealedBlocks = {
  /** The length of the header in four bytes and the header; the blocks; the header and its length again, in case the first is damaged. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the length with the header, then of each block. */
  readonly parts: string[];
};

/**
 * @param blocks each of `blockLength`
 * @param of SHA-256 of the copy's `reading.json`
 * @param passphrase not empty (`passphraseProblem`)
 */
export const sealedBlocks = async (blocks: readonly Uint8Array[], of: string, passphrase: string, ports: { readonly ciphers: Ciphers; readonly randomBytes: RandomBytes; readonly sha256: Sha256 }): Promise<SealedBlocks> => {
  const salt = ports.randomBytes(saltLength);
  const header: Header = { seal: sealName, ...sealingCost, salt: hexOf(salt), of, blocks: blocks.length };
  const head = new TextEncoder().encode(canonicalJson(header));
  const key = await ports.ciphers.deriveKey(passphraseBytes(passphrase), salt, sealingCost);
  const front = joined([lengthBytes(head.length), head]);
  const [all, parts] = [[front], [await ports.sha256(front)]];
  for (const [index, block] of blocks.entries()) {
    const done = await ports.ciphers.encrypt(key, nonceOf(index, index === blocks.length - 1), block, head);
    all.push(done);
    parts.push(await ports.sha256(done));
  }
  return { bytes: joined([...all, head, lengthBytes(head.length)]), parts };
};

const readHeader = (head: Uint8Array): Result<Header> => {
  const json = readCanonicalJson(sealedEntry, head);
  if (!json.ok) return json;
  const header = headerSchema.safeParse(json.value);
  if (header.success) return costProblem(header.data) ?? ok(header.data);
  const place = schemaPlace(header.error);
  return doesNotFit(sealedWhere, place.where, place.message);
};

/** The header as it stands before the blocks and behind them, its length before it in both. */
const headersIn = (bytes: Uint8Array): readonly Uint8Array[] => {
  if (bytes.length < 8) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first, last] = [view.getUint32(0), view.getUint32(bytes.length - 4)];
  return [
    bytes.subarray(0, first <= headerLimit ? 4 + first : 0),
    last <= headerLimit && last + 4 <= bytes.length ? joined([bytes.subarray(-4), bytes.subarray(bytes.length - 4 - last, bytes.length - 4)]) : new Uint8Array(),
  ];
};

export type ProvedBlocks = {
  /** The header and the blocks, for `openedBlocks`: of blocks that were damaged nothing but zeros. Null: the header is damaged in both places, or every block is. */
  readonly seal: Uint8Array | null;
  /** Blocks that are damaged. */
  readonly lost: number;
  /** Every byte is as it was written. */
  readonly isWhole: boolean;
};

/**
 * What of a sealed part is as it was written, told without its passphrase.
 * @param parts of the manifest
 * @param of SHA-256 of the copy's `reading.json`
 * @returns `seal-cost`, `does-not-fit` or `not-canonical` for one that is no seal of ours
 */
export const provedBlocks = async (bytes: Uint8Array, parts: readonly string[], of: string, sha256: Sha256): Promise<Result<ProvedBlocks>> => {
  const [listedHeader, ...listed] = parts;
  const headers = headersIn(bytes);
  const whole = await Promise.all(headers.map(async (each) => (await sha256(each)) === listedHeader));
  const front = headers[whole.indexOf(true)];
  if (front === undefined) return ok({ seal: null, lost: listed.length, isWhole: false });
  const header = readHeader(front.subarray(4));
  if (!header.ok) return header;
  if (header.value.of !== of) return doesNotFit(sealedWhere, 'of', 'it was sealed for another copy');
  if (header.value.blocks !== listed.length || bytes.length !== 2 * front.length + listed.length * sealedLength) return doesNotFit(sealedWhere, 'blocks', 'they are not those that are listed');
  const seal = new Uint8Array(front.length + listed.length * sealedLength);
  seal.set(front);
  let lost = 0;
  for (const [index, hash] of listed.entries()) {
    const at = front.length + index * sealedLength;
    const block = bytes.subarray(at, at + sealedLength);
    if ((await sha256(block)) === hash) seal.set(block, at);
    else lost += 1;
  }
  return ok({ seal: lost === listed.length ? null : seal, lost, isWhole: lost === 0 && !whole.includes(false) });
};

/** Whether a seal is one in blocks; else it is one of a copy of format 3. */
export const isInBlocks = (seal: Uint8Array): boolean => {
  const length = seal.length < 4 ? headerLimit + 1 : new DataView(seal.buffer, seal.byteOffset).getUint32(0);
  const head = length > headerLimit ? null : readCanonicalJson(sealedEntry, seal.subarray(4, 4 + length));
  return head !== null && head.ok && z.object({ seal: z.literal(sealName) }).safeParse(head.value).success;
};

const noneLeft: Failed = failed({
  code: 'damaged', what: 'The restricted part of this copy is damaged, so that none of its papers can be opened.',
  remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.', where: sealedWhere,
});

/**
 * @param seal of `provedBlocks`
 * @param of SHA-256 of the copy's `reading.json`
 * @returns the blocks in their order, null for each that is damaged or was changed; `wrong-passphrase` where none opens
 */
export const openedBlocks = async (seal: Uint8Array, of: string, passphrase: string, ciphers: Ciphers): Promise<Result<readonly (Uint8Array | null)[]>> => {
  const length = new DataView(seal.buffer, seal.byteOffset).getUint32(0);
  const head = seal.subarray(4, 4 + length);
  const header = readHeader(head);
  if (!header.ok) return header;
  if (header.value.of !== of) return doesNotFit(sealedWhere, 'of', 'it was sealed for another copy');
  const key = await ciphers.deriveKey(passphraseBytes(passphrase), bytesOfHex(header.value.salt), header.value);
  const blocks: (Uint8Array | null)[] = [];
  let [isThere, isProved] = [false, false];
  for (let index = 0; index < header.value.blocks; index += 1) {
    const at = 4 + length + index * sealedLength;
    const block = seal.subarray(at, at + sealedLength);
    const isHere = block.some((byte) => byte !== 0);
    const plain = isHere ? await ciphers.decrypt(key, nonceOf(index, index === header.value.blocks - 1), block, head) : null;
    isThere ||= isHere;
    isProved ||= plain !== null;
    blocks.push(plain);
  }
  // Whoever changes a block can list it as whole: only that no other opens either tells of a wrong passphrase.
  if (!isProved) return isThere ? wrongPassphrase : noneLeft;
  return ok(blocks);
};
