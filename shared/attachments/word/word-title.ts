// The title of a Word file: its Title paragraph, else its first heading by outline level, whatever the style is called.
import type { WordParagraph } from '../../ooxml/word-walk.ts';

const textOf = ({ lines }: WordParagraph): string => lines.map(line => line.text).join(' ').replace(/\s+/g, ' ').trim();

/** Null where the file has neither title nor heading. */
export const wordTitle = (paragraphs: readonly WordParagraph[]): string | null => {
  const written = paragraphs.filter(paragraph => /\p{L}{2}/u.test(textOf(paragraph)));
  const title = written.find(({ styleName }) => /^title$/i.test(styleName ?? ''));
  const headings = written.filter(({ headingLevel, cell }) => headingLevel !== null && cell === null);
  const first = title ?? headings.find(({ headingLevel }) => headingLevel === 1) ?? headings[0];
  return first === undefined ? null : textOf(first);
};
