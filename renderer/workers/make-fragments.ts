// What the fragments worker does with an open store: the Word fragment of each written paper of a meeting with its page count, kept by its
// key, so that a paper that didn't change is not made again.
import { fragmentKey, makeFragment } from '../../shared/documents/fragment.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { pictureHashes } from '../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { papersOf } from '../../shared/model/meeting-snapshot.ts';
import { writtenPaperKindSchema } from '../../shared/model/paper.ts';
import type { Paper } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { Clock } from '../../shared/ports.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFilesThere } from '../data/files-repository.ts';
import type { FragmentStore } from '../data/fragment-store.ts';
import { readSettings } from '../data/settings-repository.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { sha256 } from '../lib/sha256.ts';
import type { PaperPages } from './fragments-messages.ts';

export type FragmentsWork = {
  readonly db: OrderpaperDatabase;
  readonly store: FragmentStore;
  readonly meetingId: Id;
  /** The paper that is looked at: it comes before the others. */
  readonly first: Id | null;
  readonly now: Clock;
};

const pagesOf = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions, { store, now }: FragmentsWork): Promise<Omit<PaperPages, 'lacking'> | null> => {
  const key = await fragmentKey(snapshot, paperId, options, sha256);
  if (!key.ok) return null;
  const kept = await store.get(key.value);
  if (kept !== null) return { paperId, pages: kept.pages, flagged: kept.flagged, wasKept: true };
  const made = await makeFragment(snapshot, paperId, options, sha256);
  if (!made.ok) return null;
  const { bytes, pages, flagged } = made.value;
  await store.put({ key: key.value, bytes: Uint8Array.from(bytes), pages, flagged, madeAt: now() });
  return { paperId, pages, flagged, wasKept: false };
};

/** A picture that is not here leaves its own paper's count in doubt, and no other's. */
const optionsOf = async ({ db, now }: FragmentsWork, snapshot: MeetingSnapshot): Promise<{ readonly options: DocumentOptions; readonly lacking: ReadonlyMap<Id, number> }> => {
  const sections = (snapshot.paperSections ?? []).map(({ paperId, text }) => ({ paperId, hashes: pictureHashes(text) }));
  const files = await readFilesThere(db, new Set(sections.flatMap(({ hashes }) => hashes)));
  const lacking = new Map<Id, number>();
  for (const { paperId, hashes } of sections) for (const hash of hashes) if (!files.has(hash)) lacking.set(paperId, (lacking.get(paperId) ?? 0) + 1);
  const { accent } = await readSettings(db);
  return { options: { builtOn: londonDate(now()), audience: 'members', accent, files: (hash) => files.get(hash) }, lacking };
};

const isWritten = ({ kind }: Paper): boolean => writtenPaperKindSchema.safeParse(kind).success;

/** Makes what is missing, and tells of each paper as soon as its pages are known. A paper that can't be made is passed over. */
export const makeFragments = async (work: FragmentsWork, onPaper: (paper: PaperPages) => void): Promise<void> => {
  const snapshot = await readSnapshot(work.db, work.meetingId);
  if (!snapshot.ok) return;
  const { options, lacking } = await optionsOf(work, snapshot.value);
  const papers = papersOf(snapshot.value, work.meetingId).filter(isWritten);
  for (const paper of papers.toSorted((a, b) => Number(b.id === work.first) - Number(a.id === work.first))) {
    const pages = await pagesOf(snapshot.value, paper.id, options, work);
    if (pages !== null) onPaper({ ...pages, lacking: lacking.get(paper.id) ?? 0 });
  }
};
