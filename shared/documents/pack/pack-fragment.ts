// One paper as the pack takes it: a Word file with its page count, whatever the paper was made of; what can't be read becomes a sheet that says so.
import type { Access } from '../../model/access.ts';
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import { writtenPaperKindSchema, type AttachedFile, type Paper } from '../../model/paper.ts';
import { failed, ok, problemLine, type Result } from '../../model/result.ts';
import type { MergeNotice } from '../../ooxml/merge/merge-notices.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { pageMarkings } from '../../phrases/sentences/exempt-sentences.ts';
import { attachedPictureLack, attachedPictureStaysOut } from '../../rules/picture-consent.ts';
import { forAudience } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { draftLine } from '../draft-line.ts';
import { fragmentKey, makeFragment } from '../fragment.ts';
import { minutesDocument } from '../minutes-document.ts';
import { countFilePages, type FragmentFile } from './count-file-pages.ts';
import { cacheKey, fromCache, memoryCache, type FragmentCache, type FragmentFinding, type StoredFragment } from './fragment-cache.ts';
import { numberedFurniture } from './page-blocks.ts';
import type { PackFindingCode } from './pack-finding.ts';
import type { PackSource } from './pack-plan.ts';
import type { PackPorts } from './pack-ports.ts';
import { picturesDocument, type PagePicture } from './pictures-document.ts';
import { sheetDocument, type SheetMaker } from './sheet-document.ts';

export type PackFragment = FragmentFile & {
  readonly title: string;
  readonly pages: number;
  /** Word may count another page: an officer should look. */
  readonly flagged: boolean;
  readonly pageHead: readonly string[];
  readonly fileName: string | null;
  readonly findings: readonly FragmentFinding[];
};

export type Bench = {
  readonly snapshot: MeetingSnapshot; readonly options: DocumentOptions; readonly ports: PackPorts; readonly cache: FragmentCache; readonly say: Say; readonly maker: SheetMaker;
};

export const benchOf = (snapshot: MeetingSnapshot, options: DocumentOptions, ports: PackPorts, cache: FragmentCache = memoryCache(null)): Bench => {
  const style = options.style ?? snapshot.panel.houseStyle;
  return { snapshot, options, ports, cache, say: phraseBook(style, options.phrases), maker: { style, organisation: snapshot.panel.councilName, builtOn: options.builtOn, ...(options.phrases === undefined ? {} : { phrases: options.phrases }) } };
};

type Made = FragmentFile & { readonly pages: number; readonly flagged: boolean; readonly findings: readonly FragmentFinding[] };

const plain = (bytes: Uint8Array, pages: number, findings: readonly FragmentFinding[] = []): Made => ({ bytes, house: true, pages, flagged: false, findings });

/** The head of each page: the draft's line, and what is not for publication. */
const pageHeadOf = ({ snapshot, options, say, maker }: Bench, access: Access): readonly string[] => [
  ...(mainMeeting(snapshot).agendaState === 'published' ? [] : [draftLine(say, options.builtOn, maker.style, false)]), ...pageMarkings([access], say),
];

const sheet = async (title: string, sentence: string, finding: FragmentFinding, { maker }: Bench): Promise<Made> => plain(await sheetDocument(title, sentence, maker), 1, [finding]);

const unreadable = (title: string, { fileName }: AttachedFile, why: string, bench: Bench): Promise<Made> => sheet(
  title, bench.say('slip-unreadable', { file: fileName }),
  { code: 'unreadable-file', message: `This file can't be read, so a sheet says so in its place: ${why}`, stops: true }, bench,
);

const noticeWords: Partial<Readonly<Record<MergeNotice, readonly [code: PackFindingCode, words: string]>>> = {
  'tracked-changes': ['changes-accepted', 'Tracked changes print as if all were accepted.'], comments: ['content-left-out', 'Comments are left out.'],
  'hidden-text': ['content-left-out', 'Hidden text is left out.'], macros: ['content-left-out', 'Macros are left out.'], 'linked-content': ['content-left-out', 'Content that lies outside the file is left out.'],
  'embedded-objects': ['content-left-out', 'Embedded objects print as their pictures; the files behind them are left out.'], 'inserted-files': ['content-left-out', 'Whole files inserted into the text are left out.'],
  'links-removed': ['content-left-out', 'Links that a reader could not follow became plain words.'],
};

const noticeFindings = (notices: ReadonlyMap<MergeNotice, number>): FragmentFinding[] =>
  [...notices.keys()].flatMap((code) => { const words = noticeWords[code]; return words === undefined ? [] : [{ code: words[0], message: words[1], stops: false }]; });

/** A Word file's pages, counted once for each head that its pages have. */
const countedFile = async (bytes: Uint8Array, sha256: string, house: boolean, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const key = await cacheKey({ kind: 'word', file: sha256, house, head, style: bench.maker.style }, bench.ports.sha256);
  let problem: Result<never> | null = null;
  const stored = await fromCache(bench.cache, key, async () => {
    const counted = await countFilePages({ bytes, house }, await sheetDocument('', '', bench.maker), numberedFurniture(head, bench.say), bench.ports.cleanPicture);
    if (!counted.ok) { problem = counted; return null; }
    const { pages, flagged, notices } = counted.value;
    return { pages, flagged, house, bytes: null, findings: noticeFindings(notices) };
  });
  return stored === null ? (problem ?? failed({ code: 'not-counted', what: 'This file could not be counted.', remedy: '' })) : ok(stored);
};

const wordFragment = async (title: string, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Made> => {
  const counted = await countedFile(bytes, file.sha256, false, head, bench);
  return counted.ok ? { ...counted.value, bytes } : unreadable(title, file, problemLine(counted.problem), bench);
};

/** Long enough to know the page by, short enough to be listened to. */
const spokenLength = 200;

const drawnPdf = async (title: string, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const drawn = await bench.ports.drawPdfPages(bytes);
  if (!drawn.ok) return drawn;
  const pages = drawn.value;
  const pictures = pages.map(({ jpeg, width, height, text }, index): PagePicture => {
    const place = { page: String(index + 1), pages: String(pages.length), title };
    const words = text.replace(/\s+/g, ' ').trim();
    const alt = words === '' ? bench.say('picture-page-without-text', place) : bench.say('picture-page', { ...place, text: words.slice(0, spokenLength) });
    return { bytes: jpeg, type: 'jpg', width, height, alt };
  });
  const scans = pages.filter(({ text }) => text.trim() === '').length;
  const findings: FragmentFinding[] = scans === 0 ? [] : [{ code: 'scanned-pages', message: `${scans === 1 ? '1 page is a picture' : `${scans} pages are pictures`} without text: nobody can search it or have it read aloud.`, stops: false }];
  return ok({ bytes: await picturesDocument(title, pictures, head, bench.maker), pages: pages.length, flagged: false, house: true, findings });
};

const pdfFragment = async (title: string, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Made> => {
  const key = await cacheKey({ kind: 'pdf', file: file.sha256, title, head, style: bench.maker.style, phrases: bench.options.phrases ?? {} }, bench.ports.sha256);
  let why = '';
  const stored = await fromCache(bench.cache, key, async () => {
    const drawn = await drawnPdf(title, bytes, head, bench);
    if (!drawn.ok) why = problemLine(drawn.problem);
    return drawn.ok ? drawn.value : null;
  });
  return stored === null || stored.bytes === null ? unreadable(title, file, why, bench) : { ...stored, bytes: stored.bytes };
};

/** What an officer has still to say of a picture that prints. */
const unsaidOfPicture = (file: AttachedFile, { snapshot, options }: Bench): FragmentFinding[] => [
  ...(attachedPictureLack(file, snapshot.consents ?? [], options.builtOn) === 'unsaid'
    ? [{ code: 'picture-without-consent' as const, message: 'The picture prints for members only: nobody has said whether anybody can be recognised on it.', stops: false }] : []),
  ...((file.picture?.alt.trim() ?? '') === '' && file.picture?.decorative !== true
    ? [{ code: 'picture-without-words' as const, message: 'Nobody has said what can be seen on the picture: who can’t see it hears only its title.', stops: false }] : []),
];

const pictureFragment = async (title: string, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Made> => {
  const { say, maker } = bench;
  const { width, height } = file.pixels ?? { width: 1, height: 1 };
  const words = file.picture?.alt.trim() ?? '';
  const pages = [{ bytes, type: file.format === 'png' ? 'png' as const : 'jpg' as const, width, height, alt: words === '' ? say('picture-paper', { title }) : words }];
  return plain(await picturesDocument(title, pages, head, maker), 1, unsaidOfPicture(file, bench));
};

/** Somebody can be recognised on it and nobody has agreed, or not any more (DOMAIN A6): its page says so. */
const leftOut = (title: string, bench: Bench): Promise<Made> => sheet(
  title, bench.say('picture-left-out'), { code: 'picture-without-consent', message: 'The picture is left out: there is no agreement to print it.', stops: false }, bench,
);

const fileFragment = async (paper: Paper, file: AttachedFile, title: string, head: readonly string[], bench: Bench): Promise<Made> => {
  if (paper.asSlip === true || file.format === 'other') {
    return sheet(title, bench.say('slip-separate', { file: file.fileName }), { code: 'separate-file', message: 'A separate file: the pack holds a sheet that names it.', stops: false }, bench);
  }
  if (attachedPictureStaysOut(file, bench.snapshot.consents ?? [], bench.options.builtOn, bench.options.audience ?? 'public')) return leftOut(title, bench);
  const bytes = bench.options.files?.(file.sha256);
  if (bytes === undefined) return unreadable(title, file, 'its bytes are not in the meeting file.', bench);
  switch (file.format) {
    case 'docx': return wordFragment(title, file, bytes, head, bench);
    case 'pdf': return pdfFragment(title, file, bytes, head, bench);
    case 'jpeg': case 'png': return pictureFragment(title, file, bytes, head, bench);
  }
};

const paperFragment = async (paper: Paper, title: string, head: readonly string[], bench: Bench): Promise<Result<Made>> => {
  if (paper.file !== undefined) return ok(await fileFragment(paper, paper.file, title, head, bench));
  const expected = (paper.toFollow ?? null) !== null || !writtenPaperKindSchema.safeParse(paper.kind).success;
  if (expected) return ok(await sheet(title, bench.say('to-follow'), { code: 'to-follow', message: 'This paper is still to follow.', stops: true }, bench));
  const key = await fragmentKey(bench.snapshot, paper.id, bench.options, bench.ports.sha256);
  if (!key.ok) return key;
  const known = await bench.cache.read(key.value);
  if (known !== null && known.bytes !== null) return ok({ ...known, bytes: known.bytes });
  const made = await makeFragment(bench.snapshot, paper.id, bench.options, bench.ports.sha256);
  if (!made.ok) return made;
  const fragment = { bytes: made.value.bytes, house: true, pages: made.value.pages, flagged: made.value.flagged, findings: [] };
  await bench.cache.write(key.value, fragment);
  return ok(fragment);
};

/** The paper's own file with what prints of it as the audience may have it: its name on a sheet, the words of a picture; young people by their display rule. */
const withPrintedWords = (paper: Paper, shown: Paper): Paper => {
  const { file } = paper;
  if (file === undefined) return paper;
  const picture = file.picture === undefined ? {} : { picture: { ...file.picture, alt: shown.file?.picture?.alt ?? '' } };
  return { ...paper, file: { ...file, fileName: shown.file?.fileName ?? '', ...picture } };
};

/**
 * @param access effective for the paper, for the marking of its pages
 * @param bench with the audience for whom it is made
 */
export const packFragment = async (source: PackSource, access: Access, bench: Bench): Promise<Result<PackFragment>> => {
  const head = pageHeadOf(bench, access);
  if (source.kind === 'minutes') {
    const bytes = await minutesDocument(bench.snapshot, source.meeting.id, bench.options);
    const counted = await countedFile(bytes, await bench.ports.sha256(bytes), true, head, bench);
    if (!counted.ok) return counted;
    return ok({ bytes, house: true, pages: counted.value.pages, flagged: counted.value.flagged, findings: [], title: bench.say('minutes-heading'), pageHead: head, fileName: null });
  }
  const shown = forAudience({ ...bench.snapshot, minutes: [], paperSections: [] }, bench.options).papers.find(({ id }) => id === source.paper.id) ?? source.paper;
  const fileName = shown.file?.fileName ?? null;
  const title = shown.title.trim() === '' ? (fileName ?? bench.say('to-follow')) : shown.title;
  const made = await paperFragment(withPrintedWords(source.paper, shown), title, head, bench);
  if (!made.ok) return made;
  const fixed = source.paper.countedPages ?? null;
  return ok({ ...made.value, pages: fixed ?? made.value.pages, flagged: fixed === null && made.value.flagged, title, pageHead: head, fileName });
};
