// What an attached report recommends, found in its lines: below its heading, in its front sheet's row, or after "It is recommended that".
import { asksBody, recommends, saysWhatBe, withoutMark } from '../rules/recommendation-words.ts';
import { recommendationParts } from '../rules/recommendations.ts';
import { withoutFurniture } from './parse/furniture.ts';
import { linesOf } from './parse/lines.ts';
import { markerOf } from './parse/markers.ts';
import { withMarkersJoined } from './parse/orphans.ts';
import { paragraphsOf, type Paragraph } from './parse/paragraphs.ts';
import { isCapitals, isClosed, isLeadIn } from './parse/text.ts';
import { withWordLines } from './parse/unwrapped.ts';
import { wrappingOf } from './parse/widths.ts';
import { linesOfText } from './read-text.ts';
import type { SourceDocument } from './source-document.ts';

/** Letters; nothing longer is a heading. */
const longestHeading = 80;

const heading = /^(?:(\d{1,2})(?:\.\d{1,2})*[.)]?\s+)?(?:the\s+)?(?:officers?['’]?s?\s+|proposed\s+|draft\s+)?recommendations?(?:\s+to\s+(?:the\s+)?[\p{L} ]{1,50}|\s*\(s\)|\s+and\s+reasons?)?\s*:?-?$/iu;
/** What reports call the part that comes next, where nothing but its words tells that it is a heading. */
const nextHeading = /^(?:\d{1,2}[.)]?\s+)?(?:appendi|background|conclusion|consultation|contact|context|details?\b|equalit|executive|financial|implications|introduction|key |legal|main |next steps|options|purpose|reasons?\b|report author|risk|summary|wards?\b|alternative)/i;
const lead = /^(?:recommendations?\s*:\s*\S|(?:it is (?:therefore )?)?recommended\s*:?-?\s*that\b|recommended\s*:-?$)/i;
/** Says only where to look. */
const elsewhere = /^(?:see|as (?:set out|detailed|listed|above|below)|n\/?a\b|none\b)/i;

const bare = ({ text }: Paragraph): string => text.replace(/\*\*/g, '').trim();

/** A statement of what is or was ("Members may know that homes differ"), which a resolution does not say. */
const states = /^[^.!?:;]*?\b(?:is|are|was|were|has|have|had|may|might|can|could|will|would|did|does|do)\b(?! (?:therefore |also )?(?:asked|requested|invited|recommended) to\b)/i;

const numberOf = (paragraph: Paragraph | undefined): number => {
  const marker = paragraph === undefined ? null : markerOf(bare(paragraph));
  return marker?.kind === 'number' ? marker.value : 0;
};

/** Whether the paragraph is the next of a numbered list that the part has begun, and no heading of the same number: below that stands "2.1" or its prose. */
const isNextInList = (paragraphs: readonly Paragraph[], at: number, from: number): boolean => {
  const [paragraph, next] = [paragraphs[at], paragraphs[at + 1]];
  const value = numberOf(paragraph);
  const before = paragraphs.slice(from + 1, at).map(numberOf).findLast((each) => each > 0) ?? 0;
  const opens = paragraphs[at - 1];
  if (value === 0 || !(before === value - 1 && (before > 0 || (opens !== undefined && isLeadIn(bare(opens)))))) return false;
  return next === undefined || (!new RegExp(String.raw`^${String(value)}\.\d`).test(bare(next)) && (markerOf(bare(next)) !== null || bare(next).length <= longestHeading));
};

/**
 * Whether the part ends before a paragraph.
 * @param from where the part's heading stands
 * @param number the heading's own ("3. Recommendations")
 */
const isEnd = (paragraphs: readonly Paragraph[], at: number, from: number, number: number | null): boolean => {
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return true;
  const [text, { first, parts }] = [bare(paragraph), paragraph];
  if (text.length > longestHeading || recommends(text) || isLeadIn(text)) return false;
  if (first.heading !== null) return true;
  if (isClosed(text) || saysWhatBe(text)) return false;
  const marker = /^(\d{1,2})[.)]?\s+\p{Lu}/u.exec(text);
  const isNumbered = number !== null && marker !== null && Number(marker[1]) === number + 1;
  if (isNextInList(paragraphs, at, from) && !(isNumbered && nextHeading.test(text))) return false;
  return parts.every(({ bold }) => bold) || isCapitals(text) || nextHeading.test(text) || isNumbered;
};

/**
 * The paragraphs of a stretch that recommend or lead to what does; reasons and remarks between them are left out.
 * @param isHeaded whether a heading says that all this is recommended: what is marked there counts whatever its words are
 * @returns null where something marked cannot be told from a remark, so that no half of a resolution is offered
 */
const recommending = (texts: readonly string[], isHeaded: boolean): readonly string[] | null => {
  let isLed = false;
  const kept: string[] = [];
  for (const text of texts) {
    const isMarked = markerOf(text) !== null;
    if (elsewhere.test(withoutMark(text))) continue;
    const isSure = recommends(text) || isLeadIn(text) || (isHeaded && saysWhatBe(text));
    if (isHeaded && isMarked && !isSure && !isLed && states.test(withoutMark(text))) return null;
    if (isSure || (isMarked && (isLed || isHeaded))) kept.push(text);
    isLed ||= isLeadIn(text);
  }
  return kept;
};

const rowOf = ({ first: { cells } }: Paragraph): readonly string[] | null => {
  const [label = [], ...rest] = cells ?? [];
  return rest.length > 0 && heading.test(label.join(' ')) ? rest.flat() : null;
};

const below = (paragraphs: readonly Paragraph[], at: number, number: number | null): readonly string[] => {
  const end = paragraphs.findIndex((_, index) => index > at && isEnd(paragraphs, index, at, number));
  return paragraphs.slice(at + 1, end < 0 ? paragraphs.length : end).map(bare);
};

/** After "It is recommended that:" what is marked; else the sentence itself. */
const led = (paragraphs: readonly Paragraph[], at: number): readonly string[] => {
  const text = paragraphs[at] === undefined ? '' : bare(paragraphs[at]);
  if (!isLeadIn(text)) return [text];
  const end = paragraphs.findIndex((each, index) => index > at && markerOf(bare(each)) === null && !recommends(bare(each)));
  return [text, ...paragraphs.slice(at + 1, end < 0 ? paragraphs.length : end).map(bare)];
};

/**
 * @param source a paper's lines, of Word, PDF or plain text
 * @param body who decides ("the Panel")
 * @returns a part of a resolution each; the first place that recommends counts, so that what a summary says is not said twice
 */
export const recommendationsOfSource = (source: SourceDocument, body: string): readonly string[] => {
  const { lines } = withoutFurniture(withMarkersJoined(withWordLines(linesOf(source))));
  const paragraphs = paragraphsOf(lines, wrappingOf(lines));
  const stretches = paragraphs.flatMap((each, at): (readonly string[])[] => {
    const row = rowOf(each);
    if (row !== null) return [row];
    const found = heading.exec(bare(each));
    return found === null ? [] : [below(paragraphs, at, found[1] === undefined ? null : Number(found[1]))];
  });
  const sentences = paragraphs.flatMap((each, at) => (lead.test(bare(each)) || asksBody(bare(each)) ? [led(paragraphs, at)] : []));
  for (const [at, texts] of [...stretches, ...sentences].entries()) {
    const kept = recommending(texts, at < stretches.length);
    if (kept === null) return [];
    const parts = recommendationParts(kept, body);
    if (parts.length > 0) return parts;
  }
  return [];
};

/** The same of an imported paper's words. @param text as an import keeps it: lines, paragraphs apart */
export const recommendationsOfText = (text: string, body: string): readonly string[] =>
  recommendationsOfSource({ format: 'txt', fileName: '', sha256: '', lines: linesOfText(text) }, body);
