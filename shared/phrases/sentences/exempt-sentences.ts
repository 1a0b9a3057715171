// The resolution that excludes press and public, made from the restricted items, and the markings of restricted matter (DOMAIN A1 to A3).
import type { Access } from '../../model/access.ts';
import type { Panel } from '../../model/panel.ts';
import { joinWithAnd } from '../names.ts';
import type { Say } from '../phrase-book.ts';
import { exemptDescription } from '../schedule-12a.ts';

/** An agenda item as the public may know it. */
export type RestrictedItem = { readonly number: string; readonly title: string; readonly access: Access; /** Only some of its papers are so restricted. */ readonly inPart?: boolean };

const paragraphsPrinted = (say: Say, paragraphs: readonly number[]): string =>
  paragraphs.length === 1
    ? say('paragraph-one', { number: String(paragraphs[0]) })
    : say('paragraph-many', { numbers: joinWithAnd(paragraphs.map(String)) });

const descriptions = (paragraphs: readonly number[]): string => paragraphs.map(exemptDescription).join('; ');

/** Each description stands once: of a paragraph that was described before its number is enough. */
const grounds = (say: Say, paragraphs: readonly number[], described: ReadonlySet<number>): string =>
  paragraphs.map((number) => (described.has(number) ? say('paragraph-one', { number: String(number) }) : say('ground-one', { number: String(number), description: exemptDescription(number) }))).join('; ');

const withoutFullStop = (title: string): string => title.replace(/\.\s*$/, '');

const exclusionPhrase = { committee: 'exclusion-committee', executive: 'exclusion-executive', informal: 'exclusion-informal' } as const;

/** The public must be kept out of confidential matter by the law under which the panel meets; an informal one meets under none. */
const confidentialPhrase = { committee: 'exclusion-confidential', executive: 'exclusion-confidential-executive', informal: 'exclusion-confidential-informal' } as const;
const confidentialMarking = { committee: 'confidential-marking', executive: 'confidential-marking-executive', informal: 'confidential-marking-informal' } as const;

const nameOf = ({ number, title, inPart = false }: RestrictedItem, say: Say): string => say(inPart ? 'exclusion-item-in-part-bare' : 'exclusion-item-bare', { number, title: withoutFullStop(title) });

const oneItem = (item: RestrictedItem, why: string, say: Say): string =>
  say(item.inPart === true ? 'exclusion-item-in-part' : 'exclusion-item', { number: item.number, title: withoutFullStop(item.title), grounds: why });

/** "A, and B", "A, B, and C": titles have commas and ands of their own. */
const together = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`;

/** Items with the same grounds are named together, so that one resolution says of each why, and each description once (LGA s100A(5)). */
const exemptItems = (items: readonly RestrictedItem[], say: Say): string[] => {
  const described = new Set<number>();
  return [...Map.groupBy(items, ({ access }) => access.paragraphs.join()).values()].flatMap((alike): string[] => {
    const paragraphs = alike[0]?.access.paragraphs ?? [];
    const names = alike.map((item) => nameOf(item, say));
    if (paragraphs.length === 0) return names;
    const why = grounds(say, paragraphs, described);
    for (const paragraph of paragraphs) described.add(paragraph);
    return [alike.length === 1 ? alike.map((item) => oneItem(item, why, say)).join('') : say('exclusion-items-alike', { items: together(names), grounds: why })];
  });
};

/**
 * What the exclusion item prints when the officer wrote no resolution of their own.
 * @param items the meeting's restricted items in agenda order, and those with restricted papers
 * @returns one sentence for exempt items, those with the same grounds together, one for confidential ones (no vote on those), or none
 */
export const exclusionSentences = (items: readonly RestrictedItem[], law: Panel['law'], say: Say): string[] => {
  const exempt = items.filter((item) => item.access.level === 'exempt');
  const confidential = items.filter((item) => item.access.level === 'confidential');
  const sentences: string[] = [];
  if (exempt.length > 0) {
    const one = exempt.length === 1;
    sentences.push(
      say(exclusionPhrase[law], {
        business: say(one ? 'business-one' : 'business-many'),
        they: say(one ? 'involves-one' : 'involves-many'),
        items: exemptItems(exempt, say).join('; '),
      }),
    );
  }
  if (confidential.length > 0) {
    const named = confidential.map(({ number, title, inPart }) => say(inPart === true ? 'exclusion-confidential-item-in-part' : 'exclusion-confidential-item', { number, title: withoutFullStop(title) }));
    sentences.push(say(confidentialPhrase[law], { items: named.join('; ') }));
  }
  return sentences;
};

/** The line under a restricted item or minute; null for public matter. */
export const restrictionMarking = (access: Access, law: Panel['law'], say: Say): string | null => {
  if (access.level === 'public') return null;
  if (access.level === 'confidential') return say(confidentialMarking[law]);
  if (access.paragraphs.length === 0) return say('exempt-marking-bare');
  return say('exempt-marking', { paragraphs: paragraphsPrinted(say, access.paragraphs), descriptions: descriptions(access.paragraphs) });
};

/** The line under an item some of whose papers are restricted. */
export const partMarking = ({ level, paragraphs }: Access, say: Say): string | null => {
  if (level === 'public') return null;
  if (level === 'confidential') return say('confidential-marking-in-part');
  if (paragraphs.length === 0) return say('exempt-marking-in-part-bare');
  return say('exempt-marking-in-part', { paragraphs: paragraphsPrinted(say, paragraphs), descriptions: descriptions(paragraphs) });
};

/** In the contents, in place of pages that the reader does not get, with what restricts them. */
export const withheldLine = (accesses: readonly Access[], place: { readonly item: string; readonly pages: string }, say: Say): string => {
  if (accesses.some(({ level }) => level === 'confidential')) return say('contents-confidential', place);
  const paragraphs = [...new Set(accesses.flatMap((access) => (access.level === 'exempt' ? access.paragraphs : [])))].sort((a, b) => a - b);
  if (paragraphs.length === 0) return say('contents-restricted', place);
  return say('contents-exempt', { ...place, paragraphs: paragraphsPrinted(say, paragraphs), descriptions: descriptions(paragraphs) });
};

/** The line on each page of a members' document that holds restricted matter; null when it holds none. */
export const pageMarkings = (accesses: readonly Access[], say: Say): string[] => {
  const exempt = accesses.filter((access) => access.level === 'exempt');
  const paragraphs = [...new Set(exempt.flatMap((access) => access.paragraphs))].sort((a, b) => a - b);
  const lines: string[] = [];
  if (accesses.some((access) => access.level === 'confidential')) lines.push(say('contains-confidential'));
  if (paragraphs.length > 0) {
    lines.push(say('contains-exempt', { paragraphs: paragraphsPrinted(say, paragraphs), descriptions: descriptions(paragraphs) }));
  } else if (exempt.length > 0) {
    lines.push(say('contains-exempt-bare'));
  }
  return lines;
};
