// The headings of a paper, for going to them.
import type { ReadingBlock } from '../../../../shared/ooxml/reading-view.ts';
import { headingKey, textKey, wordKey } from '../../../../shared/meeting-file/reading/flow-keys.ts';
import type { ReadingBody } from '../../../../shared/meeting-file/reading/reading-content.ts';
import { plainText } from '../../../../shared/model/text-to-blocks.ts';
import { paperNumbers } from '../../../../shared/rules/paragraph-numbers.ts';

export type Heading = { readonly key: string; readonly text: string; /** 1: outermost. */ readonly level: number };

const writtenHeadings = ({ sections }: Extract<ReadingBody, { as: 'written' }>): readonly Heading[] => {
  const numbers = paperNumbers(sections);
  return sections.flatMap((section): Heading[] => {
    const number = numbers.sections.get(section.id);
    const own = section.heading.trim() === '' ? [] : [{ key: headingKey(section.id), text: number === undefined ? section.heading : `${number}. ${section.heading}`, level: 1 }];
    const inside = section.text.content.flatMap((block, index): Heading[] => {
      const text = block.type === 'heading' ? plainText(block.content).trim() : '';
      return block.type !== 'heading' || text === '' ? [] : [{ key: textKey(section.id, [index]), text: [numbers.blocks.get(block), text].filter(Boolean).join(' '), level: 1 + block.attrs.level }];
    });
    return [...own, ...(section.notApplicable ? [] : inside)];
  });
};

/** @param word the blocks of a Word file, once they were read */
export const headingsOf = (body: ReadingBody, word: readonly ReadingBlock[]): readonly Heading[] => {
  if (body.as === 'written') return writtenHeadings(body);
  return word.flatMap((block, index) => (block.kind === 'heading' ? [{ key: wordKey([index]), text: block.text, level: block.level }] : []));
};
