// Reads a reading copy: limits and layout first, then the signature, then each entry against the signed manifest. A paper whose file is damaged is named and the
// others are read; so they are where only headers or the directory are damaged and the copy is signed. Whatever else is not as the writer left it is refused.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import type { Sha256, Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { checkFrameStart, digestOf } from '../frame.ts';
import { limits } from '../limits.ts';
import { blocksFormat, filesFolder, manifestEntry, mimetypeEntry, readManifest, type Manifest } from '../manifest.ts';
import { damaged, doesNotFit, notOurs, tooLarge, wrongKind } from '../problems.ts';
import { kindWords } from '../kinds.ts';
import { deflated } from '../zip-pack.ts';
import { isLaidOut, readZip, unpack, type PlacedEntry } from '../zip-read.ts';
import { checkListed, checkReadingContent, papersWith, type ReadingContent, type ReadingPaper } from './reading-content.ts';
import { mendedEntries, namesIn } from './mended-entries.ts';
import { provedBlocks } from './sealed-blocks.ts';
import { readSeal, sealedEntry, sealedWhere } from './sealed-part.ts';
import { readSignature, signatureEntry, signatureLimit, type Signer } from './signature.ts';
import { readingEntry } from './write-reading-file.ts';

export type ReadingFile = {
  readonly format: number;
  /** SHA-256 of everything before the `digest` entry. */
  readonly digest: string;
  readonly content: ReadingContent;
  /** Sound files by SHA-256. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Papers whose file is damaged: all others can be read. */
  readonly damaged: readonly ReadingPaper[];
  /** The sealed part, for `openRestricted`; null: there is none, or it is damaged. */
  readonly seal: Uint8Array | null;
  /** Nothing of what is sealed can be read. */
  readonly sealDamaged: boolean;
  /** Something of what is sealed can't be read, the rest can: what it is, its passphrase tells (`Restricted.damaged`). */
  readonly sealedPartly: boolean;
  /** Bytes are damaged that hold nothing of any paper: headers, directory, digest. All that is said of papers was proved against the signed manifest all the same. */
  readonly frameDamaged: boolean;
  /** Null: it is not signed. */
  readonly signer: Signer | null;
};

export type ReadingReadPorts = { readonly sha256: Sha256; readonly verify: Verify };

/** Reading copies came with this format: one that says it is older was made to be read with less care. */
const firstFormat = 3;

const stripped: Failed = failed({
  code: 'signature-missing', what: 'This copy was signed and its signature was taken out.',
  remedy: 'Do not rely on it, and ask the council officer for the copy again.',
});

/** Every paper that is written in the app stands in it, and of every file whose it is: without it nothing that could be shown is known. */
const contentsDamaged: Failed = failed({
  code: 'damaged', what: 'The list of contents of this reading copy is damaged, so that none of its papers can be opened.',
  remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.', where: `entry ${readingEntry}`,
});

/** What is signed: without it nothing can be told to be what the council sent. */
const listDamaged: Failed = failed({
  code: 'damaged', what: 'The list of what is in this file is damaged, so that nothing in it can be told to be what was sent.',
  remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.', where: `entry ${manifestEntry}`,
});

const signatureDamaged: Failed = failed({
  code: 'damaged', what: 'The signature of this reading copy is damaged, so that nobody can tell whether it is what the council sent.',
  remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.', where: `entry ${signatureEntry}`,
});

/** One agenda, at most one sealed part, then files in the order of their names, each under its hash. */
const isOrdered = ({ format, entries }: Manifest): boolean => {
  const [first, second, ...rest] = entries;
  const isSealed = second?.name === sealedEntry;
  const files = second === undefined ? [] : isSealed ? rest : [second, ...rest];
  // Each format seals in its own way, and in no other: a copy can't be made to be read with less care.
  const isOfFormat = (format === blocksFormat) === (isSealed && second.parts !== undefined) && entries.every(({ name, parts }) => parts === undefined || name === sealedEntry);
  return isOfFormat && first?.name === readingEntry && files.every(({ name, sha256 }, at) => name === `${filesFolder}${sha256}` && name > (files[at - 1]?.name ?? ''));
};

const checkNames = (entries: readonly PlacedEntry[], manifest: Manifest): Result<null> => {
  const names = entries.map(({ name }) => name);
  if (manifest.signed === true && !names.includes(signatureEntry)) return stripped;
  const expected = namesIn(manifest);
  if (!isOrdered(manifest) || names.length !== expected.length) return notOurs(`entry ${manifestEntry}`);
  const astray = names.findIndex((name, at) => name !== expected[at]);
  if (astray >= 0) return notOurs(`entry ${names[astray] ?? ''}`);
  const packed = entries.find(({ name, method }) => method !== 0 && name !== readingEntry);
  return packed === undefined ? ok(null) : notOurs(`entry ${packed.name}`);
};

const signerOf = async (entries: readonly PlacedEntry[], manifest: Manifest, manifestBytes: Uint8Array, verify: Verify): Promise<Result<Signer | null>> => {
  if (manifest.signed !== true) return ok(null);
  const entry = entries[2];
  if (entry === undefined || entry.size > signatureLimit) return notOurs(`entry ${signatureEntry}`);
  const bytes = unpack(entry);
  return bytes.ok ? readSignature(bytes.value, manifestBytes, verify) : signatureDamaged;
};

/** The bytes of an entry as the manifest promises them; null: damaged. */
const sound = async (entry: PlacedEntry | undefined, listed: Manifest['entries'][number], sha256: Sha256): Promise<Uint8Array | null> => {
  if (entry === undefined || entry.size !== listed.length) return null;
  const bytes = unpack(entry);
  return bytes.ok && (await sha256(bytes.value)) === listed.sha256 ? bytes.value : null;
};

type Front = { readonly manifest: Manifest; readonly signer: Signer | null };

/** What the copy lists, and who says so. */
const readFront = async (entries: readonly PlacedEntry[], verify: Verify): Promise<Result<Front>> => {
  const found = entries[1];
  if (found?.name !== manifestEntry || found.method !== 0) return notOurs(`entry ${found?.name ?? manifestEntry}`);
  if (found.size > limits.manifestBytes) return tooLarge(`entry ${manifestEntry}`);
  const bytes = unpack(found);
  if (!bytes.ok) return listDamaged;
  const manifest = readManifest(bytes.value);
  if (!manifest.ok) return manifest;
  const { kind, format, signed } = manifest.value;
  if (kind !== 'reading') return wrongKind(kindWords[kind], kindWords.reading);
  if (format < firstFormat || signed === undefined) return notOurs(`entry ${manifestEntry}`);
  const names = checkNames(entries, manifest.value);
  if (!names.ok) return names;
  const signer = await signerOf(entries, manifest.value, bytes.value, verify);
  return signer.ok ? ok({ manifest: manifest.value, signer: signer.value }) : signer;
};

type SealFound = Pick<ReadingFile, 'seal' | 'sealDamaged' | 'sealedPartly'> & { readonly isWhole: boolean };

const whollyDamaged: SealFound = { seal: null, sealDamaged: true, sealedPartly: false, isWhole: false };

/** @param of SHA-256 of the copy's `reading.json` */
const sealIn = async (entry: PlacedEntry | undefined, listed: Manifest['entries'][number], of: string, sha256: Sha256): Promise<Result<SealFound>> => {
  if (listed.parts === undefined) {
    const seal = await sound(entry, listed, sha256);
    if (seal === null) return ok(whollyDamaged);
    const header = readSeal(seal);
    return header.ok ? ok({ seal, sealDamaged: false, sealedPartly: false, isWhole: true }) : header;
  }
  if (entry === undefined || entry.size !== listed.length) return ok(whollyDamaged);
  const proved = await provedBlocks(entry.packed, listed.parts, of, sha256);
  if (!proved.ok) return proved;
  const { seal, lost } = proved.value;
  if (proved.value.isWhole && (await sha256(entry.packed)) !== listed.sha256) return notOurs(`entry ${manifestEntry}`);
  return ok({ seal, sealDamaged: seal === null, sealedPartly: seal !== null && lost > 0, isWhole: proved.value.isWhole && unpack(entry).ok });
};

/** The agenda and the list of entries say the same of what is sealed and which files there are. */
const checkWhole = ({ sealed, papers }: ReadingContent, listed: Manifest['entries']): Result<null> =>
  ((listed[0]?.name === sealedEntry) === sealed ? checkListed(papers, listed.map(({ name }) => name)) : doesNotFit(readingEntry, 'sealed', 'it says otherwise of its sealed part'));

const readContent = (bytes: Uint8Array, entry: PlacedEntry | undefined): Result<ReadingContent> => {
  if (entry?.method === 0 && deflated(readingEntry, bytes).method !== 0) return notOurs(`entry ${readingEntry}`);
  const json = readCanonicalJson(readingEntry, bytes);
  if (!json.ok) return json;
  const content = checkReadingContent(readingEntry, json.value);
  return content.ok && canonicalJson(content.value) !== canonicalJson(json.value) ? doesNotFit(readingEntry, 'the whole', 'it has fields that no reading copy has') : content;
};

/** Not what a program put together, but what a checksum or a header tells was hit. */
const isDamage = (bytes: Uint8Array, strict: Result<readonly PlacedEntry[]>): boolean => {
  const first = strict.ok ? strict.value[0] : undefined;
  return first === undefined ? !isLaidOut(bytes) : !unpack(first).ok;
};

/**
 * @param bytes the whole file
 * @returns the copy, with what of it is damaged; or a problem: `not-a-meeting-file`, `damaged` (its agenda or the file as a whole), `not-canonical`, `too-large`,
 *   `newer-format`, `wrong-kind`, `does-not-fit`, `signature-missing`, `signature-wrong`
 */
export const readReadingFile = async (bytes: Uint8Array, ports: ReadingReadPorts): Promise<Result<ReadingFile>> => {
  const strict = readZip(bytes, mimetypeEntry);
  const started = strict.ok ? checkFrameStart(strict.value) : strict;
  // A copy whose frame is damaged is put together by its manifest, which then has to be signed.
  const mended = started.ok || !isDamage(bytes, strict) ? null : mendedEntries(bytes);
  if (mended === null && !started.ok) return started;
  const entries = mended ?? (strict.ok ? strict.value : []);
  const front = await readFront(entries, ports.verify);
  if (!front.ok) return front;
  const { manifest, signer } = front.value;
  if (!started.ok && signer === null) return started;
  const offset = signer === null ? 2 : 3;
  const [listedContent, ...listed] = manifest.entries;
  if ((entries[offset]?.size ?? 0) > limits.readingBytes) return tooLarge(`entry ${readingEntry}`);
  const contentBytes = listedContent === undefined ? null : await sound(entries[offset], listedContent, ports.sha256);
  if (listedContent === undefined || contentBytes === null) return contentsDamaged;
  const content = readContent(contentBytes, entries[offset]);
  if (!content.ok) return content;
  const known = checkWhole(content.value, listed);
  if (!known.ok) return known;
  const files = new Map<string, Uint8Array>();
  const lost = new Set<string>();
  let sealed: SealFound = { seal: null, sealDamaged: false, sealedPartly: false, isWhole: true };
  for (const [at, each] of listed.entries()) {
    const entry = entries[offset + 1 + at];
    if (each.name === sealedEntry) {
      const found = await sealIn(entry, each, listedContent.sha256, ports.sha256);
      if (!found.ok) return found;
      sealed = found.value;
    } else {
      const found = await sound(entry, each, ports.sha256);
      if (found === null) lost.add(each.sha256);
      else files.set(each.sha256, found);
    }
  }
  const digest = await digestOf(bytes, entries, ports.sha256);
  const { isWhole, ...seal } = sealed;
  // Damage that is named explains another digest; without any, it is of the digest or of the frame: what a signature proves is whole all the same.
  const isNamed = lost.size > 0 || seal.sealDamaged || seal.sealedPartly;
  if (!isNamed && signer === null && !(digest.ok && isWhole)) return digest.ok ? damaged(sealedWhere) : digest;
  return ok({
    format: manifest.format, digest: digest.ok ? digest.value : '', content: content.value, files, damaged: papersWith(content.value.papers, lost), ...seal,
    frameDamaged: mended !== null || (!isNamed && (!isWhole || !digest.ok)), signer,
  });
};
