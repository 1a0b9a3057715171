// Makes the Word fragment of each written paper of a meeting with its page count, away from the page, and keeps it by its key: a paper
// that didn't change is not made again. Lives as long as one request.
import { makeFragment, fragmentKey } from '../../shared/documents/fragment.ts';
import type { DocumentOptions } from '../../shared/documents/document-options.ts';
import { londonDate } from '../../shared/model/dates.ts';
import { fileHashesOf } from '../../shared/model/file-hashes.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { papersOf } from '../../shared/model/meeting-snapshot.ts';
import { writtenPaperKindSchema } from '../../shared/model/paper.ts';
import type { Id } from '../../shared/model/record.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFiles } from '../data/files-repository.ts';
import { openFragments } from '../data/fragment-store.ts';
import type { FragmentStore } from '../data/fragment-store.ts';
import { openDatabase } from '../data/open-database.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { sha256 } from '../lib/sha256.ts';
import type { FragmentsReply, FragmentsRequest, PaperPages } from './fragments-messages.ts';

const reply = (message: FragmentsReply): void => { self.postMessage(message); };

const pagesOf = async (snapshot: MeetingSnapshot, paperId: Id, options: DocumentOptions, store: FragmentStore): Promise<PaperPages | null> => {
  const key = await fragmentKey(snapshot, paperId, options, sha256);
  if (!key.ok) return null;
  const kept = await store.get(key.value);
  if (kept !== null) return { paperId, pages: kept.pages, flagged: kept.flagged, wasKept: true };
  const made = await makeFragment(snapshot, paperId, options, sha256);
  if (!made.ok) return null;
  const { bytes, pages, flagged } = made.value;
  await store.put({ key: key.value, bytes: Uint8Array.from(bytes), pages, flagged, madeAt: Date.now() });
  return { paperId, pages, flagged, wasKept: false };
};

const optionsOf = async (db: OrderpaperDatabase, snapshot: MeetingSnapshot): Promise<DocumentOptions> => {
  const files = await readFiles(db, fileHashesOf(snapshot));
  const bytesOf = files.ok ? files.value : new Map<string, Uint8Array<ArrayBuffer>>();
  return { builtOn: londonDate(Date.now()), audience: 'members', files: (hash) => bytesOf.get(hash) };
};

const makeAll = async ({ database, meetingId }: FragmentsRequest): Promise<void> => {
  const opened = await openDatabase({ name: database });
  if (!opened.ok) { reply({ kind: 'stopped' }); return; }
  const store = await openFragments();
  try {
    const snapshot = await readSnapshot(opened.value, meetingId);
    if (!snapshot.ok) return;
    const options = await optionsOf(opened.value, snapshot.value);
    for (const paper of papersOf(snapshot.value, meetingId)) {
      if (!writtenPaperKindSchema.safeParse(paper.kind).success) continue;
      const pages = await pagesOf(snapshot.value, paper.id, options, store);
      if (pages !== null) reply({ kind: 'paper', paper: pages });
    }
  } finally {
    store.close();
    opened.value.close();
  }
  reply({ kind: 'done' });
};

self.addEventListener('message', ({ data }: MessageEvent<FragmentsRequest>) => {
  void makeAll(data).catch(() => { reply({ kind: 'stopped' }); });
});
