// A file to be printed: the agenda, a paper, some pages or the pack, with the numbers and markings of the pack itself (DOMAIN 1, printing).
import type { MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { PageSpan } from '../../model/publication.ts';
import { failed, ok, type Failed, type Result } from '../../model/result.ts';
import { agendaDocument } from '../agenda-document.ts';
import type { BuiltDocument } from '../build-documents.ts';
import { buildPack, type PackAssembly, type PackBuildOptions, type PackPages } from '../pack/build-pack.ts';
import { spanLabels } from '../../rules/page-labels.ts';
import type { PackFinding } from '../pack/pack-finding.ts';
import { benchOf, type Bench } from '../pack/pack-fragment.ts';
import { packHost, type MakeHost } from '../pack/pack-host.ts';
import type { PackPorts } from '../pack/pack-ports.ts';
import { sheetDocument } from '../pack/sheet-document.ts';
import { chosenPapers, type ChosenPapers } from './chosen-papers.ts';
import { frontPages, usualFrontPages } from './front-pages.ts';
import { enlargedFile } from './large-print/enlarged-file.ts';
import { largePapers } from './large-print/large-papers.ts';
import type { PrintChoice } from './print-choice.ts';
import { printFileName, printTitle } from './print-names.ts';
import { blanksBehind, evenOnFront, sheetsOf } from './right-hand-pages.ts';

export type PrintFacts = {
  /** Numbered pages that it has; none: the agenda. */
  readonly covers: readonly PageSpan[];
  /** Pages among those asked for that this audience does not get. */
  readonly leftOut: readonly PageSpan[];
  /** Sheets of paper, each copy; null where nobody counts the pages: the agenda, large print on one side, a front sheet that can't be laid out. */
  readonly sheets: number | null;
  /** What an officer should look at in the papers that it holds. */
  readonly findings: readonly PackFinding[];
};

export type BuiltPrint = BuiltDocument & PrintFacts;

export type PrintOptions = PackBuildOptions & { readonly choice: PrintChoice };

/** Of some papers: no sheet of their own stands before them, the first one begins on its own number. */
const hostOfPapers = ({ covers }: ChosenPapers, { say, maker }: Bench): MakeHost => async (snapshot) =>
  ({ bytes: await sheetDocument(printTitle(snapshot, covers, say, maker.style), '', maker), pageHead: [] });

const inLargePrint = (makeHost: MakeHost): MakeHost => async (...order) => {
  const host = await makeHost(...order);
  return { ...host, bytes: enlargedFile(host.bytes) };
};

/** The agenda, with the ranges of its papers where it has any. */
export const printedAgenda = async (snapshot: MeetingSnapshot, { choice, ...options }: PrintOptions, pages: PackPages | null): Promise<BuiltPrint> => {
  const bytes = await agendaDocument(snapshot, { ...options, withConfidential: options.withConfidential ?? false, ...(pages === null ? {} : { pageRanges: pages.itemRanges, lateRanges: pages.lateRanges }) });
  return { name: printFileName(snapshot, choice, [], options.audience ?? 'public'), bytes: choice.large ? enlargedFile(bytes) : bytes, covers: [], leftOut: [], sheets: null, findings: [] };
};

const noPapers: Failed = failed({ code: 'no-papers', what: 'No item of this agenda has a paper, so there are no pages to print.', remedy: 'Print the agenda alone, or attach papers first.' });

/**
 * @param pages of the whole pack for this audience; null: no item has a paper
 * @returns the file; `no-papers`, the problems of `chosenPapers` and `buildPack`
 */
export const buildPrint = async (snapshot: MeetingSnapshot, { choice, ...options }: PrintOptions, pages: PackPages | null, ports: PackPorts): Promise<Result<BuiltPrint>> => {
  const { what, sides, large } = choice;
  if (what.kind === 'agenda') return ok(await printedAgenda(snapshot, { choice, ...options }, pages));
  if (pages === null) return noPapers;
  const chosen = chosenPapers(what, pages);
  if (!chosen.ok) return chosen;
  const { papers, covers, leftOut } = chosen.value;
  const bench = benchOf(snapshot, options, ports);
  const isWhole = what.kind === 'pack';
  // The pack lists what is absent too; beside some papers nothing is said.
  const printed = isWhole ? pages.papers : papers;
  const parts = [...(isWhole ? [-1] : []), ...papers.map((paper) => printed.indexOf(paper))];
  const inLarge = large ? await largePapers(papers, pages.papers, bench, sides === 'double') : null;
  const ofPapers = inLarge === null ? papers.map(({ fragment }) => fragment?.pages ?? 0) : inLarge.pages;
  let front: number | null = 0;
  const blankBehind: PackAssembly['blankBehind'] = async (host) => {
    if (ofPapers === null) return new Set();
    const blank = await sheetDocument('', '', bench.maker);
    if (isWhole) front = await frontPages(host, large ? enlargedFile(blank) : blank, ports.cleanPicture);
    return sides === 'single' ? new Set() : new Set([...blanksBehind([...(isWhole ? [front ?? usualFrontPages] : []), ...ofPapers])].map((part) => parts[part] ?? -1));
  };
  const makeHost = isWhole ? packHost : hostOfPapers(chosen.value, bench);
  const bytes = await buildPack(snapshot, options, { ...pages, papers: printed }, ports, {
    blankBehind, withoutFront: !isWhole, ...(inLarge === null ? { makeHost } : { makeHost: inLargePrint(makeHost), dressed: inLarge.dressed, frontFoot: bench.say('large-front') }),
  });
  if (!bytes.ok) return bytes;
  const ids = new Set(papers.map(({ entry }) => entry.id));
  const onFront = papers.map((paper) => {
    const { entry, range, fragment } = paper;
    return { itemId: entry.itemId, label: entry.label, paperId: entry.id, fileName: fragment?.fileName ?? null, start: inLarge?.dressed.get(paper)?.start ?? range.start, page: spanLabels(range).start };
  });
  const even = sides === 'double' ? evenOnFront(onFront) : null;
  return ok({
    name: printFileName(snapshot, choice, covers, options.audience ?? 'public'), bytes: bytes.value, covers, leftOut,
    sheets: ofPapers === null || front === null ? null : sheetsOf([...(isWhole ? [front] : []), ...ofPapers], sides), findings: [...pages.findings.filter(({ paperId }) => ids.has(paperId)), ...(inLarge?.findings ?? []), ...(even === null ? [] : [even])],
  });
};
