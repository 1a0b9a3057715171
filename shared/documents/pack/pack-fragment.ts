// One paper as the pack takes it: a Word file with its page count, whatever the paper was made of; what can't be read becomes a sheet that says so.
import type { Access } from '../../model/access.ts';
import { pictureHashes } from '../../model/file-hashes.ts';
import { mainMeeting, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Meeting } from '../../model/meeting.ts';
import { writtenPaperKindSchema, type AttachedFile, type Paper } from '../../model/paper.ts';
import type { Id } from '../../model/record.ts';
import { ok, type Result } from '../../model/result.ts';
import type { MergeNotice } from '../../ooxml/merge/merge-notices.ts';
import { printedDate, printedShortDate } from '../../phrases/dates.ts';
import { phraseBook, type Say } from '../../phrases/phrase-book.ts';
import { pageMarkings } from '../../phrases/sentences/exempt-sentences.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import { attachedPictureLack, attachedPictureStaysOut } from '../../rules/picture-consent.ts';
import { markedFor, openedFor, withNamesAsAgreed } from '../audience.ts';
import type { DocumentOptions } from '../document-options.ts';
import { draftLine } from '../draft-line.ts';
import { keyOfText } from '../fragment-key.ts';
import { houseStyleText } from '../house-style/house-style-text.ts';
import { minutesDocument } from '../minutes-document.ts';
import { paperHead } from '../paper/paper-head.ts';
import { paperSheet, type PaperSheet } from '../paper/paper-sheet.ts';
import { fixedPages } from './fixed-pages.ts';
import { cacheKey, fromCache, memoryCache, type FragmentCache, type FragmentFinding, type StoredFragment } from './fragment-cache.ts';
import type { PaperTask, PreparedPaper } from './prepare-paper.ts';
import type { PackFindingCode } from './pack-finding.ts';
import type { PackSource } from './pack-plan.ts';
import type { PackPorts } from './pack-ports.ts';
import { isHouse } from './paper-source.ts';
import type { PagePicture } from './pictures-document.ts';
import type { SheetMaker } from './sheet-document.ts';

export type PackFragment = StoredFragment & {
  readonly title: string;
  readonly pageHead: readonly string[];
  readonly fileName: string | null;
  /** Its pages turn where it says: no program breaks them otherwise as far as is known, and no officer counted others. */
  readonly turnsHold: boolean;
};

export type Bench = {
  /** As the audience may have it: made when it is first asked for, and then for all papers. */
  readonly shown: () => MeetingSnapshot;
  readonly snapshot: MeetingSnapshot; readonly options: DocumentOptions; readonly ports: PackPorts; readonly cache: FragmentCache; readonly say: Say; readonly maker: SheetMaker;
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** What papers print of a meeting, with names as agreed; made when it is first asked for. */
export const printedOf = (snapshot: MeetingSnapshot, options: DocumentOptions): (() => MeetingSnapshot) => once(() => withNamesAsAgreed({ ...snapshot, minutes: [], publications: undefined }, options));

/** @param printed to be shared by the benches of one build */
export const benchOf = (snapshot: MeetingSnapshot, options: DocumentOptions, ports: PackPorts, cache: FragmentCache = memoryCache(null), printed = printedOf(snapshot, options)): Bench => {
  const style = options.style ?? snapshot.panel.houseStyle;
  return { shown: once(() => openedFor(printed(), options)), snapshot, options, ports, cache, say: phraseBook(style, options.phrases), maker: { style, organisation: snapshot.panel.councilName, builtOn: options.builtOn, ...(options.phrases === undefined ? {} : { phrases: options.phrases }) } };
};

/** What the pack takes. */
type PackPaperSource = Pick<PaperTask, 'source' | 'pages' | 'isDrawn'> & { readonly findings?: readonly FragmentFinding[] };

/** Loaded here: where threads prepare papers, this program needs nothing that lays pages out. */
const preparedHere = async (task: PaperTask, { cleanPicture }: PackPorts): Promise<Result<PreparedPaper>> => (await import('./prepare-paper.ts')).preparePaper(task, cleanPicture);

const prepared = async ({ findings = [], ...file }: PackPaperSource, head: readonly string[], { ports, options, maker }: Bench): Promise<Result<StoredFragment>> => {
  const task: PaperTask = { ...file, head, style: maker.style, ...(options.phrases === undefined ? {} : { phrases: options.phrases }) };
  const made = await (ports.preparePaper === undefined ? preparedHere(task, ports) : ports.preparePaper(task));
  if (!made.ok) return made;
  const { bytes, pages, flagged, turns, notices } = made.value;
  return ok({ bytes, pages, flagged, turns, findings: [...findings, ...(isHouse(file.source) ? [] : noticeFindings(notices))] });
};

/** The head of each page: the draft's line, and what is not for publication. */
const pageHeadOf = ({ snapshot, options, say, maker }: Bench, accesses: readonly Access[]): readonly string[] => [
  ...(mainMeeting(snapshot).agendaState === 'published' ? [] : [draftLine(say, options.builtOn, maker.style, false)]), ...pageMarkings(markedFor(accesses, options), say),
];

const sheet = (title: string, sentence: string, finding: FragmentFinding, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> =>
  prepared({ source: { kind: 'sheet', title, sentence, head: paperHead(bench.snapshot, bench.say, bench.maker.style), maker: bench.maker }, pages: 1, findings: [finding] }, head, bench);

const unreadable = (title: string, { fileName }: AttachedFile, why: string, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => sheet(
  title, bench.say('slip-unreadable', { file: fileName }),
  { code: 'unreadable-file', message: `This file can't be read, so a sheet says so in its place: ${why}`, stops: true }, head, bench,
);

const noticeWords: Partial<Readonly<Record<MergeNotice, readonly [code: PackFindingCode, words: string]>>> = {
  'tracked-changes': ['changes-accepted', 'Tracked changes print as if all were accepted.'], comments: ['content-left-out', 'Comments are left out.'],
  'hidden-text': ['content-left-out', 'Hidden text is left out.'], macros: ['content-left-out', 'Macros are left out.'], 'linked-content': ['content-left-out', 'Content that lies outside the file is left out.'],
  'embedded-objects': ['content-left-out', 'Embedded objects print as their pictures; the files behind them are left out.'], 'inserted-files': ['content-left-out', 'Whole files inserted into the text are left out.'],
  'pictures-left-out': ['content-left-out', 'A picture, chart or drawing that is damaged, or of a kind that Word does not show everywhere, is left out: look at the page, and ask the author for it as JPEG or PNG.'],
  'notes-in-notes': ['content-left-out', 'Notes to footnotes or endnotes are left out: Word has none. Ask the author to write them into the note itself.'],
  'links-removed': ['content-left-out', 'Links that a reader could not or must not follow (files, pages inside an organisation, addresses with a name or password) became plain words.'],
  'cropped-pictures': ['content-left-out', 'What is cut off a picture is still in the pack: the picture is of a kind that can’t be cut here. Ask the author to delete it (in Word: Compress Pictures, Delete cropped areas of pictures).'],
  'numbers-left-out': ['content-left-out', 'Numbers that Word counts in fields of an old kind (AUTONUM, LISTNUM) are left out, as the file does not hold them: ask the author to number in the usual way, or to type them.'],
  'fields-left-out': ['content-left-out', 'Sums or buttons drawn by a field (EQ, SYMBOL, MACROBUTTON) with other fields, hidden words or an empty result in it are left out, or some of their words: look at the page, and ask the author to type them or to insert an equation.'],
  'line-numbers': ['content-left-out', 'Numbers beside the lines are left out, as they would count on from paper to paper. Look whether the text refers to them.'],
  'page-colour': ['look-changed', 'Its pages have a colour, which a pack can’t give to the pages of one paper: they are white. Look whether all words can be read on white.'],
  'headers-replaced': ['content-left-out', 'The file’s own headers and footers are left out: each page has the pack’s. Look whether they say something that the text doesn’t.'],
};

const noticeFindings = (notices: readonly MergeNotice[]): FragmentFinding[] =>
  notices.flatMap((code) => { const words = noticeWords[code]; return words === undefined ? [] : [{ code: words[0], message: words[1], stops: false }]; });

/** All that the same file's fragment depends on beside the file. Not the day of a draft: what was made yesterday is as long today. */
const surroundings = (head: readonly string[], { maker: { style }, options: { phrases = {}, builtOn } }: Bench) => ({
  head: head.map((line) => line.replace(printedShortDate(builtOn, style), 'today')), style, houseStyle: houseStyleText(style), phrases,
});

/**
 * A paper whose pages an officer counted is not laid out; it is kept apart from those that were, but what was laid out before serves too.
 * @param pages that the officer counted; null: nobody did
 */
const countedOrFixed = async (madeFrom: Readonly<Record<string, unknown>>, pages: number | null, { cache, ports }: Bench, make: () => Promise<Result<StoredFragment>>): Promise<Result<StoredFragment>> => {
  const counted = await cacheKey(madeFrom, ports.sha256);
  if (pages === null) return fromCache(cache, counted, make);
  const known = await cache.read(counted);
  return known === null ? fromCache(cache, await cacheKey({ ...madeFrom, fixed: true }, ports.sha256), make) : ok(known);
};

/** A bar that somebody drew over words hides them on the page and not in the file. */
const barsInFile = ({ findings }: AttachedFile): readonly FragmentFinding[] => {
  const count = findings.find(({ code }) => code === 'bars-in-front')?.count ?? 0;
  return count === 0 ? [] : [{ code: 'bars-in-front', message: `${count === 1 ? '1 filled shape lies' : `${count} filled shapes lie`} in front of the text: words under ${count === 1 ? 'it' : 'them'} can be read in the pack. Look at the page; if something is to be kept back, ask for the file without those words.`, stops: false }];
};

/** Words that nobody sees were found when the file was attached or searched again, and only its author can take them out. */
const unseenInFile = ({ findings }: AttachedFile): readonly FragmentFinding[] => {
  const count = findings.find(({ code }) => code === 'unseen-words')?.count ?? 0;
  return count === 0 ? [] : [{ code: 'unseen-words', message: `${count === 1 ? '1 passage has' : `${count} passages have`} words that nobody can see, such as white on white: anybody can read them in the file. Ask the author to delete them.`, stops: false }];
};

const wordFragment = async (paper: Paper, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const pages = fixedPages(bench.snapshot, paper);
  const made = await countedOrFixed({ kind: 'word', file: file.sha256, ...surroundings(head, bench) }, pages, bench, () => prepared({ source: { kind: 'file', bytes, house: false }, pages }, head, bench));
  // What the file's record says now, not what it said when the fragment was kept.
  return made.ok ? ok({ ...made.value, findings: [...unseenInFile(file), ...barsInFile(file), ...made.value.findings.filter(({ code }) => code !== 'unseen-words' && code !== 'bars-in-front')] }) : made;
};

/** Long enough to know the page by, short enough to be listened to. */
const spokenLength = 200;

const drawnPdf = async (title: string, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Result<PackPaperSource>> => {
  const drawn = await bench.ports.drawPdfPages(bytes);
  if (!drawn.ok) return drawn;
  const pages = drawn.value;
  const pictures = pages.map(({ picture, type, width, height, text }, index): PagePicture => {
    const place = { page: String(index + 1), pages: String(pages.length), title };
    const words = text.replace(/\s+/g, ' ').trim();
    const alt = words === '' ? bench.say('picture-page-without-text', place) : bench.say('picture-page', { ...place, text: words.slice(0, spokenLength) });
    return { bytes: picture, type, width, height, alt };
  });
  const scans = pages.filter(({ text }) => text.trim() === '').length;
  const hidden = pages.filter((page) => page.hidden > 0).length;
  const covered = pages.filter((page) => page.covered > 0).length;
  const findings: FragmentFinding[] = [...(covered === 0 ? [] : [{
    code: 'marks-kept' as const, stops: false,
    message: `${covered === 1 ? '1 page has' : `${covered} pages have`} a box or another mark laid over words or a picture, which anybody can move away in the file: the pack shows the mark and nothing of what is under it. Look at the page, and ask whether the author meant to redact it.`,
  }]), ...(hidden === 0 ? [] : [{
    code: 'content-left-out' as const, stops: false,
    message: `${hidden === 1 ? '1 page has' : `${hidden} pages have`} words that nobody can see: covered, in the colour of the paper, or beside the page. The pack says and shows nothing of them; the file itself still holds them.`,
  }]), ...(scans === 0 ? [] : [{ code: 'scanned-pages' as const, message: `${scans === 1 ? '1 page is a picture' : `${scans} pages are pictures`} without text: nobody can search it or have it read aloud.`, stops: false }])];
  return ok({ source: { kind: 'pictures', title, pictures, pageHead: head, maker: bench.maker }, pages: pages.length, isDrawn: true, findings });
};

const pdfFragment = async (title: string, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const key = await cacheKey({ kind: 'pdf', file: file.sha256, title, ...surroundings(head, bench) }, bench.ports.sha256);
  const made = await fromCache(bench.cache, key, async () => {
    const drawn = await drawnPdf(title, bytes, head, bench);
    return drawn.ok ? prepared(drawn.value, head, bench) : drawn;
  });
  return made.ok ? ok({ ...made.value, findings: [...openRedactions(file), ...made.value.findings] }) : made;
};

/** Somebody marked words to be redacted and nobody redacted them: on the drawn page they can be read. */
const openRedactions = ({ findings }: AttachedFile): readonly FragmentFinding[] => {
  const count = findings.find(({ code }) => code === 'redactions-open')?.count ?? 0;
  return count === 0 ? [] : [{ code: 'redactions-open', message: `${count === 1 ? '1 place is' : `${count} places are`} marked to be redacted and ${count === 1 ? 'is' : 'are'} not: what stands there can be read in the pack.`, stops: true }];
};

/** What an officer has still to say of a picture that prints. */
const unsaidOfPicture = (file: AttachedFile, { snapshot, options }: Bench): FragmentFinding[] => [
  ...(attachedPictureLack(file, snapshot.consents ?? [], options.builtOn) === 'unsaid'
    ? [{ code: 'picture-without-consent' as const, message: 'Nobody has said whether anybody can be recognised on the picture: it can’t be published until somebody has.', stops: true }] : []),
  ...((file.picture?.alt.trim() ?? '') === '' && file.picture?.decorative !== true
    ? [{ code: 'picture-without-words' as const, message: 'Nobody has said what can be seen on the picture: who can’t see it hears only its title.', stops: false }] : []),
];

const pictureFragment = (title: string, file: AttachedFile, bytes: Uint8Array, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const { width, height } = file.pixels ?? { width: 1, height: 1 };
  const words = file.picture?.alt.trim() ?? '';
  const picture: PagePicture = { bytes, type: file.format === 'png' ? 'png' : 'jpg', width, height, alt: words === '' ? bench.say('picture-paper', { title }) : words };
  return prepared({ source: { kind: 'pictures', title, pictures: [picture], pageHead: head, maker: bench.maker }, pages: 1, findings: unsaidOfPicture(file, bench) }, head, bench);
};

/** Somebody can be recognised on it and nobody has agreed, or not any more (DOMAIN A6): its page says so. */
const leftOut = (title: string, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => sheet(
  title, bench.say('picture-left-out'), { code: 'picture-without-consent', message: 'The picture is left out: there is no agreement to print it.', stops: false }, head, bench,
);

const fileFragment = async (paper: Paper, file: AttachedFile, title: string, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  if (paper.asSlip === true || file.format === 'other') {
    return sheet(title, bench.say('slip-separate', { file: file.fileName }), { code: 'separate-file', message: 'A separate file: the pack holds a sheet that names it.', stops: false }, head, bench);
  }
  if (attachedPictureStaysOut(file, bench.snapshot.consents ?? [], bench.options.builtOn)) return leftOut(title, head, bench);
  const bytes = bench.options.files?.(file.sha256);
  if (bytes === undefined) return unreadable(title, file, 'it is no longer among the files of this meeting. Attach it again.', head, bench);
  const made = await (file.format === 'docx' ? wordFragment(paper, file, bytes, head, bench) : file.format === 'pdf' ? pdfFragment(title, file, bytes, head, bench) : pictureFragment(title, file, bytes, head, bench));
  // Which part of the file it is tells nobody what to do.
  return made.ok ? made : unreadable(title, file, `${made.problem.what} ${made.problem.remedy}`, head, bench);
};

const picturesOf = ({ sections }: PaperSheet, { options }: Bench): ReadonlyMap<string, Uint8Array> => new Map(sections.flatMap(({ text }) => pictureHashes(text)).flatMap((hash) => {
  const bytes = options.files?.(hash);
  return bytes === undefined ? [] : [[hash, bytes] as const];
}));

const paperFragment = async (paper: Paper, title: string, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  if (paper.file !== undefined) return fileFragment(paper, paper.file, title, head, bench);
  const expected = (paper.toFollow ?? null) !== null || !writtenPaperKindSchema.safeParse(paper.kind).success;
  if (expected) return sheet(title, bench.say('to-follow'), { code: 'to-follow', message: 'This paper is still to follow.', stops: true }, head, bench);
  const written = paperSheet(bench.snapshot, paper.id, bench.options, bench.shown());
  if (!written.ok) return written;
  const own = await keyOfText(written.value, bench.snapshot, bench.options, bench.ports.sha256);
  const pages = fixedPages(bench.snapshot, paper);
  return countedOrFixed({ kind: 'written', paper: own, ...surroundings(head, bench) }, pages, bench, () => prepared({ source: { kind: 'written', sheet: written.value, pictures: picturesOf(written.value, bench), maker: bench.maker }, pages }, head, bench));
};

const minutesFragment = async (meetingId: Id, pages: number | null, head: readonly string[], bench: Bench): Promise<Result<StoredFragment>> => {
  const bytes = await minutesDocument(bench.snapshot, meetingId, bench.options);
  const madeFrom = { kind: 'minutes', file: await bench.ports.sha256(bytes), ...surroundings(head, bench) };
  return countedOrFixed(madeFrom, pages, bench, () => prepared({ source: { kind: 'file', bytes, house: true }, pages }, head, bench));
};

/** The paper's own file with what prints of it as the audience may have it: its name on a sheet, the words of a picture; young people by their display rule. */
const withPrintedWords = (paper: Paper, shown: Paper): Paper => {
  const { file } = paper;
  if (file === undefined) return paper;
  const picture = file.picture === undefined ? {} : { picture: { ...file.picture, alt: shown.file?.picture?.alt ?? '' } };
  return { ...paper, file: { ...file, fileName: shown.file?.fileName ?? '', ...picture } };
};

/** Which minutes they are: a reader of the contents wants to know of which meeting. */
const minutesTitle = ({ date }: Meeting, { say, maker }: Bench): string => (date === null ? say('minutes-heading') : say('contents-minutes', { date: printedDate(date, maker.style) }));

/** @param fixed pages that an officer counted, which need no more looking at; null: nobody did */
const withPagesFixed = (made: StoredFragment, fixed: number | null): StoredFragment & Pick<PackFragment, 'turnsHold'> =>
  ({ ...made, pages: fixed ?? made.pages, flagged: fixed === null && made.flagged, turnsHold: !made.flagged && (fixed === null || fixed === made.pages) });

/**
 * @param access effective for the paper, for the marking of its pages
 * @param bench with the audience for whom it is made
 */
export const packFragment = async (source: PackSource, access: Access, bench: Bench): Promise<Result<PackFragment>> => {
  if (source.kind === 'minutes') {
    const head = pageHeadOf(bench, [access, ...accessesOfMinutes(bench.snapshot, source.meeting.id).values()]);
    const minutes = await minutesFragment(source.meeting.id, source.pages, head, bench);
    if (!minutes.ok) return minutes;
    return ok({ ...withPagesFixed(minutes.value, source.pages), title: minutesTitle(source.meeting, bench), pageHead: head, fileName: null });
  }
  const head = pageHeadOf(bench, [access]);
  const shown = bench.shown().papers.find(({ id }) => id === source.paper.id) ?? source.paper;
  const fileName = shown.file?.fileName ?? null;
  const title = shown.title.trim() === '' ? (fileName ?? bench.say('to-follow')) : shown.title;
  const made = await paperFragment(withPrintedWords(source.paper, shown), title, head, bench);
  if (!made.ok) return made;
  const fixed = fixedPages(bench.snapshot, source.paper);
  return ok({ ...withPagesFixed(made.value, fixed), title, pageHead: head, fileName });
};
