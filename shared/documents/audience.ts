// One build for an audience: the public build never receives what must not be published (DESIGN section 5, DOMAIN A4).
import type { Access } from '../model/access.ts';
import { itemsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Attendance, Item, Minute } from '../model/meeting.ts';
import type { Paper } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import { publicAccess } from '../model/access.ts';
import { asRestricted } from '../rules/access.ts';
import { accessAtItem } from '../rules/minute-access.ts';
import { minutesInPack, minutesOfItem } from '../rules/minutes-of-item.ts';
import { phraseBook } from '../phrases/phrase-book.ts';
import { withApprovedAttendance } from '../rules/life-cycle/corrected-attendance.ts';
import { withDisplayRules } from '../rules/display-rules.ts';
import { withConsentedPictures } from '../rules/picture-consent.ts';
import { accessOfPapers } from '../rules/paper-access.ts';
import { publicMinuteTitle, summaryText } from '../rules/public-version.ts';
import { publicPublications } from '../rules/public-publications.ts';
import type { DocumentOptions } from './document-options.ts';
import { openProceedings, proceedingsForAll, readable, type IsHidden } from './open-proceedings.ts';
import { labelsOfMinutes } from './minutes/labels-of-minutes.ts';
import { fixedMinutesPages, fixedPages } from './pack/fixed-pages.ts';

/** What an audience does not get. */
type Hides = (access: Access) => boolean;

const restricted: Hides = ({ level }) => level !== 'public';
const isConfidential: Hides = ({ level }) => level === 'confidential';

const withoutReason = (access: Access): Access => ({ ...access, reason: '' });

/** Items by id, each as restricted as the item it stands under. */
type Items = ReadonlyMap<Id, Item>;

const itemsById = (snapshot: MeetingSnapshot): Items =>
  new Map([...snapshot.items, ...snapshot.meetings.flatMap(({ id }) => asRestricted(itemsOf(snapshot, id)))].map((item) => [item.id, item]));

const itemOf = ({ itemId }: { readonly itemId: Id | null }, items: Items): Item | undefined => (itemId === null ? undefined : items.get(itemId));

/** The access that is effective for a minute: its own or its item's, whichever is stricter. */
const accessWithItem = (row: Minute, items: Items): Access =>
  [row.itemId ?? '', ...(row.alsoItemIds ?? [])].reduce<Access>((access, id) => accessAtItem(access, items.get(id)), row.access);

const withdrawnUnsaid = ({ withdrawn }: Item): NonNullable<Item['withdrawn']> | null => (withdrawn === undefined || withdrawn === null ? null : { ...withdrawn, reason: '' });

const takenUnsaid = ({ taken }: Item): Item['taken'] => {
  if (taken === undefined || taken === null) return taken;
  return taken.how === null ? null : { ...taken, reason: '', left: undefined };
};

/** What was counted can't be told any more where minutes are left out: a count that holds stays, one that lapsed goes. */
const withCountThatHolds = (item: Item, snapshot: MeetingSnapshot): Item => {
  if (item.countedMinutes === undefined || item.countedMinutes === null) return item;
  const minutes = minutesInPack(snapshot, item);
  const pages = minutes === null ? null : fixedMinutesPages(snapshot, item, minutes);
  return { ...item, countedMinutes: pages === null ? null : { pages, of: null } };
};

/** A sub-item of a restricted item says no more than that item does; the marking stands once, at that item. */
const openItem = (given: Item, items: Items, hides: Hides, unsaid: ReadonlySet<Id>, snapshot: MeetingSnapshot): Item => {
  const item = withCountThatHolds(given, snapshot);
  const access = withoutReason(item.access);
  const effective = items.get(item.id) ?? item;
  if (!hides(effective.access)) return { ...item, access, ...(unsaid.has(item.id) ? { withdrawn: withdrawnUnsaid(item), taken: takenUnsaid(item) } : {}) };
  return {
    ...item, access, title: effective.publicTitle ?? item.title, publicTitle: null,
    subLines: [], presenter: null, note: null, resolutionText: null, nextMeeting: null, withdrawn: withdrawnUnsaid(item), taken: takenUnsaid(item), plannedMinutes: undefined,
  };
};

const openMinute = (minute: Minute, items: Items, hides: Hides): Minute[] => {
  const access = withoutReason(accessWithItem(minute, items));
  if (!hides(access)) return [{ ...minute, access, publicTitle: null, publicSummary: null }];
  if (minute.kind === 'procedural-note') return [];
  return [{
    ...minute, access, title: publicMinuteTitle(minute, itemOf(minute, items)), publicTitle: null,
    text: summaryText(minute.publicSummary), publicSummary: null, chairsReason: null,
  }];
};

/**
 * Of a restricted paper nothing is left but that it is there; earlier versions of a file and what was found in it are the office's, but that the
 * file has words that nobody sees: it goes out with them. What pages
 * were counted of can't be told any more here: a count that holds stays, one that lapsed goes.
 */
const openPaper = (paper: Paper, snapshot: MeetingSnapshot, effective: Access, hides: Hides): Paper => {
  const access = withoutReason(effective);
  const counted = { countedPages: fixedPages(snapshot, paper), countedOf: undefined };
  if (hides(access)) return { ...paper, ...counted, access, title: '', text: '', file: undefined, earlierFiles: undefined, toFollow: null };
  const { file, toFollow } = paper;
  return {
    ...paper, ...counted, access, earlierFiles: undefined,
    file: file === undefined ? undefined : { ...file, findings: file.findings.filter(({ code }) => code === 'unseen-words' || code === 'bars-in-front' || code === 'redactions-open') },
    toFollow: toFollow === undefined || toFollow === null ? toFollow : { ...toFollow, note: '' },
  };
};

type Papers = Pick<MeetingSnapshot, 'papers' | 'paperSections'>;

const openPapers = (snapshot: MeetingSnapshot, hides: Hides): Papers => {
  const accessOf = accessOfPapers(snapshot);
  const papers = snapshot.papers.filter(({ deletedAt }) => deletedAt === null).map((paper) => openPaper(paper, snapshot, accessOf(paper), hides));
  const open = new Set(papers.filter(({ access }) => !hides(access)).map(({ id }) => id));
  if (snapshot.paperSections === undefined) return { papers };
  return { papers, paperSections: snapshot.paperSections.filter(({ paperId, deletedAt }) => deletedAt === null && open.has(paperId)) };
};

/** Ids of earlier meetings whose minutes hold a hidden one, and of the items of the meeting that have them as their paper. */
const withHiddenMinutes = (snapshot: MeetingSnapshot, items: Items, hides: Hides): readonly Id[] => {
  const meetings = new Set(snapshot.minutes.filter((minute) => minute.meetingId !== snapshot.meetingId && hides(accessWithItem(minute, items))).map(({ meetingId }) => meetingId));
  return [...meetings, ...itemsOf(snapshot, snapshot.meetingId).filter((item) => meetings.has(minutesOfItem(snapshot, item)?.id ?? '')).map(({ id }) => id)];
};

/**
 * Ids of items, papers and earlier minutes of which an audience reads no officer's words: reasons and corrections may tell what is hidden. A public
 * item with a hidden paper is one, also where that is earlier minutes with a hidden minute; so is, for the public, a paper that is not here any
 * more: nobody can say what it was.
 */
const unsaidFor = (snapshot: MeetingSnapshot, items: Items, hides: Hides): ReadonlySet<Id> => {
  const accessOf = accessOfPapers(snapshot);
  const papers = snapshot.papers.filter((paper) => hides(accessOf(paper)));
  const here = new Set([...snapshot.papers, ...snapshot.meetings].filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
  const named = (snapshot.publications ?? []).flatMap(({ changes }) => changes.flatMap(({ paperId }) => paperId ?? []));
  const gone = hides({ ...publicAccess, level: 'exempt' }) ? named.filter((id) => !here.has(id)) : [];
  return new Set([
    ...[...items.values()].filter(({ access }) => hides(access)).map(({ id }) => id), ...papers.flatMap(({ id, itemId }) => [id, ...(itemId === null ? [] : [itemId])]),
    ...withHiddenMinutes(snapshot, items, hides), ...gone,
  ]);
};

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The title of the minute that a row refers to, as the public has it. */
const referredTitle = (minuteId: Id, snapshot: MeetingSnapshot, items: Items, hides: Hides): string | null => {
  const minute = snapshot.minutes.find(({ id, deletedAt }) => id === minuteId && deletedAt === null);
  if (minute === undefined) return null;
  return hides(accessWithItem(minute, items)) ? publicMinuteTitle(minute, itemOf(minute, items)) : minute.title;
};

/** Who came for one minute: its title prints when it is that of an open minute, or when nothing in those minutes is hidden. */
const openAttendance = (row: Attendance, snapshot: MeetingSnapshot, items: Items, hides: Hides): Attendance => {
  const minuteId = row.forMinute?.minuteId;
  if (row.forMinute !== null && minuteId !== undefined) return { ...row, forMinute: { ...row.forMinute, title: referredTitle(minuteId, snapshot, items, hides) } };
  const title = row.forMinute?.title ?? null;
  if (row.forMinute === null || title === null) return row;
  const { number } = row.forMinute;
  const minutes = snapshot.minutes.filter((minute) => minute.meetingId === row.meetingId && minute.deletedAt === null);
  const hidden = minutes.filter((minute) => hides(accessWithItem(minute, items)));
  if (hidden.length === 0) return row;
  const labels = new Map(snapshot.meetings.filter(({ id }) => id === row.meetingId).flatMap((meeting) => [...labelsOfMinutes(snapshot, meeting)]));
  const titled = hidden.find((minute) => sameTitle(minute.title, title));
  if (titled === undefined && minutes.some((minute) => !hidden.includes(minute) && sameTitle(minute.title, title))) return row;
  const meant = titled ?? hidden.find((minute) => labels.get(minute.id)?.label === number);
  return { ...row, forMinute: { number, title: meant === undefined ? null : publicMinuteTitle(meant, itemOf(meant, items)) } };
};

/** Of what this audience gets, what its pages must say is not for publication (LGA 1972 s100B(5); DOMAIN A3): nothing for the public, who get none of it. */
export const markedFor = (accesses: readonly Access[], { audience = 'public', withConfidential = true }: Pick<DocumentOptions, 'audience' | 'withConfidential'>): readonly Access[] =>
  accesses.filter((access) => audience === 'members' && restricted(access) && (withConfidential || !isConfidential(access)));

/** Ids of the minutes and items that an audience doesn't get. */
const hiddenIn = (snapshot: MeetingSnapshot, items: Items, hides: Hides): IsHidden => {
  const minutes = snapshot.minutes.filter((minute) => hides(accessWithItem(minute, items))).map(({ id }) => id);
  const hidden = new Set([...minutes, ...[...items.values()].filter(({ access }) => hides(access)).map(({ id }) => id)]);
  return (id) => hidden.has(id);
};

/** What an audience may have of all records that can be restricted. */
const opened = (snapshot: MeetingSnapshot, hides: Hides): MeetingSnapshot => {
  const items = itemsById(snapshot);
  const unsaid = unsaidFor(snapshot, items, hides);
  return {
    ...snapshot,
    items: snapshot.items.map((item) => openItem(item, items, hides, unsaid, snapshot)),
    minutes: snapshot.minutes.flatMap((minute) => openMinute(minute, items, hides)),
    ...openPapers(snapshot, hides),
    ...(snapshot.publications === undefined ? {} : { publications: publicPublications(snapshot.publications, unsaid) }),
    attendance: snapshot.attendance.map((row) => openAttendance(row, snapshot, items, hides)),
    ...openProceedings(snapshot, hides, hiddenIn(snapshot, items, hides)),
  };
};

/** What every audience gets: the attendance of approved minutes as approved, young people by their display rule, no picture without a consent that holds, nothing of where records come from. */
export const withNamesAsAgreed = (whole: MeetingSnapshot, { builtOn, style, phrases }: DocumentOptions): MeetingSnapshot => {
  const named = withDisplayRules(withApprovedAttendance(whole), { say: phraseBook(style ?? whole.panel.houseStyle, phrases), on: builtOn, before: whole.attendance });
  // What records come from is between two offices; nobody else gets it.
  return { ...withConsentedPictures(named, builtOn), bases: undefined, ...proceedingsForAll(named) };
};

/**
 * The snapshot as that audience may have it. For everybody young people print by their display rule, and pictures without a consent that holds are
 * left out. For members nothing else changes, but that confidential matter is left out as for the public unless they get it (DOMAIN A2); for the
 * public restricted items keep number, public title, paragraphs and pages, restricted minutes keep number, public title and public summary,
 * restricted papers keep nothing, and nothing is said of contributors.
 * @param whole with everything in it
 */
export const forAudience = (whole: MeetingSnapshot, options: DocumentOptions): MeetingSnapshot => openedFor(withNamesAsAgreed(whole, options), options);

/** The same of a snapshot that `withNamesAsAgreed` gave for the same day, style and phrases: for who needs it for several audiences. */
export const openedFor = (snapshot: MeetingSnapshot, { audience = 'public', withConfidential = true }: DocumentOptions): MeetingSnapshot => {
  if (audience === 'members') return withConfidential ? snapshot : opened(snapshot, isConfidential);
  // Who contributed and who agreed to what: of that only what texts say is the public's.
  return { ...opened(snapshot, restricted), contributors: [], consents: [] };
};

/**
 * What a build for the public may be handed: nothing of restricted matter is left in it but what the public gets. Display rules and consents
 * stay in, as `forAudience` still applies them.
 * @param whole with everything in it
 */
export const withoutRestricted = (whole: MeetingSnapshot): MeetingSnapshot => {
  const items = itemsById(whole);
  const { corrections } = whole;
  return {
    ...opened(whole, restricted),
    // As `forAudience` takes them: it makes of those of a public version what the public reads.
    ...(corrections === undefined ? {} : { corrections: readable(corrections, hiddenIn(whole, items, restricted)) }),
    bases: undefined,
    deleted: undefined,
    minutes: whole.minutes.flatMap((minute) => openMinute(minute, items, restricted).map((open) => (restricted(open.access) ? { ...open, publicSummary: minute.publicSummary } : open))),
  };
};
