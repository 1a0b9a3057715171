// The recommendations of written papers as parts of a resolution: each begins with "That" and ends in a full stop (DOMAIN 1).
import type { PaperSection } from '../model/paper.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';

const asPart = (text: string): string => {
  const bare = text.replace(/^(?:\(?[0-9a-z]{1,3}[.)]|\d{1,2}(?:\.\d{1,2})+)\s+/i, '').trim();
  const begun = /^that\b/i.test(bare) ? `T${bare.slice(1)}` : `That ${bare.charAt(0).toLocaleLowerCase('en-GB')}${bare.slice(1)}`;
  return `${begun.replace(/[\s;,.]+(?:and)?$/, '')}.`;
};

/** A line that only leads in ("That the Panel:", "It is recommended that:"). */
const leadsIn = (text: string): boolean => /:-?$/.test(text.trim());

/**
 * @param sections of the item's papers, in their order
 * @returns what they recommend, a part each; none where nothing is recommended
 */
export const recommendationsIn = (sections: readonly Pick<PaperSection, 'slot' | 'layout' | 'text'>[]): readonly string[] =>
  sections
    .filter(({ slot, layout }) => slot === 'recommendations' && (layout === 'text' || layout === 'numbered'))
    .flatMap(({ text }) => textToBlocks(text))
    .filter(({ text }) => text.trim() !== '' && !leadsIn(text))
    .map(({ text }) => asPart(text));
