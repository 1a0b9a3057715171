// What the pack worker does with an open store: counts the papers of a meeting, and makes the files that were asked for.
import { barePicture } from '../../shared/attachments/pictures/bare-picture.ts';
import { builtDocuments } from '../../shared/documents/build-documents.ts';
import type { BuiltDocument } from '../../shared/documents/build-documents.ts';
import { buildPack, packPages } from '../../shared/documents/pack/build-pack.ts';
import type { PackBuildOptions, PackPages } from '../../shared/documents/pack/build-pack.ts';
import type { FragmentCache } from '../../shared/documents/pack/fragment-cache.ts';
import { hasPapers } from '../../shared/documents/pack/pack-plan.ts';
import { buildSupplement, supplementFileName, supplementsOf } from '../../shared/documents/pack/supplement.ts';
import { buildPrint, printedAgenda } from '../../shared/documents/print/build-print.ts';
import type { BuiltPrint, PrintFacts } from '../../shared/documents/print/build-print.ts';
import { agendaSheets, printSheets } from '../../shared/documents/print/pdf/print-sheets.ts';
import type { PackPorts } from '../../shared/documents/pack/pack-ports.ts';
import { fileHashesOf } from '../../shared/model/file-hashes.ts';
import { mainMeeting } from '../../shared/model/meeting-snapshot.ts';
import type { MeetingSnapshot } from '../../shared/model/meeting-snapshot.ts';
import { failed, ok } from '../../shared/model/result.ts';
import type { Result } from '../../shared/model/result.ts';
import type { Clock, DrawPdfPages } from '../../shared/ports.ts';
import type { OrderpaperDatabase } from '../data/database.ts';
import { readFilesThere } from '../data/files-repository.ts';
import { sha256 } from '../lib/sha256.ts';
import type { MadePack, PackRequest, PackStep } from './pack-messages.ts';

export type PackWork = {
  readonly db: OrderpaperDatabase;
  readonly cache: FragmentCache | null;
  readonly drawPdfPages: DrawPdfPages;
  readonly now: Clock;
  /** How papers are prepared several at a time; absent: here, one after another. */
  readonly preparing?: Pick<PackPorts, 'preparePaper' | 'atOnce'>;
  readonly tell: (step: PackStep) => void;
};

const nothingInIt: Result<never> = failed({ code: 'no-papers', what: 'No item of this agenda has a paper yet, so there is no pack to make.', remedy: 'Write or attach the papers on the Papers tab.' });

/** Current files only: versions that were replaced print nowhere. */
export const printedFiles = (snapshot: MeetingSnapshot): ReadonlySet<string> =>
  fileHashesOf({ ...snapshot, papers: snapshot.papers.map((paper) => ({ ...paper, earlierFiles: undefined })) });

const linesOf = ({ papers }: PackPages): MadePack['papers'] => papers.map(({ entry, range, flagged, fragment }) => ({
  id: entry.id, itemId: entry.itemId, label: entry.label, appendix: entry.appendix, level: entry.access.level, minutesOf: entry.full.kind === 'minutes' ? entry.full.meeting.date : null, range, flagged, isIncluded: fragment !== null,
}));

const packName = (snapshot: MeetingSnapshot, { audience }: PackRequest): string => `pack-${mainMeeting(snapshot).date ?? 'undated'}${audience === 'members' ? '-members' : ''}.docx`;

const factsOf = ({ covers, leftOut, sheets, findings }: BuiltPrint): PrintFacts => ({ covers, leftOut, sheets, findings });

/** An agenda needs no papers; the ranges that an import printed stay. */
const agendaAlone = async ({ snapshot, files, print }: PackRequest, options: PackBuildOptions, ports: PackPorts): Promise<Result<MadePack>> => {
  if (print?.what.kind === 'agenda') {
    const own = { ...options, choice: print };
    const made = print.asPdf === true ? await agendaSheets(snapshot, own, null, ports) : ok(await printedAgenda(snapshot, own, null));
    return made.ok ? ok({ papers: [], pages: 0, findings: [], made: 0, documents: [{ name: made.value.name, bytes: made.value.bytes }], print: factsOf(made.value) }) : made;
  }
  if (files.length === 0 || files.some((file) => file !== 'agenda')) return nothingInIt;
  return ok({ papers: [], pages: 0, findings: [], made: 0, documents: await builtDocuments(snapshot, { ...options, only: 'agenda' }), print: null });
};

/** @returns what was counted and made; `no-papers`, but for an agenda alone; a missing or damaged file of a paper is no problem but a finding */
export const makePack = async (request: PackRequest, { db, cache, drawPdfPages, now, preparing = {}, tell }: PackWork): Promise<Result<MadePack>> => {
  const { snapshot, audience, style, builtOn, withConfidential, counted } = request;
  const files = await readFilesThere(db, printedFiles(snapshot));
  const options: PackBuildOptions = { audience, style, builtOn, withConfidential, files: (hash) => files.get(hash), ...(counted === null ? {} : { counted }) };
  const ports: PackPorts = {
    sha256, now, drawPdfPages, cleanPicture: barePicture, ...(cache === null ? {} : { cache }), ...preparing,
    onStep: (done, of) => { tell({ kind: 'paper', done, of }); },
    onPaper: (paper) => { tell({ kind: 'counted', paper }); },
  };
  if (!hasPapers(snapshot)) return agendaAlone(request, options, ports);
  const pages = await packPages(snapshot, options, ports);
  if (!pages.ok) return pages;
  if (request.files.length > 0 || request.print !== undefined) tell({ kind: 'writing' });
  const documents: BuiltDocument[] = [];
  if (request.files.includes('agenda')) documents.push(...(await builtDocuments(snapshot, { ...options, only: 'agenda', pageRanges: pages.value.itemRanges, lateRanges: pages.value.lateRanges })));
  if (request.files.includes('pack')) {
    const bytes = await buildPack(snapshot, options, pages.value, ports);
    if (!bytes.ok) return bytes;
    documents.push({ name: packName(snapshot, request), bytes: bytes.value });
  }
  for (const supplement of request.files.includes('supplements') ? supplementsOf(snapshot) : []) {
    const bytes = await buildSupplement(snapshot, supplement, options, pages.value, ports);
    if (!bytes.ok) return bytes;
    documents.push({ name: supplementFileName(snapshot, supplement.number, audience), bytes: bytes.value });
  }
  const makePrint = request.print?.asPdf === true ? printSheets : buildPrint;
  const print = request.print === undefined ? ok(null) : await makePrint(snapshot, { ...options, choice: request.print }, pages.value, ports);
  if (!print.ok) return print;
  if (print.value !== null) documents.push({ name: print.value.name, bytes: print.value.bytes });
  return ok({ papers: linesOf(pages.value), pages: pages.value.pages, findings: pages.value.findings, made: pages.value.made, documents, print: print.value === null ? null : factsOf(print.value) });
};
