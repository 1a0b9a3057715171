// Bold, italic and link: the only marks that a minute has. Anything else that is pasted loses its dress.
import { Mark } from '@tiptap/core';
import { isLink } from '../../../../shared/model/text.ts';

export const Bold = Mark.create({
  name: 'bold',
  // Bold that is only a style is made an element by the cleaning of the paste.
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

export const Italic = Mark.create({
  name: 'italic',
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

const expectLink = (value: unknown): void => {
  if (typeof value !== 'string' || !isLink(value)) {
    throw new RangeError('A link may point to a web address or a mail address only');
  }
};

export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { validate: expectLink } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => (isLink(element.getAttribute('href') ?? '') ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { href: String(HTMLAttributes['href']), rel: 'noreferrer' }, 0],
});
