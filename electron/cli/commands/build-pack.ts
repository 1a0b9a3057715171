// The pack's part of `orderpaper build`: made with Node's adapters, told in the summary by item, never by what the audience may not know.
import type { Audience, DocumentOptions } from '../../../shared/documents/document-options.ts';
import type { FragmentCache } from '../../../shared/documents/pack/fragment-cache.ts';
import type { PackPages } from '../../../shared/documents/pack/build-pack.ts';
import { barePicture } from '../../../shared/attachments/pictures/bare-picture.ts';
import { mainMeeting, type MeetingSnapshot } from '../../../shared/model/meeting-snapshot.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { drawPdfPages, stopDrawing } from '../adapters/draw-pdf-pages.ts';
import { preparePaperInThread, stopPreparing, threadsAtOnce } from '../adapters/prepare-papers.ts';
import { nodePorts } from '../adapters/ports.ts';
import { spanLabels } from '../../../shared/rules/page-labels.ts';
import type { Finding } from './command.ts';

export type Stages = Record<string, number>;

/** Runs a stage and keeps how many milliseconds it took. */
export const timed = async <T>(stages: Stages, name: string, work: () => Promise<T>): Promise<T> => {
  const begun = performance.now();
  const made = await work();
  stages[name] = Math.round(performance.now() - begun);
  return made;
};

export type PackJob = { readonly snapshot: MeetingSnapshot; readonly options: DocumentOptions; readonly withConfidential: boolean; readonly stages: Stages; readonly cache: FragmentCache | null; readonly progress: (text: string) => void };

export const packPortsOf = ({ progress, cache }: PackJob) => ({
  ...(cache === null ? {} : { cache }),
  sha256: nodePorts.sha256, now: nodePorts.now, drawPdfPages, cleanPicture: barePicture, preparePaper: preparePaperInThread, atOnce: threadsAtOnce, drawsAtOnce: threadsAtOnce,
  // Their memory is needed for what is prepared next.
  onDrawn: (): void => { void stopDrawing(); },
  onStep: (done: number, of: number): void => { progress(`${done} of ${of} papers ready`); },
});

/** Papers with their page numbers; null where no item has one. */
export const pagesOfPack = async (job: PackJob): Promise<Result<PackPages | null>> => {
  const { hasPapers } = await import('../../../shared/documents/pack/pack-plan.ts');
  if (!hasPapers(job.snapshot)) return ok(null);
  const { packPages } = await import('../../../shared/documents/pack/build-pack.ts');
  const pages = await timed(job.stages, 'papers', () => packPages(job.snapshot, { ...job.options, withConfidential: job.withConfidential }, packPortsOf(job)));
  await Promise.all([stopPreparing(), stopDrawing()]);
  return pages;
};

export const packFile = async (job: PackJob, pages: PackPages): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>> => {
  const { buildPack } = await import('../../../shared/documents/pack/build-pack.ts');
  const built = await timed(job.stages, 'pack', () => buildPack(job.snapshot, job.options, pages, packPortsOf(job)));
  if (!built.ok) return built;
  const suffix = job.options.audience === 'members' ? '-members' : '';
  return ok({ name: `pack-${mainMeeting(job.snapshot).date ?? 'undated'}${suffix}.docx`, bytes: built.value });
};

type PackPaper = PackPages['papers'][number];

const isWithheld = ({ fragment, entry }: PackPaper): boolean => fragment === null && entry.access.level !== 'public';
/** Of papers that the public doesn't get it learns the pages, and not how many papers they are (DESIGN section 5): those that follow each other are one, without an id. */
const openPapers = (papers: readonly PackPaper[]): readonly (readonly PackPaper[])[] => papers.reduce<PackPaper[][]>((groups, paper) => {
  const [last, before] = [groups.at(-1), groups.at(-1)?.at(-1)];
  const goesOn = before !== undefined && isWithheld(before) && isWithheld(paper) && before.entry.access.level === paper.entry.access.level
    && before.range.after === paper.range.after && before.range.end + 1 === paper.range.start;
  if (goesOn) last?.push(paper);
  else groups.push([paper]);
  return groups;
}, []);

const paperJson = ({ entry, range, flagged, fragment }: PackPaper) => ({
  id: entry.id, appendix: entry.appendix, title: fragment === null ? null : fragment.title, access: entry.access.level, start: range.start, end: range.end, pages: range.end - range.start + 1, flagged,
  ...(range.after === undefined ? {} : { labels: spanLabels(range) }), included: fragment !== null,
});

type PaperJson = Omit<ReturnType<typeof paperJson>, 'id'> & { readonly id: string | null };

const openPaperJson = ([first, ...more]: readonly PackPaper[]): readonly PaperJson[] => {
  if (first === undefined) return [];
  if (!isWithheld(first)) return [paperJson(first)];
  const range = { ...first.range, end: more.at(-1)?.range.end ?? first.range.end };
  return [{ ...paperJson({ ...first, range, flagged: [first, ...more].some(({ flagged }) => flagged) }), id: null, appendix: null }];
};

/** For the summary: ranges of the items and of their papers. */
export const packJson = ({ papers, pages, made, itemRanges, lateRanges }: PackPages, audience: Audience) => {
  const items = [...new Set(papers.map(({ entry }) => entry.itemId))];
  return {
    pages, papersMade: made,
    ranges: items.map((itemId) => {
      const own = papers.filter(({ entry }) => entry.itemId === itemId);
      // Pages of a supplement have letters and stand outside the item's own range; `spans` says all pages as they print where that range doesn't.
      const { start, end } = itemRanges.get(itemId) ?? { start: own[0]?.range.start ?? 1, end: own.at(-1)?.range.end ?? 1 };
      const late = lateRanges.get(itemId);
      return {
        item: own[0]?.entry.label ?? '', start, end, ...(late === undefined ? {} : { spans: late.map(spanLabels) }),
        papers: audience === 'public' ? openPapers(own).flatMap(openPaperJson) : own.map(paperJson),
      };
    }),
  };
};

export type PackCliFinding = Finding & { readonly item: string; readonly stopsPublishing: boolean };

/** What is found of several papers of an item without a name is told once: by how often, the public would learn how many of them it doesn't get. */
export const packFindings = ({ findings }: Pick<PackPages, 'findings'>): PackCliFinding[] => {
  const told = new Map<string, PackCliFinding>();
  for (const [index, { code, label, fileName, message, stops }] of findings.entries()) {
    told.set(fileName === null ? `${code} ${label} ${message}` : `${index}`, { code, item: label, stopsPublishing: stops, message: `Item ${label}: ${message}`, ...(fileName === null ? {} : { file: fileName }) });
  }
  return [...told.values()];
};
