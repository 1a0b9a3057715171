// What papers recommend as parts of a resolution: each begins with "That" and ends in a full stop (DOMAIN 1).
import type { Access } from '../model/access.ts';
import type { Item } from '../model/meeting.ts';
import type { MeetingSnapshot } from '../model/meeting-snapshot.ts';
import { byOrder } from '../model/order.ts';
import type { Paper, PaperSection } from '../model/paper.ts';
import type { TextBlock } from '../model/text-block.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { asRestricted, strictest } from './access.ts';
import { accessAtItem, sameAccess } from './minute-access.ts';
import { accessOfPapers, publicFormOf } from './paper-access.ts';
import { begun, ended, leadsIn, recommends, saysWhatBe, subjectOf, withoutMark } from './recommendation-words.ts';

const bullet = /^[•·–-]\s+/;

/** "That (1) the report be noted; and (2) a plan be made": a part each. Anything else stays whole. */
const apart = (text: string): readonly string[] => {
  const [head = '', ...rest] = text.split(/(?<=\S)\s+\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/);
  const marks = [...text.matchAll(/(?<=\S)\s+\((\d{1,2}|[a-z]|[ivx]{1,4})\)\s+/g)].map((found) => found[1] ?? '');
  const inOrder = [['1', '2'], ['a', 'b'], ['i', 'ii']].some((start) => start.every((each, at) => marks[at] === each));
  return inOrder && head.length <= 80 ? [`${head.replace(/\s*:?-?$/, '')}:`, ...rest] : [text];
};

type Order = { /** How it is printed: "(a)", "1.", "2.1". */ readonly style: string; readonly value: number };

const orderOf = (text: string): Order | null => {
  const [, open = '', before = '', token = '', close = ''] = /^(\(?)((?:\d{1,2}\.)*)(\d{1,3}|[a-z]|[ivx]{1,5})([.)]{0,2})\s/i.exec(text) ?? [];
  if (token === '' || (open === '' && before === '' && close === '')) return null;
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(token.toLowerCase()) + 1;
  const [kind, value] = /\d/.test(token) ? ['number', Number(token)] : roman > 0 ? ['roman', roman] : ['letter', token.toLowerCase().charCodeAt(0) - 96];
  return { style: `${open}${before}${kind}${close}`, value };
};

/** A part that ends in a colon, and the last of what stands listed below it. */
type Listing = { readonly lead: Order | null; readonly last: Order | null; /** "That the Council be asked to:": what follows are its verbs. */ readonly isToDo: boolean };

/** Whether a paragraph is listed inside the part before it; "2." after a part that is "1." itself stands beside that part, unless the list has reached the same number. */
const isInside = (text: string, { lead, last, isToDo }: Listing): boolean => {
  const order = orderOf(text);
  if (order === null && !bullet.test(text)) return false;
  const isBeside = order !== null && lead !== null && order.style === lead.style && order.value === lead.value + 1;
  const goesOn = order !== null && last !== null && order.style === last.style && order.value === last.value + 1;
  if (isBeside) return goesOn && !recommends(text) && !saysWhatBe(text);
  return isToDo || !recommends(text);
};

/**
 * @param paragraphs of a paper's recommendations in their order, with their marks
 * @param body who decides ("the Panel"), for "1. note the plan"
 * @returns a part each, lead-ins left out; "- " begins what is listed inside the part before it
 */
export const recommendationParts = (paragraphs: readonly string[], body: string): readonly string[] => {
  const parts: string[] = [];
  let subject: string | null = null;
  let listing: Listing | null = null;
  for (const each of paragraphs.flatMap(apart)) {
    const text = withoutMark(each);
    if (text === '') continue;
    if (leadsIn(text)) {
      subject = subjectOf(text);
      listing = null;
    } else if (listing !== null && isInside(each, listing)) {
      parts.push(`- ${text}`);
      listing = { lead: listing.lead, last: orderOf(each), isToDo: listing.isToDo };
    } else {
      parts.push(ended(begun(text, subject ?? body)));
      listing = /:-?$/.test(text) ? { lead: orderOf(each), last: null, isToDo: /\bto\s*:-?$/i.test(text) } : null;
    }
  }
  return parts;
};

/** A block as it is printed: what tells a list from the part that it stands in is its mark. */
const marked = (block: TextBlock): string => {
  if (block.type === 'bullet') return `• ${block.text}`;
  return block.type === 'numbered' || block.type === 'lettered' ? `${block.label} ${block.text}` : block.text;
};

/**
 * @param sections of one written paper, in their order
 * @param body who decides ("the Panel")
 * @returns what it recommends, a part each; none where nothing is recommended
 */
export const recommendationsIn = (sections: readonly Pick<PaperSection, 'slot' | 'layout' | 'text'>[], body: string): readonly string[] =>
  recommendationParts(sections
    .filter(({ slot, layout }) => slot === 'recommendations' && (layout === 'text' || layout === 'numbered'))
    .flatMap(({ text }) => textToBlocks(text).map(marked)), body);

const takenInPublic = ({ items }: Pick<MeetingSnapshot, 'items'>): ReadonlyMap<string, Item> => {
  const meetings = Map.groupBy(items.filter(({ deletedAt }) => deletedAt === null).toSorted(byOrder), ({ meetingId }) => meetingId);
  return new Map([...meetings.values()].flatMap(asRestricted).filter(({ taken }) => taken?.how === 'in-public').map((item) => [item.id, item]));
};

/**
 * The papers of items whose recommendations may stand in a minute: what is more restricted than the minute gives its public version in its place, or
 * nothing, so that its words reach no reader of the minute by themselves (DESIGN section 5). A paper that is exempt just as its item is was exempt for the item's
 * sake: what it recommends may stand in the open minute of an item that was taken in public (DOMAIN A1); the paper itself is opened by nobody but the officer.
 * @param minuteAccess what is effective for the minute
 */
export const recommendingPapers = (snapshot: Pick<MeetingSnapshot, 'items' | 'papers'>, itemIds: readonly string[], minuteAccess: Access): readonly Paper[] => {
  const accessOf = accessOfPapers(snapshot);
  const own = snapshot.papers.filter(({ itemId, belongsTo, deletedAt }) => itemId !== null && itemIds.includes(itemId) && belongsTo === undefined && deletedAt === null);
  const inPublic = takenInPublic(snapshot);
  return own.flatMap((paper) => {
    const ofItem = inPublic.get(paper.itemId ?? '');
    const access = ofItem !== undefined && sameAccess(paper.access, ofItem.access) ? accessAtItem(paper.access, ofItem) : accessOf(paper);
    if (strictest(minuteAccess, access).level === minuteAccess.level) return [paper];
    return publicFormOf(snapshot, paper) ?? [];
  });
};
