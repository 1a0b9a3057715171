// The numbers of a written paper's sections and paragraphs: made, never typed, so that references follow (DOMAIN 1, Reports).
import type { PaperSection } from '../model/paper.ts';
import type { Id } from '../model/record.ts';
import type { Block, Inline } from '../model/text.ts';
import { plainText } from '../model/text-to-blocks.ts';

export type PaperNumbers = {
  /** "3" of a numbered section, by its id. */
  readonly sections: ReadonlyMap<Id, string>;
  /** "1" of a row of a numbered form table, by `fieldNumberKey`. */
  readonly fields: ReadonlyMap<string, string>;
  /** "3.2" and "3.2.4" of the blocks of numbered sections. */
  readonly blocks: ReadonlyMap<Block, string>;
  /** What a reference prints: by a section's id or a block's anchor. */
  readonly targets: ReadonlyMap<Id, string>;
};

export const fieldNumberKey = (sectionId: Id, fieldKey: string): string => `${sectionId} ${fieldKey}`;

const saysSomething = (content: readonly Inline[] | undefined): boolean =>
  (content ?? []).some((inline) => inline.type === 'paragraphRef' || inline.type === 'minuteRef' || (inline.type === 'text' && inline.text.trim() !== ''));

/** "That the Panel:" before the paragraphs that go on with it. */
const isLeadIn = (block: Block, next: Block | undefined): boolean =>
  block.type === 'paragraph' && next?.type === 'paragraph' && /:\s*-?\s*$/.test(plainText(block.content));

/**
 * The labels of a numbered section's blocks: a sub-heading (level 1) and each paragraph before the first one take 3.1, 3.2; a paragraph
 * below a sub-heading takes 3.2.1, 3.2.2. Lists, tables, pictures, quotations, lower headings and empty paragraphs have none,
 * nor has a section's first paragraph when it ends in a colon and the next paragraph goes on with it: recommendations begin "That the Panel:", 6.1, 6.2.
 */
export const blockNumbers = (section: string, blocks: readonly Block[]): ReadonlyMap<Block, string> => {
  const numbers = new Map<Block, string>();
  let [main, below, isBelow] = [0, 0, false];
  const leadIn = blocks[0] !== undefined && isLeadIn(blocks[0], blocks[1]) ? blocks[0] : null;
  for (const block of blocks) {
    if (block === leadIn) continue;
    if (block.type === 'heading' && block.attrs.level === 1 && saysSomething(block.content)) {
      [main, below, isBelow] = [main + 1, 0, true];
      numbers.set(block, `${section}.${main}`);
    } else if (block.type === 'paragraph' && saysSomething(block.content)) {
      if (isBelow) below += 1;
      else main += 1;
      numbers.set(block, isBelow ? `${section}.${main}.${below}` : `${section}.${main}`);
    }
  }
  return numbers;
};

/** What of a section decides on numbers. */
export type NumberedParts = Pick<PaperSection, 'id' | 'layout' | 'numbered' | 'notApplicable' | 'fields' | 'text'>;

/** @param all the paper's sections in order, without deleted ones */
export const paperNumbers = (all: readonly NumberedParts[]): PaperNumbers => {
  const sections = new Map<Id, string>();
  const fields = new Map<string, string>();
  const blocks = new Map<Block, string>();
  const targets = new Map<Id, string>();
  let last = 0;
  for (const section of all) {
    if (!section.numbered) continue;
    if (section.layout === 'form-table') {
      for (const field of section.fields) fields.set(fieldNumberKey(section.id, field.key), String((last += 1)));
      continue;
    }
    const number = String((last += 1));
    sections.set(section.id, number);
    targets.set(section.id, number);
    if (section.layout !== 'numbered' || section.notApplicable) continue;
    for (const [block, label] of blockNumbers(number, section.text.content)) {
      blocks.set(block, label);
      const anchor = block.type === 'paragraph' || block.type === 'heading' ? block.attrs?.anchor : undefined;
      if (anchor !== undefined) targets.set(anchor, label);
    }
  }
  return { sections, fields, blocks, targets };
};
