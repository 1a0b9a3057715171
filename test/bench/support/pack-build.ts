// Builds the bench's pack as the command line does, in this process and its threads.
import { drawPdfPages, stopDrawing } from '../../../electron/cli/adapters/draw-pdf-pages.ts';
import { nodePorts } from '../../../electron/cli/adapters/ports.ts';
import { preparePaperInThread, stopPreparing, threadsAtOnce } from '../../../electron/cli/adapters/prepare-papers.ts';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { buildPack, packPages } from '../../../shared/documents/pack/build-pack.ts';
import { memoryCache, type FragmentCache } from '../../../shared/documents/pack/fragment-cache.ts';
import type { PackMeeting } from './pack-meeting.ts';

export type BuiltPack = { readonly bytes: Uint8Array; readonly pages: number; readonly made: number; readonly counts: ReadonlyMap<string, number> };

/** Fragments as they were kept by earlier builds of this process. */
export const keptInMemory = (): FragmentCache => memoryCache(null);

/** @param cache of fragments; a fresh one: built from nothing */
export const buildPackOf = async ({ snapshot, files }: PackMeeting, cache: FragmentCache): Promise<BuiltPack> => {
  const stored = new Map(await Promise.all(files.map(async (bytes) => [await nodePorts.sha256(bytes), bytes] as const)));
  const options = { builtOn: '2031-09-08', audience: 'members' as const, files: (sha256: string) => stored.get(sha256) };
  const ports = { sha256: nodePorts.sha256, now: nodePorts.now, drawPdfPages, cleanPicture: barePicture, preparePaper: preparePaperInThread, atOnce: threadsAtOnce, drawsAtOnce: threadsAtOnce, cache };
  const pages = await packPages(snapshot, options, ports);
  if (!pages.ok) throw new Error(pages.problem.what);
  const pack = await buildPack(snapshot, options, pages.value, ports);
  if (!pack.ok) throw new Error(pack.problem.what);
  return {
    bytes: pack.value, pages: pages.value.pages, made: pages.value.made,
    counts: new Map(pages.value.papers.map(({ entry, range }) => [entry.id, range.end - range.start + 1])),
  };
};

/** Ends the threads of the builds. */
export const stopThreads = async (): Promise<void> => { await Promise.all([stopPreparing(), stopDrawing()]); };
