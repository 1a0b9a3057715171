// Writes a reading copy: what everybody may read, sealed beside it what is restricted, the manifest signed (DESIGN section 4).
import type { Result } from '../../model/result.ts';
import type { Ciphers, RandomBytes, Sha256 } from '../../ports.ts';
import { canonicalJson } from '../canonical-json.ts';
import { blocksFormat, currentFormat, digestEntry, filesFolder, manifestEntry, mediaType, mimetypeEntry, type Manifest } from '../manifest.ts';
import { directoryPart, joined, localPart, type ZipEntry } from '../zip-layout.ts';
import { deflated, stored } from '../zip-pack.ts';
import { checkReadingContent, checkRestrictedContent, filesOfPapers, type ReadingContent, type ReadingPaper, type RestrictedContent } from './reading-content.ts';
import { blocksOf } from './restricted-blocks.ts';
import { sealedBlocks } from './sealed-blocks.ts';
import { sealedEntry } from './sealed-part.ts';
import { signatureEntry, signatureOf, type HandOvers, type SigningKey } from './signature.ts';

export const readingEntry = 'reading.json';
export const restrictedEntry = 'restricted.json';

export type ReadingFileContent = {
  readonly content: ReadingContent;
  /** Bytes of what papers name, of either part. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Null: nothing is restricted, or nothing of that goes to this reader. */
  readonly restricted: { readonly content: RestrictedContent; readonly passphrase: string } | null;
  /** Null: not signed. */
  readonly signing: { readonly with: SigningKey; /** By the council's keys before it, which readers may know. */ readonly handOvers: HandOvers } | null;
};

export type ReadingFilePorts = { readonly sha256: Sha256; readonly randomBytes: RandomBytes; readonly ciphers: Ciphers };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What can't be read back is a bug of the caller. */
const thrown = <T>(checked: Result<T>): T => {
  if (!checked.ok) throw new Error(`${checked.problem.what} (${checked.problem.where ?? ''})`);
  return checked.value;
};

/** Files in the order of their names. Packed already, each of them: only JSON is worth deflating. */
const fileEntries = (papers: readonly ReadingPaper[], files: ReadonlyMap<string, Uint8Array>): ZipEntry[] => [...filesOfPapers(papers)].sort().map((sha256) => {
  const bytes = files.get(sha256);
  if (bytes === undefined) throw new Error(`The file ${sha256} of a paper was not given`);
  return stored(`${filesFolder}${sha256}`, bytes);
});

/** @returns the whole file. Throws where the content is not whole: what can't be read back is not written. */
export const writeReadingFile = async ({ content, files, restricted, signing }: ReadingFileContent, ports: ReadingFilePorts): Promise<Uint8Array> => {
  const whole = thrown(checkReadingContent(readingEntry, { ...content, sealed: restricted !== null }));
  const reading = encode(canonicalJson(whole));
  const seal = restricted === null ? null : await sealedBlocks(blocksOf(thrown(checkRestrictedContent(restrictedEntry, restricted.content)), files), await ports.sha256(reading), restricted.passphrase, ports);
  const body: ZipEntry[] = [deflated(readingEntry, reading), ...(seal === null ? [] : [stored(sealedEntry, seal.bytes)]), ...fileEntries(whole.papers, files)];
  const manifest: Manifest = {
    format: seal === null ? currentFormat : blocksFormat, kind: 'reading', signed: signing !== null,
    entries: await Promise.all(body.map(async ({ name, size, packed }) => ({
      name, length: size, sha256: await ports.sha256(name === readingEntry ? reading : packed), ...(seal !== null && name === sealedEntry ? { parts: seal.parts } : {}),
    }))),
  };
  const manifestBytes = encode(canonicalJson(manifest));
  const entries = [
    stored(mimetypeEntry, encode(mediaType)), stored(manifestEntry, manifestBytes),
    ...(signing === null ? [] : [stored(signatureEntry, await signatureOf(manifestBytes, signing.with, signing.handOvers))]),
    ...body,
  ];
  const before = localPart(entries);
  const digest = stored(digestEntry, encode(await ports.sha256(before)));
  return joined([before, localPart([digest]), directoryPart([...entries, digest])]);
};
