// A copy as it comes: looked at first, kept when it is from whom it says or when its reader said so.
import { canonicalJson } from '../../../shared/meeting-file/canonical-json.ts';
import { failed, ok, type Problem, type Result } from '../../../shared/model/result.ts';
import type { ReadingFile } from '../../../shared/meeting-file/reading/read-reading-file.ts';
import { filesOfPapers } from '../../../shared/meeting-file/reading/reading-content.ts';
import type { Clock } from '../../../shared/ports.ts';
import { storageFailure } from '../storage-problem.ts';
import { copyFacts } from './copy-facts.ts';
import { byIssue } from './newest-issue.ts';
import { readingDatabase } from './open-reading-database.ts';
import type { ReadingDatabase } from './reading-database.ts';
import { pinKeys } from './pin-keys.ts';
import type { CopyFacts, KeptCopy } from './reading-records.ts';
import type { SoundCopy } from './sound-copy.ts';
import { trustOf, type Trust } from './trust.ts';

export type ReceivePorts = {
  /** Verifies the file away from the page: `reading-client.ts`. */
  readonly read: (bytes: Uint8Array) => Promise<Result<SoundCopy>>;
  readonly now: Clock;
};

/** A copy that was looked at and is not stored. */
export type LookedAt = SoundCopy & { readonly size: number; readonly trust: Trust };

/** Beside the other copies of its meeting; `harmed`: the same copy came before with less damage, and that one stays. */
export type Standing = 'only' | 'newest' | 'older' | 'harmed';

export type Received =
  | { readonly outcome: 'kept'; readonly facts: CopyFacts; readonly standing: Standing; readonly handedOver: boolean }
  /** The same file was opened before. */
  | { readonly outcome: 'here'; readonly facts: CopyFacts }
  /** Its reader has to say first whether it is to be trusted: then `keepCopy`. */
  | { readonly outcome: 'asks'; readonly looked: LookedAt };

const stored = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    const failure = storageFailure(error);
    if (failure === null) throw error;
    return failure;
  }
};

const named = (name: string, problem: Problem): Result<never> => failed({ ...problem, what: `“${name}” can’t be opened. ${problem.what}` });

/** Papers that stay unreadable: a damaged file may have come whole with another copy. */
const stillDamaged = async (db: ReadingDatabase, { content, files, damaged }: ReadingFile): Promise<string[]> => {
  const missing = [...filesOfPapers(damaged)].filter((sha256) => !files.has(sha256));
  const here = new Set(await db.files.where('sha256').anyOf(missing).primaryKeys());
  const lost = new Set(missing.filter((sha256) => !here.has(sha256)));
  return content.papers.filter((paper) => [...filesOfPapers([paper])].some((sha256) => lost.has(sha256))).map(({ id }) => id);
};

/** How much of a copy was damaged on its way: papers, and of what is restricted all or something. */
const harm = ({ damaged, seal, sealedPartly = false }: CopyFacts): number => damaged.length + (seal === 'damaged' ? 2 : sealedPartly ? 1 : 0);

/** Whether a copy with the very same words, for the same reader and by the same key, is here with less damage: then nothing of this one is needed but the files that the other lacks. */
const cameBetter = async (db: ReadingDatabase, { content }: KeptCopy, facts: CopyFacts, others: readonly CopyFacts[]): Promise<boolean> => {
  const better = others.filter((other) => other.signer === facts.signer && harm(other) < harm(facts)).map(({ id }) => id);
  const words = canonicalJson(content);
  return (await db.copies.bulkGet(better)).some((kept) => kept !== undefined && canonicalJson(kept.content) === words);
};

const store = async (db: ReadingDatabase, looked: LookedAt, at: string): Promise<Received> => {
  const { id, size, file, says, trust } = looked;
  const { content, signer, files, seal } = file;
  const copy: KeptCopy = { id, meetingId: content.meeting.id, content, signer: signer?.key ?? null, size, receivedAt: at, damaged: await stillDamaged(db, file) };
  await db.says.bulkPut([...says].map(([sha256, said]) => ({ sha256, says: said })));
  // A file that came damaged may have come whole before.
  const said = await db.says.where('sha256').anyOf([...filesOfPapers(content.papers)]).toArray();
  const facts = copyFacts(copy, file, new Map(said.map((row) => [row.sha256, row.says])));
  const others = await db.facts.where('meetingId').equals(copy.meetingId).toArray();
  const known = new Set(await db.files.where('sha256').anyOf([...files.keys()]).primaryKeys());
  await db.files.bulkAdd([...files].filter(([sha256]) => !known.has(sha256)).map(([sha256, bytes]) => ({ sha256, bytes: new Uint8Array(bytes) })));
  if (signer !== null) await pinKeys(db, content.panel, signer, trust, at);
  if (await cameBetter(db, copy, facts, others)) return { outcome: 'kept', facts, standing: 'harmed', handedOver: trust.kind === 'handed-over' };
  await db.copies.add(copy);
  await db.facts.add(facts);
  if (seal !== null) await db.seals.add({ copyId: id, bytes: new Uint8Array(seal) });
  const standing = others.length === 0 ? 'only' : others.some((other) => byIssue(other, facts) > 0) ? 'older' : 'newest';
  return { outcome: 'kept', facts, standing, handedOver: trust.kind === 'handed-over' };
};

const trustNow = async (db: ReadingDatabase, { signer, content: { panel, meeting } }: ReadingFile): Promise<Trust> =>
  trustOf(signer, panel, await db.keys.toArray(), await db.facts.where('meetingId').equals(meeting.id).toArray());

const needsNoAnswer = ({ kind }: Trust): boolean => kind === 'known' || kind === 'handed-over';

/**
 * Keeps a copy that its reader accepted, and pins the key that signed it; durable when it answers. Whom it is from is judged once more on what is stored at that
 * moment: another window may have pinned another key, or the council given this one up, while the reader was asked.
 * @returns `kept`, or `here` where it came meanwhile by another window, or `asks` where something else is to be asked now; or the store's problem (`disk-full`): then nothing of it is kept
 */
export const keepCopy = (looked: LookedAt, now: Clock): Promise<Result<Received>> =>
  stored(async () => {
    const db = await readingDatabase();
    return ok(await db.transaction('rw', [db.copies, db.facts, db.files, db.says, db.seals, db.keys], async (): Promise<Received> => {
      const here = await db.facts.get(looked.id);
      if (here !== undefined) return { outcome: 'here', facts: here };
      const judged = { ...looked, trust: await trustNow(db, looked.file) };
      const isAsAnswered = needsNoAnswer(judged.trust) || canonicalJson(judged.trust) === canonicalJson(looked.trust);
      return isAsAnswered ? store(db, judged, new Date(now()).toISOString()) : { outcome: 'asks', looked: judged };
    }));
  });

/**
 * Takes in a copy: at once where its council's key is known or was handed over and its meeting is not another panel's, else the answer is to be asked for.
 * @param bytes the whole file
 * @param name of the file, for the problem
 * @returns what became of it; a problem of `readReadingFile` (damaged, changed, another kind: nothing is kept), or the store's
 */
export const receiveCopy = async (bytes: Uint8Array, name: string, { read, now }: ReceivePorts): Promise<Result<Received>> => {
  const size = bytes.length;
  const sound = await read(bytes);
  if (!sound.ok) return named(name, sound.problem);
  return stored<Received>(async () => {
    const db = await readingDatabase();
    const here = await db.facts.get(sound.value.id);
    if (here !== undefined) return ok({ outcome: 'here', facts: here });
    const trust = await trustNow(db, sound.value.file);
    const looked = { ...sound.value, size, trust };
    return needsNoAnswer(trust) ? keepCopy(looked, now) : ok({ outcome: 'asks', looked });
  });
};
