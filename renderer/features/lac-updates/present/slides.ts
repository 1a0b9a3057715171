// The screens of a presentation: the title, then for each theme its words and each of its photographs and quotations, so that every one is large.
import type { PaperSection } from '../../../../shared/model/paper.ts';
import type { Block, Image, Quotation, TextDoc } from '../../../../shared/model/text.ts';
import { textToBlocks } from '../../../../shared/model/text-to-blocks.ts';
import { hasContent } from '../update-steps.ts';

export type Slide =
  | { readonly kind: 'title'; readonly title: string; readonly text: TextDoc | null }
  | { readonly kind: 'theme'; readonly title: string; readonly text: TextDoc; readonly pictures: readonly Image[]; readonly quotations: readonly Quotation[] };

/** More photographs than that on one screen are too small to be seen from the back of the room. */
const picturesPerScreen = 2;

const says = (text: TextDoc): boolean => textToBlocks(text).length > 0;
const textOf = (blocks: readonly Block[]): TextDoc => ({ type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks });

const themeSlides = (section: PaperSection): Slide[] => {
  const { content } = section.text;
  const pictures = content.filter((block): block is Image => block.type === 'image');
  const quotations = content.filter((block): block is Quotation => block.type === 'blockquote');
  const text = textOf(content.filter((block) => block.type !== 'image' && block.type !== 'blockquote'));
  const groups = Array.from({ length: Math.ceil(pictures.length / picturesPerScreen) }, (_, at) => pictures.slice(at * picturesPerScreen, (at + 1) * picturesPerScreen));
  const title = section.heading;
  if (!says(text) && quotations.length === 0) return groups.map((group): Slide => ({ kind: 'theme', title, text: textOf([]), pictures: group, quotations: [] }));
  return [
    { kind: 'theme', title, text, pictures: groups[0] ?? [], quotations },
    ...groups.slice(1).map((group): Slide => ({ kind: 'theme', title, text: textOf([]), pictures: group, quotations: [] })),
  ];
};

/** @param sections as the public has them; contact details and empty themes are not shown */
export const slidesOf = (title: string, sections: readonly PaperSection[]): Slide[] => {
  const summary = sections.find(({ slot }) => slot === 'summary');
  const themes = sections.filter((section) => section !== summary && section.fields.length === 0 && !section.notApplicable && hasContent(section));
  return [{ kind: 'title', title, text: summary !== undefined && says(summary.text) ? summary.text : null }, ...themes.flatMap(themeSlides)];
};
