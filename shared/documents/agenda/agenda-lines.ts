// Each agenda item with all that prints around it: note, number, title, pages, sub-lines, resolution, marking (DOMAIN 1, A1, U1).
import type { Access } from '../../model/access.ts';
import { itemsOf, mainMeeting, papersOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item, PageRange } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { Id } from '../../model/record.ts';
import type { Say } from '../../phrases/phrase-book.ts';
import { strictest } from '../../rules/access.ts';
import { agendaLabels } from '../../rules/agenda-numbers.ts';
import { saysRestriction } from '../../rules/exempt-paragraphs.ts';
import { restrictedInPart } from '../../rules/restricted-in-part.ts';
import { exclusionSentences, partMarking, restrictionMarking, type RestrictedItem } from '../../phrases/sentences/exempt-sentences.ts';
import type { DocumentOptions } from '../document-options.ts';
import { printedSpans } from '../publications/printed-spans.ts';
import { nextMeetingLines } from './next-meeting-lines.ts';

/** A number of a page that Word can look up again. */
export type PageField = { readonly bookmark: string; readonly page: number };

export type AgendaLine = {
  readonly itemId: Id;
  /** Without a full stop: "5", "5a". */
  readonly label: string;
  readonly title: string;
  /** "(Pages 6 - 14)". */
  readonly pages: string | null;
  /** The same with fields in place of the numbers; null: the numbers are plain text. */
  readonly linkedPages: { readonly phrase: string; readonly start: PageField; /** As text: no page of this file has that number. */ readonly end: PageField | string } | null;
  /** In brackets, stands before the item and counts nowhere. */
  readonly note: string | null;
  readonly subLines: readonly string[];
  /** Who presents it, where none of the sub-lines says so. */
  readonly presenter: string | null;
  /** The whole resolution under an exclusion item. */
  readonly resolution: readonly string[];
  /** Why a restricted item, or a part of an item, is not for publication. */
  readonly marking: string | null;
  /** That it was withdrawn after publication; null: it stands. */
  readonly withdrawn: string | null;
};

export type AgendaWords = {
  readonly say: Say;
  readonly style: HouseStyle;
  readonly pageRanges: ReadonlyMap<Id, PageRange> | null;
  readonly lateRanges?: DocumentOptions['lateRanges'];
  readonly pageBookmarks: DocumentOptions['pageBookmarks'];
};

/** Stand in a phrase for the two numbers. */
export const pageMarks = { start: '\u0001', end: '\u0002' } as const;

export const printedPages = (range: PageRange, say: Say): string =>
  range.start === range.end ? say('page', { start: String(range.start) }) : say('pages', { start: String(range.start), end: String(range.end) });

const linked = (range: PageRange | null, itemId: Id, { say, pageBookmarks }: AgendaWords): AgendaLine['linkedPages'] => {
  const bookmarks = pageBookmarks?.get(itemId);
  if (range === null || bookmarks === undefined) return null;
  const phrase = range.start === range.end ? say('page', { start: pageMarks.start }) : say('pages', pageMarks);
  return { phrase, start: { bookmark: bookmarks.start, page: range.start }, end: bookmarks.end === null ? String(range.end) : { bookmark: bookmarks.end, page: range.end } };
};

/** An imported agenda prints the ranges it had until an item gets a paper of its own (DESIGN section 4). */
const printsAsImported = (item: Item, snapshot: MeetingSnapshot, ranges: AgendaWords['pageRanges']): boolean =>
  ranges === null && !papersOf(snapshot, item.meetingId).some((paper) => paper.itemId !== null && paper.kind !== 'imported-text');

/** What stood in a column of an imported agenda ("All") is no sentence of ours. */
const presenterLine = ({ presenter, subLines, printedLabel }: Item, say: Say): string | null => {
  if (presenter === null || presenter.trim() === '' || subLines.some((line) => line.includes(presenter))) return null;
  if (printedLabel !== null) return say('lead', { presenter });
  return say(presenter.includes(',') ? 'to-present-comma' : 'to-present', { presenter });
};

const bracketed = (text: string, say: Say): string => (/^[([]/.test(text.trim()) ? text.trim() : say('chairs-authority', { text: text.trim() }));

/** By the words of its own lines, or in an imported agenda by the resolution that excludes the public. */
const alreadyMarked = (item: Item, access: Access, items: readonly Item[]): boolean => {
  if (access.level !== 'exempt') return false;
  const names = (text: string): boolean => saysRestriction(text, access);
  const inResolution = item.printedLabel !== null && items.some((other) => other.kind === 'exclusion' && other.resolutionText !== null && names(other.resolutionText));
  return inResolution || [item.title, ...item.subLines].some(names);
};

/** An imported agenda prints what it had until an item gets a paper of its own, as its page ranges do. */
const resolutionLines = (item: Item, restricted: readonly RestrictedItem[], snapshot: MeetingSnapshot, asImported: boolean, say: Say): readonly string[] => {
  if (item.kind !== 'exclusion') return [];
  if (item.resolutionText !== null) return [item.resolutionText];
  // Its own lines may be the resolution.
  if (item.printedLabel !== null && [item.title, ...item.subLines].some((line) => /\b100A|\bSchedule 12A/i.test(line))) return [];
  return item.printedLabel === null || !asImported ? exclusionSentences(restricted, snapshot.panel.law, say) : [];
};

const isWithdrawn = (item: Item): boolean => (item.withdrawn ?? null) !== null;

const withdrawnLine = ({ withdrawn }: Item, say: Say): string | null => {
  if (withdrawn === undefined || withdrawn === null) return null;
  const reason = withdrawn.reason.trim();
  return reason === '' ? say('marked-withdrawn') : say('marked-withdrawn-reason', { reason });
};

/** What restricts an item whole, and what some of its papers: an exempt item with papers exempt under more paragraphs is one item, named once with all of them. */
const printedAccesses = (snapshot: MeetingSnapshot): ((item: Item) => { readonly whole: Access; readonly inPart: readonly Access[] }) => {
  const parts = restrictedInPart(snapshot);
  return ({ id, access }) => {
    const more = parts.get(id) ?? [];
    const same = more.filter(({ level }) => level === access.level);
    return { whole: same.reduce(strictest, access), inPart: more.filter((part) => !same.includes(part)) };
  };
};

/** The lines of the snapshot's own meeting, for an audience that it was already cut down to. */
export const agendaLines = (snapshot: MeetingSnapshot, words: AgendaWords): AgendaLine[] => {
  const { say, style, pageRanges } = words;
  const items = itemsOf(snapshot, mainMeeting(snapshot).id);
  const labels = agendaLabels(items);
  const labelOf = (item: Item): string => labels.get(item.id) ?? '';
  const accesses = printedAccesses(snapshot);
  const restricted = items.filter((item) => !isWithdrawn(item)).flatMap((item): RestrictedItem[] => {
    const { whole, inPart } = accesses(item);
    const named = { number: labelOf(item), title: item.publicTitle ?? item.title };
    return [...(whole.level === 'public' ? [] : [{ ...named, access: whole }]), ...inPart.map((access) => ({ ...named, access, inPart: true }))];
  });
  const markingOf = (item: Item): string | null => {
    const unmarked = (access: Access): boolean => !alreadyMarked(item, access, items);
    const { whole, inPart } = accesses(item);
    const lines = [...(unmarked(whole) ? [restrictionMarking(whole, snapshot.panel.law, say)] : []), ...inPart.filter(unmarked).map((access) => partMarking(access, say))];
    const said = lines.filter((line) => line !== null);
    return said.length === 0 ? null : said.join(' ');
  };
  return items.map((item) => {
    const asImported = printsAsImported(item, snapshot, pageRanges);
    const range = asImported ? item.printedPages : pageRanges?.get(item.id) ?? null;
    const late = words.lateRanges?.get(item.id) ?? [];
    const expected = asImported && item.printedToFollow === true ? say('pages-to-follow') : null;
    return {
      itemId: item.id,
      label: labelOf(item),
      title: item.title,
      pages: late.length > 0 ? printedSpans(late, say) : range === null ? expected : printedPages(range, say),
      linkedPages: late.length > 0 || isWithdrawn(item) ? null : linked(range, item.id, words),
      note: item.note === null || item.note.text.trim() === '' ? null : bracketed(item.note.text, say),
      subLines: [...item.subLines, ...nextMeetingLines(item, say, style)],
      presenter: presenterLine(item, say),
      resolution: resolutionLines(item, restricted, snapshot, asImported, say),
      marking: markingOf(item),
      withdrawn: withdrawnLine(item, say),
    };
  });
};
