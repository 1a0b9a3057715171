// What an attached report recommends, found in its lines: below its heading, in its front sheet's row, or after "It is recommended that".
import { recommends } from '../rules/recommendation-words.ts';
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
const lead = /^(?:recommendations?\s*:\s*\S|(?:it is (?:therefore )?)?recommended\s*:?-?\s*that\b|recommended\s*:-?$|.{1,60} (?:is|are) (?:asked|recommended|requested|invited) to\b)/i;
/** Says only where to look. */
const elsewhere = /^(?:see|as (?:set out|detailed|listed|above|below)|n\/?a\b|none\b)/i;

const bare = ({ text }: Paragraph): string => text.replace(/\*\*/g, '').trim();

/** Whether the part ends before this paragraph. @param number the heading's own ("3. Recommendations") */
const isEnd = (paragraph: Paragraph, number: number | null): boolean => {
  const [text, { first, parts }] = [bare(paragraph), paragraph];
  if (text.length > longestHeading || recommends(text) || isLeadIn(text)) return false;
  if (first.heading !== null) return true;
  if (isClosed(text)) return false;
  const marker = /^(\d{1,2})[.)]?\s+\p{Lu}/u.exec(text);
  return parts.every(({ bold }) => bold) || isCapitals(text) || nextHeading.test(text) || (number !== null && marker !== null && Number(marker[1]) === number + 1);
};

/** The paragraphs of a stretch that recommend or lead to what does; reasons and remarks between them are left out. */
const recommending = (texts: readonly string[]): readonly string[] => {
  let isLed = false;
  return texts.filter((text) => {
    if (elsewhere.test(text)) return false;
    const isKept = recommends(text) || isLeadIn(text) || (isLed && markerOf(text) !== null);
    isLed ||= isLeadIn(text);
    return isKept;
  });
};

const rowOf = ({ first: { cells } }: Paragraph): readonly string[] | null => {
  const [label = [], ...rest] = cells ?? [];
  return rest.length > 0 && heading.test(label.join(' ')) ? rest.flat() : null;
};

const below = (paragraphs: readonly Paragraph[], at: number, number: number | null): readonly string[] => {
  const end = paragraphs.findIndex((each, index) => index > at && isEnd(each, number));
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
  const sentences = paragraphs.flatMap((each, at) => (lead.test(bare(each)) ? [led(paragraphs, at)] : []));
  for (const texts of [...stretches, ...sentences]) {
    const parts = recommendationParts(recommending(texts), body);
    if (parts.length > 0) return parts;
  }
  return [];
};

/** The same of an imported paper's words. @param text as an import keeps it: lines, paragraphs apart */
export const recommendationsOfText = (text: string, body: string): readonly string[] =>
  recommendationsOfSource({ format: 'txt', fileName: '', sha256: '', lines: linesOfText(text) }, body);
