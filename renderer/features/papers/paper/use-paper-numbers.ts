// The made numbers of the paper as it stands now, in pieces that stay the same objects while nothing of them changes.
import { useState } from 'react';
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';
import { blockNumbers, paperNumbers } from '../../../../shared/rules/paragraph-numbers.ts';
import type { PaperNumbers } from '../../../../shared/rules/paragraph-numbers.ts';

export type ShownNumbers = Pick<PaperNumbers, 'sections' | 'fields'> & {
  readonly blocksOf: (section: PaperSection, text: TextDoc) => ReadonlyMap<Block, string>;
  /** What a reference prints; null when its target is gone. */
  readonly labelOf: (target: string) => string | null;
};

const none: ReadonlyMap<Block, string> = new Map();

const sameMap = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);

/** Makes the numbers, and hands out the map or function of the time before wherever it would say the same. */
const numberKeeper = () => {
  const known = new WeakMap<TextDoc, { readonly number: string; readonly blocks: ReadonlyMap<Block, string> }>();
  let fields: PaperNumbers['fields'] = new Map();
  let targets: PaperNumbers['targets'] = new Map();
  let labelOf: ShownNumbers['labelOf'] = () => null;
  const blocksFor = (text: TextDoc, number: string): ReadonlyMap<Block, string> => {
    const before = known.get(text);
    if (before?.number === number) return before.blocks;
    const blocks = blockNumbers(number, text.content);
    known.set(text, { number, blocks });
    return blocks;
  };
  return (shown: readonly PaperSection[]): ShownNumbers => {
    const next = paperNumbers(shown);
    if (!sameMap(fields, next.fields)) fields = next.fields;
    if (!sameMap(targets, next.targets)) {
      targets = next.targets;
      labelOf = (target) => next.targets.get(target) ?? null;
    }
    return {
      sections: next.sections,
      fields,
      labelOf,
      blocksOf: ({ id, layout, notApplicable }, text) => {
        const number = next.sections.get(id);
        return layout !== 'numbered' || number === undefined || notApplicable ? none : blocksFor(text, number);
      },
    };
  };
};

/** @param shown the sections with their newest texts */
export const usePaperNumbers = (shown: readonly PaperSection[]): ShownNumbers => {
  const [keep] = useState(numberKeeper);
  return keep(shown);
};
