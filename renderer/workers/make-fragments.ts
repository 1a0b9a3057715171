// What the fragments worker does with an open store: the Word fragment of each written paper of a meeting with its page count, kept where the
// pack looks for it, so that a paper that didn't change is not made again by either.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { fixedPages } from '../../shared/documents/pack/fixed-pages.ts';
import { memoryCache } from '../../shared/documents/pack/fragment-cache.ts';
import { benchOf, packFragment, type Bench } from '../../shared/documents/pack/pack-fragment.ts';
import type { Access } from '../../shared/model/access.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { pictureHashes } from '../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { papersOf } from '../../shared/model/meeting-snapshot.ts';
import { writtenPaperKindSchema } from '../../shared/model/paper.ts';
import type { Paper } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import { failed, type Result } from '../../shared/model/result.ts';
import type { Clock } from '../../shared/ports.ts';
import { accessOfPapers } from '../../shared/rules/paper-access.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFilesThere } from '../data/files-repository.ts';
import type { FragmentStore } from '../data/fragment-store.ts';
import { packCache } from '../data/pack-cache.ts';
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

const noPdf: Result<never> = failed({ code: 'no-pdf', what: 'A written paper is no PDF.', remedy: 'Nothing is to be done.' });

/** As the members' pack takes it, which finds it again; also what an officer counted in Word or still waits for is counted here as it is written. */
const pagesOf = async (paper: Paper, access: Access, bench: Bench, made: () => number): Promise<Omit<PaperPages, 'lacking' | 'fixed'> | null> => {
  const before = made();
  const fragment = await packFragment({ kind: 'paper', paper: { ...paper, toFollow: null, countedPages: null } }, access, bench);
  return fragment.ok ? { paperId: paper.id, pages: fragment.value.pages, flagged: fragment.value.flagged, wasKept: made() === before } : null;
};

/** A picture that is not here leaves its own paper's count in doubt, and no other's. */
const optionsOf = async ({ db, now }: FragmentsWork, snapshot: MeetingSnapshot): Promise<{ readonly options: DocumentOptions; readonly lacking: ReadonlyMap<Id, number> }> => {
  const sections = (snapshot.paperSections ?? []).map(({ paperId, text }) => ({ paperId, hashes: pictureHashes(text) }));
  const files = await readFilesThere(db, new Set(sections.flatMap(({ hashes }) => hashes)));
  const lacking = new Map<Id, number>();
  for (const { paperId, hashes } of sections) for (const hash of hashes) if (!files.has(hash)) lacking.set(paperId, (lacking.get(paperId) ?? 0) + 1);
  return { options: { builtOn: londonDate(now()), audience: 'members', files: (hash) => files.get(hash) }, lacking };
};

/** Of an attached paper nothing is made here: what is known of its file, and what an officer counted as long as it holds. */
const attachedPages = (snapshot: MeetingSnapshot, paper: Paper): PaperPages =>
  ({ paperId: paper.id, pages: paper.file?.pages ?? null, flagged: false, wasKept: true, lacking: 0, fixed: fixedPages(snapshot, paper) });

const isWritten = ({ kind }: Paper): boolean => writtenPaperKindSchema.safeParse(kind).success;

/** Makes what is missing, and tells of each paper as soon as its pages are known. A paper that can't be made is passed over. Attached ones come last. */
export const makeFragments = async (work: FragmentsWork, onPaper: (paper: PaperPages) => void): Promise<void> => {
  const snapshot = await readSnapshot(work.db, work.meetingId);
  if (!snapshot.ok) return;
  const { options, lacking } = await optionsOf(work, snapshot.value);
  const all = papersOf(snapshot.value, work.meetingId);
  const papers = all.filter(isWritten);
  const cache = memoryCache(packCache(work.store, work.now));
  const bench = benchOf(snapshot.value, options, { sha256, now: work.now, drawPdfPages: () => Promise.resolve(noPdf), cleanPicture: barePicture }, cache);
  const accessOf = accessOfPapers(snapshot.value);
  for (const paper of papers.toSorted((a, b) => Number(b.id === work.first) - Number(a.id === work.first))) {
    const pages = await pagesOf(paper, accessOf(paper), bench, cache.made);
    if (pages !== null) onPaper({ ...pages, lacking: lacking.get(paper.id) ?? 0, fixed: fixedPages(snapshot.value, paper) });
  }
  for (const paper of all) if (!isWritten(paper)) onPaper(attachedPages(snapshot.value, paper));
};
