// Nothing is typed twice: what a form leaves open and the paper says elsewhere is printed there (DESIGN section 2).
import type { FormField, PaperSection } from '../../model/paper.ts';
import type { Block, TextDoc } from '../../model/text.ts';
import { plainText, textToBlocks } from '../../model/text-to-blocks.ts';
import { blockNumbers, paperNumbers } from '../../rules/paragraph-numbers.ts';

const saysNothing = (text: TextDoc): boolean => textToBlocks(text).every((block) => block.text.trim() === '') && !text.content.some(({ type }) => type === 'image');

/** "1.2 That ...": each paragraph of a section under its number, a list's items as lines. */
const linesOf = (section: PaperSection, number: string | undefined): string => {
  const numbers = number === undefined ? new Map<Block, string>() : blockNumbers(number, section.text.content);
  return section.text.content
    .flatMap((block) => {
      if (block.type !== 'paragraph' && block.type !== 'heading') return textToBlocks({ type: 'doc', content: [block] }).map(({ text }) => text);
      const label = numbers.get(block);
      return [`${label === undefined ? '' : `${label} `}${plainText(block.content)}`];
    })
    .filter((line) => line.trim() !== '')
    .join('\n');
};

const linesText = (value: string): TextDoc => ({
  type: 'doc',
  content: value.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line.trim() }] })),
});

/** How much of a paper the public may see: all of it, all but an appendix, nothing. */
export type Openness = 'open' | 'in-part' | 'restricted';

/** Questions that the paper's own access answers; their choices go from open to closed. */
const ofAccess = ['access', 'exempt-from-press'];

const accordingTo = (openness: Openness, { choices }: FormField): string =>
  choices.length === 3 ? (choices[['open', 'in-part', 'restricted'].indexOf(openness)] ?? '') : '';

/**
 * The sections with what follows from others: the form's recommendations from the section of that name, its appendices from the paper's own,
 * whether it is exempt from its access, and the authors below from the form. Answers that were given stay.
 * @param appendices as they print, one a line; "" leaves the field open
 */
export const withFollowingAnswers = (sections: readonly PaperSection[], { appendices, openness }: { readonly appendices: string; readonly openness: Openness }): PaperSection[] => {
  const recommendations = sections.find(({ slot, fields }) => slot === 'recommendations' && fields.length === 0);
  const answers = new Map([
    ['recommendations', recommendations === undefined || recommendations.notApplicable ? '' : linesOf(recommendations, paperNumbers(sections).sections.get(recommendations.id))],
    ['appendices', appendices],
  ]);
  const authors = sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'authors')?.value ?? '';
  const following = (field: FormField): string => (ofAccess.includes(field.key) ? accordingTo(openness, field) : (answers.get(field.key) ?? ''));
  const answered = (field: FormField): FormField => (field.value.trim() === '' ? { ...field, value: following(field) } : field);
  return sections.map((section) => ({
    ...section,
    fields: section.fields.map(answered),
    text: section.slot === 'report-authors' && authors.trim() !== '' && saysNothing(section.text) ? linesText(authors) : section.text,
  }));
};
