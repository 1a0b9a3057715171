// A print as sheets of HTML, one for each printed page, for a browser to make a PDF of. It begins from the Word files that the pack is made of, cut down to the audience before anything is made
// (DESIGN section 5), and each page has the number that the front sheet says; words that run longer here are set smaller, and never run over to another sheet.
import { mainMeeting, type MeetingSnapshot } from '../../../model/meeting-snapshot.ts';
import type { PageSpan } from '../../../model/publication.ts';
import { failed, ok, type Result } from '../../../model/result.ts';
import { classBook, type ClassBook } from '../../../ooxml/sheets/css.ts';
import { joined, tag, type Html } from '../../../ooxml/sheets/html.ts';
import { leavesOf, type Node, type PageShape } from '../../../ooxml/sheets/nodes.ts';
import { pageHtml } from '../../../ooxml/sheets/page-html.ts';
import { wordNodes } from '../../../ooxml/sheets/word-nodes.ts';
import { printedDate } from '../../../phrases/dates.ts';
import { comparePlaces, pageLabel, pagePlace } from '../../../rules/page-labels.ts';
import { agendaDocument } from '../../agenda-document.ts';
import { agendaSheet } from '../../agenda/agenda-sheet.ts';
import { houseStyles } from '../../house-style/index.ts';
import { bookmarkOf, buildPack, contentsOf, itemBookmarks, type PackBuildOptions, type PackPages, type PackPaper } from '../../pack/build-pack.ts';
import { benchOf, type Bench } from '../../pack/pack-fragment.ts';
import { packHost } from '../../pack/pack-host.ts';
import type { PackPorts } from '../../pack/pack-ports.ts';
import { sheetDocument } from '../../pack/sheet-document.ts';
import type { BuiltPrint, PrintOptions } from '../build-print.ts';
import { chosenPapers } from '../chosen-papers.ts';
import type { PrintChoice } from '../print-choice.ts';
import { printFileName, printTitle } from '../print-names.ts';
import { sheetsOf } from '../right-hand-pages.ts';
import { paperSheets } from './paper-sheets.ts';
import { pageName, shapeName, sheetStyle } from './sheet-style.ts';

type SheetParts = { readonly shape: PageShape; readonly head: readonly string[]; readonly words: Html; readonly foot: Html | string; /** Its words may go on on sheets of their own. */ readonly flows?: boolean; readonly id?: string; readonly backOf?: 'front'; /** Whether it goes on with the paper of the sheet before it. */ readonly goesOn?: boolean; /** Whether it stands there only for lines that run from page to page. */ readonly aside?: boolean };

const sheetHtml = ({ shape, head, words, foot, flows = false, id, backOf, goesOn = false, aside = false }: SheetParts): Html =>
  tag('section', { class: `sheet ${pageName(shape)} ${shapeName(shape)}`, id, ...(flows ? { 'data-flows': '' } : {}), ...(backOf === undefined ? {} : { 'data-back-of': backOf }), ...(goesOn ? { 'data-goes-on': '' } : {}), ...(aside ? { 'data-aside': '' } : {}) }, [
    tag('div', { class: 'head' }, head.map((line) => tag('p', {}, [line]))),
    tag('div', { class: 'room' }, [tag('div', { class: 'words' }, [words])]),
    tag('div', { class: 'foot', 'aria-hidden': 'true' }, [foot]),
  ]);

/** A front sheet or an agenda: its blocks one behind the other, parted where one begins a page; how many sheets they take is seen where they are laid out. */
const flowSheets = (file: Uint8Array, head: readonly string[], foot: Html | string, classes: ClassBook, idOf: (bookmark: string) => string): Result<readonly { readonly html: Html; readonly shape: PageShape }[]> => {
  const read = wordNodes(file, classes, idOf);
  if (!read.ok) return read;
  const { nodes, sections } = read.value;
  const [shape] = sections;
  if (shape === undefined) return ok([]);
  const runs: Node[][] = [[]];
  for (const node of nodes) {
    if (node.kind === 'paragraph' && node.breaksBefore && (runs.at(-1)?.length ?? 0) > 0) runs.push([]);
    runs.at(-1)?.push(node);
  }
  return ok(runs.filter((run) => leavesOf(run).length > 0).map((run) => ({ shape, html: sheetHtml({ shape, head, foot, flows: true, words: pageHtml(run, { classes, sections, idOf, isOnPage: () => true }) }) })));
};

type Work = { readonly snapshot: MeetingSnapshot; readonly options: PrintOptions; readonly pages: PackPages; readonly ports: PackPorts; readonly bench: Bench; readonly classes: ClassBook };

/** The numbers of sheets are filled in where they are laid out. */
const numbered = (phrase: string): Html => joined(phrase.split(/(\u0001|\u0002)/).map((part) => (part === '\u0001' ? tag('span', { 'data-number': '' }) : part === '\u0002' ? tag('span', { 'data-numbers': '' }) : tag('span', {}, [part]))));

const isWanted = ({ what }: PrintChoice, page: number, after: number | undefined): boolean => {
  if (what.kind !== 'pages') return true;
  const [first, last, at] = [pagePlace(what.from), pagePlace(what.to), pagePlace(pageLabel(page, after))];
  return first !== null && last !== null && at !== null && comparePlaces(first, at) <= 0 && comparePlaces(at, last) <= 0;
};

/** Without what only a print asks. */
const packOptionsOf = (options: PrintOptions): PackBuildOptions => Object.fromEntries(Object.entries(options).filter(([key]) => key !== 'choice')) as PackBuildOptions;

type Made = { readonly html: readonly Html[]; readonly shapes: readonly PageShape[]; readonly count: number };

const blankSheet = (shape: PageShape, head: readonly string[], { say }: Bench, backOf?: 'front'): Html =>
  sheetHtml({ shape, head, foot: '', words: tag('p', { class: 'blank' }, [say('blank-page')]), ...(backOf === undefined ? {} : { backOf }) });

/** The paper alone, with the heads and numbers of the pack, and nothing before it. */
const paperFile = (paper: PackPaper, { snapshot, options, pages, ports, bench }: Work): Promise<Result<Uint8Array>> => {
  const own = packOptionsOf(options);
  return buildPack(snapshot, own, { ...pages, papers: [paper] }, ports, { withoutFront: true, makeHost: async () => ({ bytes: await sheetDocument(paper.fragment?.title ?? '', '', bench.maker), pageHead: [] }) });
};

const ofPaper = async (paper: PackPaper, anchor: string, work: Work): Promise<Result<Made>> => {
  const { range: { start, after }, fragment } = paper;
  if (fragment === null) return ok({ html: [], shapes: [], count: 0 });
  const file = await paperFile(paper, work);
  if (!file.ok) return file;
  const words = paperSheets(file.value, fragment.turns, fragment.pages, work.classes, (name) => `${anchor}-${name.replace(/[^A-Za-z0-9_]/g, '_')}`);
  if (!words.ok) return words;
  const { say } = work.bench;
  const numbered = words.value.map((page, index) => ({ ...page, number: start + index, aside: !isWanted(work.options.choice, start + index, after) }));
  const wanted = numbered.filter(({ aside }) => !aside);
  const [first, last] = [wanted[0]?.number ?? 0, wanted.at(-1)?.number ?? 0];
  // Lines run on from all pages before those that are wanted, and to the one behind them.
  const laid = numbered.filter(({ number }) => wanted.length > 0 && number <= last + 1);
  return ok({
    shapes: [...numbered.filter(({ aside }) => aside), ...wanted].map(({ shape }) => shape), count: wanted.length,
    html: laid.map(({ html, shape, number, aside }) => sheetHtml({
      shape, head: fragment.pageHead, foot: say('pack-page', { page: pageLabel(number, after) }), words: html ?? tag('p', { class: 'gone' }, [say('pdf-page-before')]), goesOn: number > start, aside,
      ...(number === first ? { id: anchor } : {}),
    })),
  });
};

const clipped = (spans: readonly PageSpan[], choice: PrintChoice): readonly PageSpan[] => spans.flatMap((span) => {
  const numbers = Array.from({ length: span.end - span.start + 1 }, (_, index) => span.start + index).filter((page) => isWanted(choice, page, span.after));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? [] : [{ ...span, start: first, end: last }];
});

const documentOf = (title: string, made: readonly Html[], shapes: readonly PageShape[], classes: ClassBook, { maker }: Bench): Uint8Array => {
  const style = sheetStyle(houseStyles[maker.style], shapes, classes.rules());
  const page = tag('html', { lang: 'en-GB' }, [tag('head', {}, [tag('meta', { charset: 'utf-8' }), tag('title', {}, [title]), { html: `<style nonce="${styleNonce}">${style}</style>` }]), tag('body', {}, made)]);
  return new TextEncoder().encode(`<!doctype html>${page.html}`);
};

/** Stands where the nonce of whoever shows the page goes. */
export const styleNonce = '__ORDERPAPER_NONCE__';

const asPdf = (name: string): string => name.replace(/\.docx$/, '.pdf');

/** The agenda, numbered as its Word file is; how many sheets it has is seen where it is laid out. */
export const agendaSheets = async (snapshot: MeetingSnapshot, { choice, ...options }: PrintOptions, pages: PackPages | null, ports: PackPorts): Promise<Result<BuiltPrint>> => {
  const own = { ...options, withConfidential: options.withConfidential ?? false, ...(pages === null ? {} : { pageRanges: pages.itemRanges, lateRanges: pages.lateRanges }) };
  const [classes, bench, sheet] = [classBook(), benchOf(snapshot, options, ports), agendaSheet(snapshot, own)];
  const made = flowSheets(await agendaDocument(snapshot, own), sheet.pageHead, numbered(bench.say('agenda-page-of', { page: '\u0001', pages: '\u0002' })), classes, (name) => name);
  if (!made.ok) return made;
  return ok({
    name: asPdf(printFileName(snapshot, choice, [], options.audience ?? 'public')), covers: [], leftOut: [], sheets: null, findings: [],
    bytes: documentOf(sheet.title, made.value.map(({ html }) => html), made.value.map(({ shape }) => shape), classes, bench),
  });
};

const frontOf = async (printed: readonly PackPaper[], { snapshot, options, pages, bench, classes }: Work): Promise<Result<Made>> => {
  const own = packOptionsOf(options);
  const host = await packHost(snapshot, { ...own, withConfidential: own.withConfidential ?? false, pageRanges: pages.itemRanges, lateRanges: pages.lateRanges, pageBookmarks: itemBookmarks(printed) }, contentsOf(snapshot, own, printed));
  const made = flowSheets(host.bytes, host.pageHead, '', classes, (name) => name.replace(/_end$/, ''));
  if (!made.ok) return made;
  const shapes = made.value.map(({ shape }) => shape);
  const [shape] = shapes;
  const back = options.choice.sides === 'double' && shape !== undefined ? [blankSheet(shape, host.pageHead, bench, 'front')] : [];
  return ok({ html: [...made.value.map(({ html }) => html), ...back], shapes, count: 0 });
};

const titleOf = ({ snapshot, options, bench: { say, maker } }: Work, covers: readonly PageSpan[]): string => {
  if (options.choice.what.kind !== 'pack') return printTitle(snapshot, covers, say, maker.style);
  const [{ date }, panel] = [mainMeeting(snapshot), snapshot.panel.name];
  return date === null ? say('pack-title-undated', { panel }) : say('pack-title', { panel, date: printedDate(date, maker.style) });
};

/**
 * @param pages of the whole pack for this audience
 * @returns the page of HTML as the bytes of a print named .pdf; its `sheets` are those of the papers, to which the front's come where they are laid out. The problems of `chosenPapers` and `buildPack`
 */
export const printSheets = async (snapshot: MeetingSnapshot, options: PrintOptions, pages: PackPages | null, ports: PackPorts): Promise<Result<BuiltPrint>> => {
  const { choice } = options;
  if (choice.what.kind === 'agenda') return agendaSheets(snapshot, options, pages, ports);
  if (pages === null) return failed({ code: 'no-papers', what: 'No item of this agenda has a paper, so there are no pages to print.', remedy: 'Print the agenda alone, or attach papers first.' });
  const chosen = chosenPapers(choice.what, pages);
  if (!chosen.ok) return chosen;
  const { papers, covers, leftOut } = chosen.value;
  const own = packOptionsOf(options);
  const work: Work = { snapshot, options, pages, ports, bench: benchOf(snapshot, own, ports), classes: classBook() };
  const parts: Made[] = [];
  const isWhole = choice.what.kind === 'pack';
  if (isWhole) {
    const front = await frontOf(pages.papers, work);
    if (!front.ok) return front;
    parts.push(front.value);
  }
  for (const [index, paper] of papers.entries()) {
    const made = await ofPaper(paper, bookmarkOf(isWhole ? pages.papers.indexOf(paper) : index), work);
    if (!made.ok) return made;
    const shape = made.value.shapes.at(-1);
    const isBacked = choice.sides === 'double' && made.value.count % 2 === 1 && index < papers.length - 1 && shape !== undefined;
    parts.push(isBacked ? { ...made.value, html: [...made.value.html, blankSheet(shape, paper.fragment?.pageHead ?? [], work.bench)] } : made.value);
  }
  const printed = clipped(covers, choice);
  const ids = new Set(papers.map(({ entry }) => entry.id));
  return ok({
    name: asPdf(printFileName(snapshot, choice, printed, options.audience ?? 'public')), covers: printed, leftOut: clipped(leftOut, choice), sheets: sheetsOf(parts.map(({ count }) => count), choice.sides),
    findings: pages.findings.filter(({ paperId }) => ids.has(paperId)),
    bytes: documentOf(titleOf(work, printed), parts.flatMap(({ html }) => html), parts.flatMap(({ shapes }) => shapes), work.classes, work.bench),
  });
};
