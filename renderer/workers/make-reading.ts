// What the worker that makes reading copies does with an open store: builds what they hold once, as the command line does, then writes each copy.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import type { FragmentCache } from '../../shared/documents/pack/fragment-cache.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import type { PackPorts } from '../../shared/documents/pack/pack-ports.ts';
import { buildReading, type BuiltReading } from '../../shared/documents/reading/build-reading.ts';
import { bytesOfHex } from '../../shared/meeting-file/reading/hex.ts';
import { writeReadingFile } from '../../shared/meeting-file/reading/write-reading-file.ts';
import { failed, ok, type Result } from '../../shared/model/result.ts';
import type { Clock } from '../../shared/ports.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFilesThere } from '../data/files-repository.ts';
import { sha256 } from '../lib/sha256.ts';
import type { AskedPorts } from './asked-ports.ts';
import { webCiphers, webSign } from './ciphers.ts';
import { printedFiles } from './make-pack.ts';
import type { PackStep } from './pack-messages.ts';
import { browserPorts } from './ports.ts';
import type { CopyToMake, MadeReading, ReadingMakeRequest, ReadyCopy } from './reading-make-messages.ts';

export type ReadingWork = Pick<AskedPorts, 'drawPdfPages'> & {
  /** How papers are prepared several at a time; nothing: here, one after another. */
  readonly preparing: Pick<PackPorts, 'preparePaper' | 'atOnce'>;
  readonly db: OrderpaperDatabase;
  readonly cache: FragmentCache | null;
  readonly now: Clock;
  readonly tell: (step: PackStep) => void;
  /** Resolves once the page has saved it. */
  readonly give: (copy: ReadyCopy) => Promise<void>;
};

const nothingInIt: Result<never> = failed({ code: 'nothing-to-build', what: 'This meeting has no agenda to be read yet.', remedy: 'Put items on the agenda first.' });

/** A copy without a sealed part is handed nothing of what is restricted. */
const writeCopy = async (copy: CopyToMake, { content, restricted, files }: BuiltReading, { madeOn, madeAt, expiresOn, signing }: ReadingMakeRequest): Promise<Omit<ReadyCopy, 'at'>> => {
  const own = copy.restricted && restricted !== null && copy.passphrase !== null ? { content: restricted, passphrase: copy.passphrase } : null;
  const bytes = await writeReadingFile({
    content: { ...content, issue: { ...content.issue, madeOn, madeAt, expiresOn, reader: copy.nameInCopy, copy: copy.copy } }, files,
    restricted: own,
    signing: signing === null ? null : { with: { key: bytesOfHex(signing.key), sign: webSign(signing.privateKey) }, handOvers: signing.handOvers },
  }, { sha256, randomBytes: browserPorts.randomBytes, ciphers: webCiphers });
  return { bytes: new Uint8Array(bytes), sha256: await sha256(bytes), isSealed: own !== null };
};

/** @returns what the copies hold; `nothing-to-build`; the problems of `buildReading` */
export const makeReading = async (request: ReadingMakeRequest, { db, cache, drawPdfPages, preparing, now, tell, give }: ReadingWork): Promise<Result<MadeReading>> => {
  const { snapshot, style, builtOn, withConfidential, copies } = request;
  const files = await readFilesThere(db, printedFiles(snapshot));
  const ports: PackPorts = { sha256, now, drawPdfPages, cleanPicture: barePicture, ...(cache === null ? {} : { cache }), ...preparing, onStep: (done, of) => { tell({ kind: 'paper', done, of }); } };
  const restricted = copies.some((copy) => copy.restricted);
  const built = await buildReading(snapshot, { style, builtOn, files: (hash) => files.get(hash), restricted, withConfidential: restricted && withConfidential, issue: { expiresOn: null, reader: null, copy: null } }, hasPapers(snapshot), ports);
  if (!built.ok) return built;
  if (built.value.content.items.length === 0) return nothingInIt;
  tell({ kind: 'copies', done: 0, of: copies.length });
  for (const [at, copy] of copies.entries()) {
    await give({ at, ...(await writeCopy(copy, built.value, request)) });
    tell({ kind: 'copies', done: at + 1, of: copies.length });
  }
  const { content, restricted: apart, findings, leftOut } = built.value;
  return ok({ papers: content.papers.length, sealedPapers: apart?.papers.length ?? 0, pages: content.pages, findings, leftOut });
};
