// Section and paragraph numbers as Word's own multilevel numbering: one list, "3", "3.2", "3.2.4" (OOXML 17.9; DOMAIN 1).
import type { Block } from '../../model/text.ts';
import { blockNumbers, type PaperNumbers } from '../../rules/paragraph-numbers.ts';
import type { NumberingPlace } from '../numbering-book.ts';
import type { Workshop } from '../text/piece.ts';
import type { Standing } from '../text/text-pieces.ts';
import type { SheetSection } from './printed-sections.ts';

export type PaperNumbering = {
  /** Of a numbered section's heading, or of a row of a numbered form. */
  readonly ofSection: NumberingPlace;
  /** How far in the words of numbered paragraphs begin. */
  readonly left: number;
  /** Where each block of a numbered section stands. */
  readonly standing: (section: SheetSection) => (block: Block) => Standing;
};

/** Room for the longest label and a little air, so that all words begin on one line. */
const roomFor = (labels: readonly string[], least: number): number => Math.max(least, ...labels.map((label) => 130 * label.length + 200));

const depthOf = (label: string): number => label.split('.').length - 1;

/**
 * Word counts as `paperNumbers` does: every numbered section gives a heading of the first level, every label a paragraph of its depth.
 * @param numbers of the same sections
 */
export const paperNumbering = (numbers: PaperNumbers, { spec, numbering }: Workshop): PaperNumbering => {
  const labels = [...numbers.sections.values(), ...numbers.fields.values(), ...numbers.blocks.values()];
  const left = roomFor(labels.filter((label) => depthOf(label) < 2), spec.numberHanging);
  const deeper = roomFor(labels.filter((label) => depthOf(label) === 2), spec.numberHanging);
  const reference = numbering.outline([{ left, hanging: left }, { left, hanging: left }, { left: left + deeper, hanging: deeper }]);
  return {
    ofSection: { reference, level: 0 },
    left,
    standing: ({ text, id }) => {
      const own = blockNumbers(numbers.sections.get(id) ?? '', text.content);
      const places = new Map<Block, Standing>();
      let current = left;
      for (const block of text.content) {
        const label = own.get(block);
        if (label !== undefined) current = depthOf(label) === 2 ? left + deeper : left;
        places.set(block, { left: current, numbering: label === undefined ? null : { reference, level: depthOf(label) } });
      }
      return (block) => places.get(block) ?? { left, numbering: null };
    },
  };
};
