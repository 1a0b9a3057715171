// A text that holds more than its section, such as a whole report that was pasted into one: what stands under its sub-headings goes to the
// sections of those headings, and makes new ones of the others, in its order.
import type { PaperSection } from '../../model/paper.ts';
import type { Id } from '../../model/record.ts';
import type { Block, Heading, TextDoc } from '../../model/text.ts';
import { textToBlocks } from '../../model/text-to-blocks.ts';
import { plainHeading } from './plain-heading.ts';

type Section = Pick<PaperSection, 'id' | 'heading' | 'text'>;

export type SharedOut = {
  /** What stays in the section itself. */
  readonly kept: TextDoc;
  /** Sections that are there, with their new text. */
  readonly filled: readonly { readonly id: Id; readonly text: TextDoc }[];
  /** New ones in their order; `after`: the section that is there already and that they follow. */
  readonly added: readonly { readonly heading: string; readonly text: TextDoc; readonly after: Id }[];
};

type Stretch = { readonly heading: string; readonly blocks: readonly Block[] };

const wordsOf = (block: Block): string => textToBlocks({ type: 'doc', content: [block] }).map(({ text }) => text).join(' ').trim();
const docOf = (blocks: readonly Block[]): TextDoc => ({ type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks });
const isEmpty = (block: Block): boolean => block.type === 'paragraph' && (block.content ?? []).length === 0;
const isLeadIn = (block: Block | undefined): boolean => block?.type === 'paragraph' && /:-?\s*$/.test(wordsOf(block));

/** The paper makes its numbers itself. */
const typedNumber = /^\s*\d+(\.\d+)*[.)]?\s+/;

const topLevel = (content: readonly Block[]): number => Math.min(...content.map((block) => (block.type === 'heading' ? block.attrs.level : Infinity)));

/** Under a section of their own the deeper headings count from 1. */
const raised = (block: Block, by: number): Block => {
  if (block.type !== 'heading') return block;
  const level = Math.max(1, block.attrs.level - by);
  const attrs: Heading['attrs'] = { ...block.attrs, level: level === 1 ? 1 : level === 2 ? 2 : 3 };
  return { ...block, attrs };
};

const stretchesOf = (content: readonly Block[]): { readonly before: readonly Block[]; readonly stretches: readonly Stretch[] } => {
  const top = topLevel(content);
  const starts = content.flatMap((block, index) => (block.type === 'heading' && block.attrs.level === top && wordsOf(block) !== '' ? [index] : []));
  return {
    before: content.slice(0, starts[0] ?? content.length),
    stretches: starts.map((start, at) => ({
      heading: content[start] === undefined ? '' : wordsOf(content[start]).replace(typedNumber, ''),
      blocks: content.slice(start + 1, starts[at + 1] ?? content.length).filter((block) => !isEmpty(block)).map((block) => raised(block, top)),
    })),
  };
};

/** After what is there; the template's own lead-in gives way to one that comes with the words. */
const joined = ({ content }: TextDoc, blocks: readonly Block[]): TextDoc => {
  const there = content.filter((block) => !isEmpty(block));
  const keeps = there.length === 1 && isLeadIn(there[0]) && isLeadIn(blocks[0]) ? [] : there;
  return docOf([...keeps, ...blocks]);
};

/**
 * @param sections of the paper in order @param id of the section that is shared out
 * @returns null where it has no sub-headings
 */
export const shareOut = (sections: readonly Section[], id: Id): SharedOut | null => {
  const own = sections.find((section) => section.id === id);
  if (own === undefined) return null;
  const { before, stretches } = stretchesOf(own.text.content);
  if (stretches.length === 0) return null;
  const byHeading = new Map(sections.map((section) => [plainHeading(section.heading), section]));
  const texts = new Map<Id, TextDoc>([[id, docOf(before)]]);
  const added: SharedOut['added'][number][] = [];
  let after = id;
  for (const { heading, blocks } of stretches) {
    const there = byHeading.get(plainHeading(heading));
    if (there === undefined) {
      added.push({ heading, text: docOf(blocks), after });
      continue;
    }
    texts.set(there.id, joined(texts.get(there.id) ?? there.text, blocks));
    after = there.id;
  }
  return {
    kept: texts.get(id) ?? docOf([]),
    filled: [...texts].filter(([section]) => section !== id).map(([section, text]) => ({ id: section, text })),
    added,
  };
};
