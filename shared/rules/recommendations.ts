// What papers recommend as parts of a resolution: each begins with "That" and ends in a full stop (DOMAIN 1).
import type { Access } from '../model/access.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Paper, PaperSection } from '../model/paper.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { strictest } from './access.ts';
import { accessOfPapers, publicFormOf } from './paper-access.ts';

const mark = /^(?:[•·–-]\s+|(?:\(?[0-9a-z]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)\s+)/i;
const bullet = /^[•·–-]\s+/;
const withoutMark = (text: string): string => text.replace(mark, '').trim();

/** "It is recommended that ...", "Recommended: that ...". */
const prefix = /^(?:recommendations?\s*:\s*|(?:it is (?:therefore )?)?(?:recommended|proposed)\s*:?-?\s*)(?=that\b)/i;
/** "The Panel is asked to ...". */
const asked = /^(.{1,60}?) (?:is|are) (?:(?:therefore|respectfully|also) )?(?:asked|recommended|requested|invited) to\b\s*/i;
const verbs = 'acknowledge|accept|adopt|agree|appoint|approve|ask|authorise|comment|confirm|consider|decide|defer|delegate|determine|discuss|endorse|establish|identify|instruct|invite|monitor|nominate|note|provide|receive|recommend|refer|request|review|scrutinise|support|thank|welcome';
const doing = new RegExp(String.raw`^(?:to )?(?:formally |also )?(?:${verbs})s?\b`, 'i');
const small = new RegExp(String.raw`^(?:the|a|an|this|these|all|any|members|officers|to|formally|also|(?:${verbs})s?)\b`, 'i');

const lower = (text: string): string => (small.test(text) ? `${text.charAt(0).toLocaleLowerCase('en-GB')}${text.slice(1)}` : text);

/** A line that only leads in ("That the Panel:", "It is recommended that:"); "That the meetings be held on:" is a part with a list. */
const leadsIn = (text: string): boolean => /:-?$/.test(text) && !/^that\b.*\bbe\b/i.test(text);

/** Who is to do what follows such a line ("the Panel"); null where it names nobody. */
const subjectOf = (lead: string): string | null => {
  const bare = lead.replace(/\s*:-?$/, '');
  const found = asked.exec(`${bare} `)?.[1] ?? /\bthat (.{1,60})$/i.exec(bare)?.[1] ?? null;
  return found === null ? null : lower(found.replace(/^(?:that|it is recommended that|recommended that)\s+/i, '').trim());
};

/** Whether the words ask for something as a recommendation does, wherever they stand. */
export const recommends = (text: string): boolean => {
  const bare = withoutMark(text);
  return /^that\b/i.test(bare) || prefix.test(bare) || asked.test(bare) || doing.test(bare);
};

const begun = (text: string, subject: string): string => {
  const own = asked.exec(text);
  const whole = text.replace(prefix, '');
  if (/^that\b/i.test(whole)) return `T${whole.slice(1)}`;
  if (own !== null) return `That ${lower(own[1] ?? subject)} ${lower(text.slice(own[0].length))}`;
  if (doing.test(text)) return `That ${subject} ${lower(text.replace(/^to /i, ''))}`;
  return `That ${lower(text)}`;
};

const ended = (text: string): string => (/:-?$/.test(text) ? text : `${text.replace(/[\s;,.]+(?:and|or)?$/i, '')}.`);

/** "That (1) the report be noted; and (2) a plan be made": a part each. Anything else stays whole. */
const apart = (text: string): readonly string[] => {
  const [head = '', ...rest] = text.split(/(?<=\S)\s+\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/);
  const marks = [...text.matchAll(/(?<=\S)\s+\((\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/g)].map((found) => found[1] ?? '');
  const inOrder = [['1', '2'], ['a', 'b'], ['i', 'ii']].some((start) => start.every((each, at) => marks[at] === each));
  return inOrder && head.length <= 80 ? [`${head.replace(/\s*:?-?$/, '')}:`, ...rest] : [text];
};

/**
 * @param paragraphs of a paper's recommendations in their order, with their marks
 * @param body who decides ("the Panel"), for "1. note the plan"
 * @returns a part each, lead-ins left out; "- " begins what is listed inside the part before it
 */
export const recommendationParts = (paragraphs: readonly string[], body: string): readonly string[] => {
  const parts: string[] = [];
  let subject: string | null = null;
  let isListed = false;
  for (const each of paragraphs.flatMap(apart)) {
    const text = withoutMark(each);
    if (text === '') continue;
    if (leadsIn(text)) {
      subject = subjectOf(text);
      isListed = false;
    } else if (isListed && !recommends(text) && (bullet.test(each) || /^\(?[a-z]{1,3}[.)]/i.test(each))) parts.push(`- ${text}`);
    else {
      parts.push(ended(begun(text, subject ?? body)));
      isListed = text.endsWith(':') || text.endsWith(':-');
    }
  }
  return parts;
};

/**
 * @param sections of one written paper, in their order
 * @param body who decides ("the Panel")
 * @returns what it recommends, a part each; none where nothing is recommended
 */
export const recommendationsIn = (sections: readonly Pick<PaperSection, 'slot' | 'layout' | 'text'>[], body: string): readonly string[] =>
  recommendationParts(sections
    .filter(({ slot, layout }) => slot === 'recommendations' && (layout === 'text' || layout === 'numbered'))
    .flatMap(({ text }) => textToBlocks(text).map((block) => (block.type === 'bullet' ? `• ${block.text}` : block.text))), body);

/**
 * The papers of items whose recommendations may stand in a minute: what is more restricted than the minute gives its public version in its place, or
 * nothing, so that its words reach no reader of the minute by themselves (DESIGN section 5).
 * @param minuteAccess what is effective for the minute
 */
export const recommendingPapers = (snapshot: Pick<MeetingSnapshot, 'items' | 'papers'>, itemIds: readonly string[], minuteAccess: Access): readonly Paper[] => {
  const accessOf = accessOfPapers(snapshot);
  const own = snapshot.papers.filter(({ itemId, belongsTo, deletedAt }) => itemId !== null && itemIds.includes(itemId) && belongsTo === undefined && deletedAt === null);
  return own.flatMap((paper) => {
    if (strictest(minuteAccess, accessOf(paper)).level === minuteAccess.level) return [paper];
    return publicFormOf(snapshot, paper) ?? [];
  });
};
