// The lines of one agenda item: title, sub-lines, page note, presenter, notes, exempt marks.
import type { ImportedItem } from '../import-result.ts';
import { datesOfList, findDates } from './dates.ts';
import { isNoteBefore, isNoteOfItem, noteGoesOn } from './chairs-authority.ts';
import { exemptParagraphsIn, isExemptMark } from './exempt.ts';
import type { ItemHead } from './item-heads.ts';
import { itemKind, kindByTitle } from './item-kind.ts';
import { isNext, type Line } from './lines.ts';
import { markerOf } from './markers.ts';
import { lonePages, withoutPageNote } from './page-note.ts';
import { isMarkingLine, isPresenterLine } from './own-styles.ts';
import { presenterIn } from './presenter.ts';
import { firstWord, isBalanced, isCapitals, isClosed, isCutOff, squash, startsLower, withoutFullStop } from './text.ts';
import { findTime } from './times.ts';
import { isToFollow, withoutToFollow } from './to-follow.ts';
import { isFull, type Wrapping } from './widths.ts';

type Draft = {
  title: string;
  pages: ImportedItem['pages'];
  toFollow: boolean;
  readonly subLines: string[];
  /** From a column of its own or a line in the style of one. */
  presenter: string | null;
  /** Lines that mark the item as restricted and are none of its sub-lines. */
  readonly markings: string[];
  last: Line;
  titleOpen: boolean;
  /** The last sub-line may be wrapped. */
  subOpen: boolean;
};

export type ReadItem = {
  readonly item: ImportedItem;
  /** A chair's-authority note below it: it belongs to the next item. */
  readonly noteForNext: string | null;
};

/** The title reached the page column, so that the next line's first word did not fit before it. */
const fillsColumn = (last: Line, next: Line): boolean => {
  const hit = /^(.*\S)\s{3,}[([]?\s*(?:pages?\b|pp?\b|\d)[^\p{L}]*$/iu.exec(last.wide);
  const column = hit === null ? 0 : last.wide.search(/\s{3,}[([]?\s*(?:pages?\b|pp?\b|\d)[^\p{L}]*$/iu);
  const start = hit === null ? 0 : last.wide.length - last.wide.slice(column).trimStart().length;
  return hit !== null && (hit[1] ?? '').length > 40 && (hit[1] ?? '').length + 1 + firstWord(next.text).length > start - 6;
};

/** "To approve the minutes of ...": what is to be done with the item, below its title. */
const purpose = /^To\s+(?:approve|confirm|consider|receive|note|agree|sign|discuss|determine|resolve|report|review|scrutinise|endorse|pass|hear|update|appoint|elect)\b/;

/** One word straight below a long title is what had no room beside the page column. */
const isLastWord = (draft: Draft, line: Line): boolean => !line.gap && draft.title.length > 45 && !line.text.includes(' ') && !isClosed(draft.title);

/** `text` is the line without its page note, which `notes` says was there. */
const goesOnTitle = (draft: Draft, line: Line, text: string, wrapping: Wrapping, notes: boolean): boolean => {
  if (!draft.titleOpen || presenterIn(text) !== null || markerOf(line.text) !== null) return false;
  if (draft.title === '') return true;
  const cut = isCutOff(draft.title) || !isBalanced(draft.title);
  if (!cut && (purpose.test(text) || /^\(.*\)$/.test(text))) return false;
  if (draft.pages === null && isNext(draft.last, line) && isCapitals(draft.title) && isCapitals(text) && !isClosed(draft.title)) return true;
  if (draft.last.bold && line.bold && !line.whole && !line.gap && draft.pages === null && !isClosed(draft.title)) return true;
  if (line.gap && !line.whole) return cut && draft.pages === null;
  if (startsLower(line.text) || cut) return draft.pages === null || startsLower(line.text);
  if (draft.pages !== null) return (!line.whole && fillsColumn(draft.last, line)) || draft.last.cut || isLastWord(draft, line);
  if ((isClosed(draft.title) && !/[,;]$/.test(draft.title))) return false;
  return isFull(draft.last, line, wrapping) || (notes && !line.whole);
};

/** The last sub-line grown by a line: "(Pages 9 -" / "30)" is a page note only now. */
const joinSubLine = (draft: Draft, text: string): void => {
  const whole = draft.pages === null ? withoutPageNote(text) : { text, pages: draft.pages };
  draft.pages = whole.pages;
  draft.subLines.pop();
  if (whole.text !== '') draft.subLines.push(whole.text);
};

/** A line whose style says what it is, or false. */
const takeStyled = (draft: Draft, line: Line): boolean => {
  if (isPresenterLine(line)) draft.presenter ??= presenterIn(line.text) ?? line.text;
  else if (isMarkingLine(line)) draft.markings.push(line.text);
  else return false;
  draft.titleOpen = false;
  draft.subOpen = false;
  draft.last = line;
  return true;
};

const takeLine = (draft: Draft, line: Line, wrapping: Wrapping): void => {
  if (takeStyled(draft, line)) return;
  // "(Pages 7 -" at the end of a line: the note is read once it is whole.
  if (draft.titleOpen && draft.pages === null && !isBalanced(draft.title)) {
    const whole = withoutPageNote(squash(`${draft.title} ${line.text}`));
    draft.title = whole.text;
    draft.pages = whole.pages;
    draft.last = line;
    return;
  }
  const alone = lonePages(line.text);
  if (alone !== null && draft.pages === null) {
    draft.pages = alone;
    draft.last = line;
    return;
  }
  if (draft.pages === null && isToFollow(line.text)) {
    draft.toFollow = true;
    draft.titleOpen = false;
    draft.last = line;
    return;
  }
  const note = withoutPageNote(line.text, line.wide);
  if (goesOnTitle(draft, line, note.text, wrapping, note.pages !== null)) {
    const more = withoutToFollow(note.text, line.wide);
    draft.title = squash(`${draft.title} ${more.text}`);
    draft.toFollow ||= more.toFollow;
    draft.pages ??= note.pages;
  } else {
    const text = draft.pages === null ? note.text : line.text;
    draft.pages ??= note.pages;
    const before = draft.subLines.at(-1);
    const joins = before !== undefined && draft.subOpen && (!line.gap || (startsLower(text) && draft.last.text.length > 60 && !isClosed(before))) && markerOf(text) === null && presenterIn(text) === null && (startsLower(text) || isCutOff(before) || !isBalanced(before) || isFull(draft.last, line, wrapping));
    if (joins) joinSubLine(draft, `${before} ${text}`);
    else if (text !== '') draft.subLines.push(text);
    draft.titleOpen = false;
    draft.subOpen = true;
  }
  draft.last = line;
};

const opening = (head: ItemHead): Draft => {
  const note = withoutPageNote(head.head.title, head.line.wide);
  const expected = withoutToFollow(note.text, head.row === null ? head.line.wide : note.text);
  return {
    title: expected.text, toFollow: expected.toFollow || head.row?.toFollow === true, pages: head.row?.pages ?? note.pages, subLines: [...(head.row?.subLines ?? [])], presenter: head.row?.presenter ?? null, markings: [], last: head.line,
    titleOpen: head.row === null || head.row.open, subOpen: false,
  };
};

/** The note that begins at `at` runs to the bracket that closes it. */
const noteAt = (lines: readonly Line[], at: number): { readonly text: string; readonly count: number } | null => {
  let text = lines[at]?.text ?? '';
  let count = 1;
  for (let next = lines[at + count]; next !== undefined && count < 8 && (noteGoesOn(text) || (!isClosed(text) && !next.gap)); next = lines[at + count]) {
    text = `${text} ${next.text}`;
    count += 1;
  }
  return isNoteBefore(text) && (/^[([]/.test(text) || isClosed(text)) ? { text, count } : null;
};

const resolves = /\b(?:resol(?:ve|ved|ution)|section 100|100A|schedule 12|be excluded|exclude)\b/i;

const nextMeetingOf = (text: string): ImportedItem['nextMeeting'] => {
  const dates = datesOfList(text);
  const time = findTime(findDates(text).reduce((rest, date) => rest.replace(date.text, ' '), text));
  return dates.length === 0 ? null : { dates, time };
};

/** Reads one item from its head and the lines below it, up to the next head. */
export const readItem = (head: ItemHead, below: readonly Line[], wrapping: Wrapping): ReadItem => {
  const draft = opening(head);
  let noteForNext: string | null = null;
  let ownNote: string | null = null;
  for (let at = 0; at < below.length; at += 1) {
    const line = below[at];
    if (line === undefined) break;
    const note = /^[([]|chair|mayor/i.test(line.text.slice(0, 40)) ? noteAt(below, at) : null;
    if (note !== null) {
      noteForNext = note.text;
      at += note.count - 1;
    } else if (isNoteOfItem(line.text) && ownNote === null) ownNote = line.text;
    else takeLine(draft, line, wrapping);
  }
  const title = withoutFullStop(squash(draft.title));
  const resolved = /\bresolution\b/i.test(title) && kindByTitle(title) === null && draft.subLines.some((line) => kindByTitle(line) === 'exclusion');
  const kind = resolved ? 'exclusion' : itemKind(title, draft.pages !== null);
  const whole = [title, ...draft.subLines, ...draft.markings].join('\n');
  const exclusion = kind === 'exclusion';
  const resolution = !exclusion ? null : draft.subLines.length > 0 ? draft.subLines.join(' ') : resolves.test(title) && /\bthat\b/i.test(title) ? title : null;
  const presenter = draft.presenter ?? draft.subLines.map(presenterIn).find((name) => name !== null) ?? null;
  const exempt = !exclusion && kindByTitle(title) !== 'categories' && isExemptMark(title) ? true : !exclusion && [...draft.subLines, ...draft.markings].some(isExemptMark);
  return {
    noteForNext,
    item: {
      number: head.head.number, ...(head.head.label === null ? {} : { label: head.head.label }),
      title, kind, pages: draft.pages, ...(draft.toFollow ? { toFollow: true } : {}), subLines: exclusion ? [] : draft.subLines, presenter,
      note: ownNote === null ? null : { type: 'chairs-authority', position: 'before', text: ownNote },
      exempt, exemptParagraphs: exempt || exclusion ? exemptParagraphsIn(exclusion ? `${title} ${resolution ?? ''}` : whole) : [],
      resolutionText: resolution,
      refersTo: kind === 'minutes' ? minutesOf(whole) : null,
      nextMeeting: kind === 'next-meeting' ? nextMeetingOf(whole.replaceAll('\n', ', ')) : null,
      lines: { first: head.line.first, last: draft.last.last },
    },
  };
};

const minutesOf = (text: string): ImportedItem['refersTo'] => {
  const date = findDates(text).find((found) => found.iso !== null);
  return date === undefined ? null : { minutesOf: date.iso };
};
