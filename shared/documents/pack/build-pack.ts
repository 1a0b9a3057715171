// The agenda pack: front sheet, contents, every paper in agenda order with true page numbers, for an audience (DOMAIN 1, DESIGN section 5).
import { publicAccess, type Access } from '../../model/access.ts';
import { minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { PageRange } from '../../model/meeting.ts';
import type { PageSpan } from '../../model/publication.ts';
import type { Id } from '../../model/record.ts';
import { failed, ok, type Result } from '../../model/result.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import { isPictureFile } from '../../rules/picture-consent.ts';
import { mergeInto, type PageFurniture } from '../../ooxml/merge/merge-documents.ts';
import { needsOf, readPrepared } from '../../ooxml/merge/prepared-file.ts';
import type { WholeSettings } from '../../ooxml/merge/pack-settings.ts';
import type { PreparedFragment } from '../../ooxml/merge/prepared-fragment.ts';
import { markedFor } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { canonicalZip } from '../package/canonical-zip.ts';
import { memoryCache } from './fragment-cache.ts';
import { madeAtOnce } from './made-at-once.ts';
import { blankPage } from './blank-page.ts';
import { fixedPages } from './fixed-pages.ts';
import { emptyFooter, footerBlocks, headerBlocks, numberedFurniture } from './page-blocks.ts';
import type { PackFinding } from './pack-finding.ts';
import { benchOf, packFragment, printedOf, type PackFragment } from './pack-fragment.ts';
import type { ContentsLine } from './contents-pieces.ts';
import { packHost, type MakeHost, type PackHost } from './pack-host.ts';
import { packPlan, type PackEntry } from './pack-plan.ts';
import type { PackPorts } from './pack-ports.ts';
import { rangesOf } from './pack-ranges.ts';
import { packLook } from './pack-look.ts';

export type PackPaper = { readonly entry: PackEntry; readonly range: PageSpan; /** Of the members' version. */ readonly pages: number; readonly flagged: boolean; readonly fragment: PackFragment | null };

export type PackPages = {
  readonly papers: readonly PackPaper[];
  readonly itemRanges: ReadonlyMap<Id, PageRange>;
  /** All pages of items that one range doesn't say, in their order (`ItemRanges.late`). */
  readonly lateRanges: ReadonlyMap<Id, readonly PageSpan[]>;
  /** Numbered pages: the last number. */
  readonly pages: number;
  readonly findings: readonly PackFinding[];
  /** Those that the whole pack has, and so each part of it. */
  readonly settings: WholeSettings;
  /** Papers that had to be made or counted; the others were found as they were. */
  readonly made: number;
};

/** Pages of a paper as the members' version has them. */
export type PaperCount = { readonly pages: number; readonly flagged: boolean };

export type PackBuildOptions = DocumentOptions & {
  /** Papers whose pages are known by their id: the full ones are not made for them, so that a build for the public needs nothing that is restricted. */
  readonly counted?: ReadonlyMap<Id, PaperCount>;
};

const sameSource = ({ full, shown }: PackEntry): boolean => shown !== null && shown.kind === full.kind && (shown.kind === 'minutes' || (full.kind === 'paper' && shown.paper.id === full.paper.id));

/** A paper from a file is the same for everybody; a written one may say less to the public, and a picture may wait for a consent. */
const sameForAll = ({ full, access, ...entry }: PackEntry): boolean =>
  sameSource({ full, access, ...entry }) && access.level === 'public' && full.kind === 'paper' && full.paper.file !== undefined && !isPictureFile(full.paper.file);

/** A written paper may name a confidential appendix, and minutes may hold a confidential minute. */
const sameForMembers = (entry: PackEntry): boolean => sameSource(entry) && entry.full.kind === 'paper' && entry.full.paper.file !== undefined;

/** An officer counted its pages. */
const isFixed = (snapshot: MeetingSnapshot, { full }: PackEntry): boolean => (full.kind === 'paper' ? fixedPages(snapshot, full.paper) : full.pages) !== null;

/** A PDF: its pages are drawn in threads of their own. */
const isDrawnPaper = ({ full }: PackEntry): boolean => full.kind === 'paper' && full.paper.file?.format === 'pdf';

/** Makes each paper and fixes its page numbers by the members' version. */
export const packPages = async (snapshot: MeetingSnapshot, options: PackBuildOptions, ports: PackPorts): Promise<Result<PackPages>> => {
  const { audience = 'public', withConfidential = false } = options;
  const plan = packPlan(snapshot, { audience, withConfidential });
  const cache = memoryCache(ports.cache ?? null);
  const printed = printedOf(snapshot, options);
  const whole = benchOf(snapshot, { ...options, audience: 'members', withConfidential: true }, ports, cache, printed);
  const own = benchOf(snapshot, { ...options, audience, withConfidential }, ports, cache, printed);
  const isSame = audience === 'public' ? sameForAll : withConfidential ? sameSource : sameForMembers;
  const made: { entry: PackEntry; pages: number; flagged: boolean; fragment: PackFragment | null }[] = [];
  const findings: PackFinding[] = [];
  let ready = 0;
  const both = await madeAtOnce(plan, ports.atOnce ?? 1, async (entry) => {
    const known = options.counted?.get(entry.id);
    const full = known === undefined ? await packFragment(entry.full, entry.access, whole) : null;
    const shared = isSame(entry);
    const shown = entry.shown === null ? null : shared && full !== null ? full : await packFragment(entry.shown, sameSource(entry) ? entry.access : publicAccess, own);
    ready += 1;
    ports.onStep?.(ready, plan.length);
    const count = known ?? (full?.ok === true ? full.value : null);
    if (count !== null) ports.onPaper?.({ paperId: entry.id, itemId: entry.itemId, pages: count.pages, flagged: count.flagged });
    return { entry, full, shown, shared, count };
  }, { is: isDrawnPaper, atOnce: ports.drawsAtOnce ?? 0, ...(ports.onDrawn === undefined ? {} : { onEnd: ports.onDrawn }) });
  const look = packLook(both.map(({ shown }) => (shown?.ok === true ? needsOf(shown.value.bytes) : null)));
  for (const [index, { entry, full, shown, shared, count }] of both.entries()) {
    if (full !== null && !full.ok) return full;
    if (shown !== null && !shown.ok) return shown;
    const { pages, flagged: countedUnsure } = count ?? { pages: 1, flagged: true };
    const flagged = countedUnsure || (look.breaksOtherwise[index] === true && !isFixed(snapshot, entry));
    const note = (finding: Pick<PackFinding, 'code' | 'message' | 'stops'>): void => {
      findings.push({ ...finding, itemId: entry.itemId, label: entry.label, paperId: entry.id, fileName: shown === null ? null : shown.value.fileName });
    };
    (shown ?? full)?.value.findings.filter(({ stops }) => (stops && !entry.withdrawn) || shown !== null).forEach(note);
    if (!entry.withdrawn) for (const message of look.changed[index] ?? []) note({ code: 'look-changed', message, stops: false });
    if (flagged && !entry.withdrawn) note({ code: 'count-unsure', message: 'Word may count another number of pages for this paper, as its end, or text before a page break in it, is near the end of a page, or programs break its text into pages differently: look at it in Word.', stops: false });
    if (shown !== null && !shared && shown.value.pages > pages) note({ code: 'public-version-longer', message: `The public version has ${shown.value.pages} pages, more than the ${pages} of the full paper, which fix the numbers.`, stops: true });
    if (audience === 'members' && entry.shown === null && !entry.withdrawn) note({ code: 'confidential-left-out', message: "A confidential paper is counted and left out of the members' pack.", stops: false });
    if (audience === 'members' && !withConfidential && entry.shown?.kind === 'minutes' && [...accessesOfMinutes(snapshot, entry.shown.meeting.id).values()].some(({ level }) => level === 'confidential')) {
      note({ code: 'confidential-left-out', message: "These minutes hold confidential ones: the members' pack has their numbers, public titles and public summaries only.", stops: false });
    }
    made.push({ entry, pages, flagged, fragment: shown === null ? null : { ...shown.value, turnsHold: shown.value.turnsHold && look.breaksOtherwise[index] !== true } });
  }
  const { ranges, items, late, pages } = rangesOf(made.map(({ entry, pages: count }) => ({ id: entry.id, itemId: entry.itemId, pages: entry.withdrawn ? 0 : count })), snapshot.publications);
  return ok({
    findings, pages, settings: look.settings, itemRanges: items, lateRanges: late, made: cache.made(),
    papers: made.map(({ entry, pages: count, flagged, fragment }, index) => ({ entry, pages: count, flagged, fragment, range: ranges[index] ?? { start: 1, end: 1 } })),
  });
};

/** The name of the bookmark at a paper's beginning; "_end" added, at its end. */
export const bookmarkOf = (index: number): string => `paper_${index + 1}`;

export const itemBookmarks = (papers: readonly PackPaper[]): NonNullable<DocumentOptions['pageBookmarks']> => {
  const found = new Map<Id, { start: string; end: string | null }>();
  for (const itemId of new Set(papers.map(({ entry }) => entry.itemId))) {
    const own = papers.map((paper, index) => ({ paper, index })).filter(({ paper }) => paper.entry.itemId === itemId);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || first.paper.fragment === null || last.paper.fragment === null) continue;
    const { range, fragment } = last.paper;
    found.set(itemId, { start: bookmarkOf(first.index), end: fragment.pages === range.end - range.start + 1 ? `${bookmarkOf(last.index)}_end` : null });
  }
  return found;
};

/** What restricts pages of a paper, or minutes among others, that this audience does not get. */
const withheldBy = (snapshot: MeetingSnapshot, { access, full }: PackEntry, { audience = 'public', withConfidential = false }: PackBuildOptions): readonly Access[] => {
  const ofMinutes = full.kind === 'paper' ? new Map<Id, Access>() : accessesOfMinutes(snapshot, full.meeting.id);
  const hidden = full.kind === 'paper' ? [] : minutesOf(snapshot, full.meeting.id).flatMap(({ id, kind }) => (kind === 'minute' ? ofMinutes.get(id) ?? [] : []));
  const all = [access, ...hidden];
  const had = markedFor(all, { audience, withConfidential });
  return all.filter((each) => each.level !== 'public' && !had.includes(each));
};

/** The list of papers that stands behind the front sheet. @param plain numbers of pages as words */
export const contentsOf = (snapshot: MeetingSnapshot, options: PackBuildOptions, papers: readonly PackPaper[], plain = false): readonly ContentsLine[] =>
  papers.map(({ entry, range, pages, fragment }, index): ContentsLine => ({
    label: entry.label, appendix: entry.appendix, access: sameSource(entry) ? entry.access : publicAccess, range, withdrawn: entry.withdrawn, title: fragment === null ? null : fragment.title, bookmark: fragment === null ? null : bookmarkOf(index),
    plain,
    withheldBy: withheldBy(snapshot, entry, options), withheld: fragment === null || fragment.pages >= pages ? null : { ...range, start: range.start + fragment.pages, end: range.start + pages - 1 },
  }));

/** How the parts are put together, where it is another file than the pack. */
export type PackAssembly = {
  /** The sheets before the papers; by default the agenda's front sheet and the contents. */
  readonly makeHost?: MakeHost;
  /** Nothing stands before the papers: those sheets give styles and properties, not their text. */
  readonly withoutFront?: boolean;
  /** Behind which papers a page without number or text comes, by their place in the order; -1: behind the sheets before them. Absent: nowhere. */
  readonly blankBehind?: (host: PackHost) => Promise<ReadonlySet<number>>;
  /** Papers that look other than in the pack. Numbers of pages are then printed as words: no reader may count them anew. */
  readonly dressed?: ReadonlyMap<PackPaper, DressedPaper>;
  /** Words at the foot of the sheets before the papers. */
  readonly frontFoot?: string;
};

export type DressedPaper = {
  readonly prepared: PreparedFragment;
  /** The number of its first page. */
  readonly start: number;
  readonly furniture: PageFurniture;
  /** What stands at the beginning of a paragraph, by its place among the blocks. */
  readonly probe?: (block: number) => string;
};

/** @returns the bytes of the pack's .docx */
export const buildPack = async (snapshot: MeetingSnapshot, options: PackBuildOptions, { papers, itemRanges, lateRanges, settings }: PackPages, ports: PackPorts, assembly: PackAssembly = {}): Promise<Result<Uint8Array>> => {
  const { makeHost = packHost, withoutFront = false, dressed } = assembly;
  const contents = contentsOf(snapshot, options, papers, dressed !== undefined);
  const pageBookmarks = dressed === undefined ? itemBookmarks(papers) : new Map<Id, never>();
  const host = await makeHost(snapshot, { ...options, withConfidential: options.withConfidential ?? false, pageRanges: itemRanges, lateRanges, pageBookmarks }, contents);
  const refersTo = new Set(contents.flatMap(({ bookmark }) => (bookmark === null ? [] : [bookmark, `${bookmark}_end`])));
  const merger = mergeInto({ bytes: host.bytes, bookmark: null, refersTo, withoutText: withoutFront, settings }, { header: headerBlocks(host.pageHead), footer: assembly.frontFoot === undefined ? null : footerBlocks(assembly.frontFoot) }, ports.cleanPicture);
  if (!merger.ok) return merger;
  const { say, maker } = benchOf(snapshot, options, ports);
  const blankBehind = (await assembly.blankBehind?.(host)) ?? new Set();
  const blank = blankBehind.size === 0 ? null : await blankPage(say, maker, ports.cleanPicture);
  const addBlank = (index: number, pageHead: readonly string[]): void => {
    if (blank !== null && blankBehind.has(index)) merger.value.add(blank, { start: null, bookmark: null }, { header: headerBlocks(pageHead), footer: emptyFooter });
  };
  if (!withoutFront) addBlank(-1, host.pageHead);
  for (const [index, paper] of papers.entries()) {
    const { range, fragment } = paper;
    if (fragment === null) continue;
    const own = dressed?.get(paper);
    const prepared = own === undefined ? readPrepared(fragment.bytes) : own.prepared;
    if (prepared === null) return failed({ code: 'not-prepared', what: 'A paper could not be put into the pack, because what was kept of it is damaged.', remedy: 'Empty the folder of the cache and make the pack again.' });
    const place = { start: own?.start ?? range.start, bookmark: bookmarkOf(index), ...(own?.probe === undefined ? {} : { probe: own.probe }) };
    merger.value.add(prepared, place, own?.furniture ?? numberedFurniture(fragment.pageHead, say, range.after));
    addBlank(index, fragment.pageHead);
  }
  return ok(canonicalZip(merger.value.finish()));
};
