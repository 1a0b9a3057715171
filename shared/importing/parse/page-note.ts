// "(Pages 1 - 6)", "(Page 29)", "pp 3-9", "...... 5 - 12": where an item's papers stand in the pack.
import type { PageRange } from '../../model/meeting.ts';
import { isBalanced, squash } from './text.ts';

const range = '(\\d{1,4})(?:\\s*(?:-|–|—|to|and|&)\\s*(\\d{1,4}))?';
const worded = new RegExp(`[\\s,;:–-]*[([]?\\s*\\b(?:pages?|pgs?|pp?)(?:\\s*nos?)?\\.?\\s*:?\\s*${range}\\s*[)\\]]?\\s*\\.?\\s*$`, 'iu');
const inside = new RegExp(`\\s*[([]\\s*(?:pages?|pgs?|pp?)\\.?\\s*${range}\\s*[)\\]]`, 'iu');
const leaders = new RegExp(`\\s*(?:\\.{3,}|…+|(?:\\. ){3,}\\.?|_{3,})[\\s.]*(?:pages?\\s*)?${range}\\s*$`, 'iu');
const column = new RegExp(`(?:\\s{3,}|\\t\\s*)[([]?${range}[)\\]]?\\s*$`, 'u');
// "(5 - 12)" is a page note, "(16-25)" an age, "(2018 - 2019)" two years.
const spaced = /\s*[([]\s?(\d{1,3})\s(?:-|–|—|to)\s(\d{1,3})\s?[)\]]\.?$/u;
const bareEnd = /(?<=\p{L}[.)]?|\)|\b(?:19|20)\d{2}(?:\/\d{2})?)(?<!\b(?:ages?|aged|years?|stages?|items?|paragraphs?|paras?|sections?|nos?|weeks?|months?|quarters?|phases?|tiers?|levels?|grades?|regulations?|schedules?|minutes?|recommendations?|actions?)[.)]?)\s(\d{1,3})\s[-–—]\s(\d{1,3})$/iu;
// "Scorecard19 - 22": the tab before the note had no room.
const glued = /(?<=\p{Ll}{3}|\p{Ll}\))(?<!\b(?:ages?|aged|years?|stages?|items?|weeks?|months?|quarters?|phases?|tiers?|levels?|grades?))(\d{1,3})\s[-–—]\s(\d{1,3})(?=$|\s\p{Ll})/iu;
const lone = new RegExp(`^[([]?\\s*(?:(?:pages?|pgs?|pp?)\\.?\\s*)?${range}\\s*[)\\]]?$`, 'iu');

export type PageNote = { readonly text: string; readonly pages: PageRange | null };

const pagesOf = (start: string | undefined, end: string | undefined): PageRange | null => {
  const from = Number(start);
  const to = end === undefined ? from : Number(end);
  return from >= 1 && to >= 1 ? { start: from, end: to } : null;
};

const rising = (hit: RegExpExecArray | null): RegExpExecArray | null => (hit !== null && Number(hit[1]) <= Number(hit[2]) ? hit : null);

/**
 * Takes the page note off a text.
 * @param wide the line with its inner spaces: only there a page column at the right edge can be seen
 */
export const withoutPageNote = (text: string, wide = ''): PageNote => {
  const noted = worded.exec(text);
  // "(Pages 76" goes on in the next line.
  const hit = (noted !== null && isBalanced(noted[0]) ? noted : null) ?? leaders.exec(text) ?? inside.exec(text) ?? spaced.exec(text) ?? rising(bareEnd.exec(text)) ?? rising(glued.exec(text));
  if (hit !== null) {
    const pages = pagesOf(hit[1], hit[2]);
    const rest = text.slice(0, hit.index) + (hit.index + hit[0].length < text.length ? ` ${text.slice(hit.index + hit[0].length)}` : '');
    return { text: squash(rest).replace(/\s*\.{2,}$/, ''), pages };
  }
  const right = column.exec(wide.trimEnd());
  const start = right === null ? 0 : Number(right[1]);
  if (right !== null && (right[2] !== undefined || start < 1900) && wide.trim().length > right[0].trim().length) {
    const printed = squash(right[0]);
    if (text.endsWith(printed)) return { text: squash(text.slice(0, text.length - printed.length)), pages: pagesOf(right[1], right[2]) };
  }
  return { text, pages: null };
};

/** A line or table cell that is a page note and nothing else: "5 - 12", "(Pages 5 - 12)"; a bare number only in a table. */
export const lonePages = (text: string, inTable = false): PageRange | null => {
  const hit = lone.exec(text.trim());
  if (hit === null || (!inTable && hit[2] === undefined && !/p/i.test(text))) return null;
  return pagesOf(hit[1], hit[2]);
};
