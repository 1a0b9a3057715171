// Reads a reading copy: limits and layout first, then the signature, then each entry against the signed manifest. A paper whose file is damaged is named and the
// others are read; whatever else is not as the writer left it is refused.
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import type { Ciphers, Sha256, Verify } from '../../ports.ts';
import { canonicalJson, readCanonicalJson } from '../canonical-json.ts';
import { checkFrameStart, digestOf } from '../frame.ts';
import { limits } from '../limits.ts';
import { digestEntry, filesFolder, manifestEntry, mimetypeEntry, readManifest, type Manifest } from '../manifest.ts';
import { damaged, doesNotFit, notOurs, tooLarge, wrongKind } from '../problems.ts';
import { kindWords } from '../kinds.ts';
import { deflated } from '../zip-pack.ts';
import { readZip, unpack, type PlacedEntry } from '../zip-read.ts';
import { checkReadingContent, checkRestrictedContent, filesOfPapers, papersWith, type ReadingContent, type ReadingPaper, type RestrictedContent } from './reading-content.ts';
import { opened, readSeal, sealedEntry } from './sealed-part.ts';
import { readSignature, signatureEntry, signatureLimit, type Signer } from './signature.ts';
import { readingEntry, restrictedEntry } from './write-reading-file.ts';

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
  readonly sealDamaged: boolean;
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

const signatureDamaged: Failed = failed({
  code: 'damaged', what: 'The signature of this reading copy is damaged, so that nobody can tell whether it is what the council sent.',
  remedy: 'Open the file that you were sent once more, or ask the council officer for the copy again.', where: `entry ${signatureEntry}`,
});

/** Names as the writer puts them: the manifest's own order, with the signature before them. */
const expectedNames = (manifest: Manifest): string[] => [mimetypeEntry, manifestEntry, ...(manifest.signed === true ? [signatureEntry] : []), ...manifest.entries.map(({ name }) => name), digestEntry];

/** One agenda, at most one sealed part, then files in the order of their names, each under its hash. */
const isOrdered = ({ entries }: Manifest): boolean => {
  const [first, second, ...rest] = entries;
  const files = second === undefined ? [] : second.name === sealedEntry ? rest : [second, ...rest];
  return first?.name === readingEntry && files.every(({ name, sha256 }, at) => name === `${filesFolder}${sha256}` && name > (files[at - 1]?.name ?? ''));
};

const checkNames = (entries: readonly PlacedEntry[], manifest: Manifest): Result<null> => {
  const names = entries.map(({ name }) => name);
  if (manifest.signed === true && !names.includes(signatureEntry)) return stripped;
  const expected = expectedNames(manifest);
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

const readContent = (bytes: Uint8Array, entry: PlacedEntry | undefined): Result<ReadingContent> => {
  if (entry?.method === 0 && deflated(readingEntry, bytes).method !== 0) return notOurs(`entry ${readingEntry}`);
  const json = readCanonicalJson(readingEntry, bytes);
  if (!json.ok) return json;
  const content = checkReadingContent(readingEntry, json.value);
  return content.ok && canonicalJson(content.value) !== canonicalJson(json.value) ? doesNotFit(readingEntry, 'the whole', 'it has fields that no reading copy has') : content;
};

/** Every file that a paper names is listed, and no other. */
const checkListed = (papers: readonly ReadingPaper[], names: readonly string[]): Result<null> => {
  const named = new Set([...filesOfPapers(papers)].map((sha256) => `${filesFolder}${sha256}`));
  const listed = names.filter((name) => name.startsWith(filesFolder));
  return listed.length === named.size && listed.every((name) => named.has(name)) ? ok(null) : doesNotFit(filesFolder, 'the whole', 'its files are not those that its papers name');
};

/**
 * @param bytes the whole file
 * @returns the copy, with what of it is damaged; or a problem: `not-a-meeting-file`, `damaged` (its agenda or the file as a whole), `not-canonical`, `too-large`,
 *   `newer-format`, `wrong-kind`, `does-not-fit`, `signature-missing`, `signature-wrong`
 */
export const readReadingFile = async (bytes: Uint8Array, ports: ReadingReadPorts): Promise<Result<ReadingFile>> => {
  const zip = readZip(bytes, mimetypeEntry);
  if (!zip.ok) return zip;
  const entries = zip.value;
  const start = checkFrameStart(entries);
  if (!start.ok) return start;
  const manifestEntryFound = entries[1];
  if (manifestEntryFound?.name !== manifestEntry || manifestEntryFound.method !== 0) return notOurs(`entry ${manifestEntryFound?.name ?? manifestEntry}`);
  if (manifestEntryFound.size > limits.manifestBytes) return tooLarge(`entry ${manifestEntry}`);
  const manifestBytes = unpack(manifestEntryFound);
  if (!manifestBytes.ok) return manifestBytes;
  const manifest = readManifest(manifestBytes.value);
  if (!manifest.ok) return manifest;
  if (manifest.value.kind !== 'reading') return wrongKind(kindWords[manifest.value.kind], kindWords.reading);
  if (manifest.value.format < firstFormat || manifest.value.signed === undefined) return notOurs(`entry ${manifestEntry}`);
  const names = checkNames(entries, manifest.value);
  if (!names.ok) return names;
  const signer = await signerOf(entries, manifest.value, manifestBytes.value, ports.verify);
  if (!signer.ok) return signer;
  const offset = manifest.value.signed === true ? 3 : 2;
  const [listedContent, ...listed] = manifest.value.entries;
  if ((entries[offset]?.size ?? 0) > limits.readingBytes) return tooLarge(`entry ${readingEntry}`);
  const contentBytes = listedContent === undefined ? null : await sound(entries[offset], listedContent, ports.sha256);
  if (contentBytes === null) return contentsDamaged;
  const content = readContent(contentBytes, entries[offset]);
  if (!content.ok) return content;
  const isSealed = listed[0]?.name === sealedEntry;
  if (isSealed !== content.value.sealed) return doesNotFit(readingEntry, 'sealed', 'it says otherwise of its sealed part');
  const known = checkListed(content.value.papers, listed.map(({ name }) => name));
  if (!known.ok) return known;
  const files = new Map<string, Uint8Array>();
  const lost = new Set<string>();
  let [seal, sealDamaged] = [null as Uint8Array | null, false];
  for (const [at, each] of listed.entries()) {
    const found = await sound(entries[offset + 1 + at], each, ports.sha256);
    if (each.name === sealedEntry) [seal, sealDamaged] = [found, found === null];
    else if (found !== null) files.set(each.sha256, found);
    else lost.add(each.sha256);
  }
  if (seal !== null) {
    const header = readSeal(seal);
    if (!header.ok) return header;
  }
  const digest = await digestOf(bytes, entries, ports.sha256);
  // Damage that is named explains another digest; without any, the digest is what was changed.
  if (!digest.ok && lost.size === 0 && !sealDamaged) return digest;
  return ok({ format: manifest.value.format, digest: digest.ok ? digest.value : '', content: content.value, files, damaged: papersWith(content.value.papers, lost), seal, sealDamaged, signer: signer.value });
};

export type Restricted = { readonly content: RestrictedContent; readonly files: ReadonlyMap<string, Uint8Array> };

/**
 * @param seal of `readReadingFile`
 * @returns what is restricted; `wrong-passphrase`; or a problem of what was sealed
 */
export const openRestricted = async ({ content, seal }: { readonly content: ReadingContent; readonly seal: Uint8Array }, passphrase: string, ports: { readonly sha256: Sha256; readonly ciphers: Ciphers }): Promise<Result<Restricted>> => {
  const plain = await opened(seal, passphrase, ports.ciphers);
  if (!plain.ok) return plain;
  const zip = readZip(plain.value, restrictedEntry);
  if (!zip.ok) return damaged(`entry ${sealedEntry}`);
  const [first, ...behind] = zip.value;
  const payload = first?.name === restrictedEntry && first.size <= limits.readingBytes ? unpack(first) : damaged(`entry ${restrictedEntry}`);
  if (!payload.ok) return payload;
  const json = readCanonicalJson(restrictedEntry, payload.value);
  if (!json.ok) return json;
  const restricted = checkRestrictedContent(restrictedEntry, json.value);
  if (!restricted.ok) return restricted;
  if (restricted.value.meetingId !== content.meeting.id) return doesNotFit(restrictedEntry, 'meetingId', 'it belongs to another meeting');
  const known = checkListed(restricted.value.papers, behind.map(({ name }) => name));
  if (!known.ok) return known;
  const files = new Map<string, Uint8Array>();
  for (const entry of behind) {
    const bytes = unpack(entry);
    if (!bytes.ok || entry.name !== `${filesFolder}${await ports.sha256(bytes.value)}`) return damaged(`entry ${entry.name}`);
    files.set(entry.name.slice(filesFolder.length), bytes.value);
  }
  return ok({ content: restricted.value, files });
};
