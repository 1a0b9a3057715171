// A picture: a block of its own, stored by the hash of its bytes, so that no address of any kind can stand in a text.
import { Node } from '@tiptap/core';
import { idSchema, sha256Schema } from '../../../../shared/model/record.ts';
import type { Image as ImageBlock } from '../../../../shared/model/text.ts';
import { expectOneOf } from './expect-attribute.ts';
import { imageView } from './image-view.ts';
import type { PictureSource } from './image-view.ts';

export type ImageAttrs = ImageBlock['attrs'];

export const imageSizes = ['full', 'half', 'third'] as const;

const expectHash = (value: unknown): void => {
  if (!sha256Schema.safeParse(value).success) throw new RangeError('A picture is named by its hash');
};
const expectPixels = (value: unknown): void => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 1 || value > 20_000) throw new RangeError('A picture has 1 to 20,000 pixels each way');
};
const expectWords = (value: unknown): void => {
  if (typeof value !== 'string' || value.length > 4_000) throw new RangeError('The words of a picture are a line');
};
const expectConsent = (value: unknown): void => {
  if (value !== 'not-needed' && value !== 'needed' && !idSchema.safeParse(value).success) throw new RangeError('Consent is needed, not needed, or an id');
};

const pixelsOf = (value: string | undefined): number => Number.parseInt(value ?? '', 10);

/** The attributes of a picture that lies on the clipboard; false where it is none of ours. */
const attrsOf = (element: HTMLElement): ImageAttrs | false => {
  const { image: sha256, width, height, size, alt, decorative, caption, consent } = element.dataset;
  const attrs = {
    sha256: sha256 ?? '',
    width: pixelsOf(width),
    height: pixelsOf(height),
    size: imageSizes.find((known) => known === size) ?? 'full',
    alt: alt ?? '',
    decorative: decorative === 'true',
    caption: caption ?? '',
    consent: consent ?? 'needed',
  };
  try {
    expectHash(attrs.sha256);
    expectPixels(attrs.width);
    expectPixels(attrs.height);
    expectConsent(attrs.consent);
  } catch {
    return false;
  }
  return attrs;
};

const own = { rendered: false } as const;

export const Image = Node.create<{ readonly pictures: PictureSource }>({
  name: 'image',
  addOptions: () => ({ pictures: { urlOf: () => Promise.resolve(null) } }),
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    sha256: { ...own, validate: expectHash },
    width: { ...own, validate: expectPixels },
    height: { ...own, validate: expectPixels },
    size: { ...own, default: 'full', validate: expectOneOf('size', imageSizes) },
    alt: { ...own, default: '', validate: expectWords },
    decorative: { ...own, default: false, validate: expectOneOf('decorative', [true, false]) },
    caption: { ...own, default: '', validate: expectWords },
    consent: { ...own, default: 'needed', validate: expectConsent },
  }),
  parseHTML: () => [{ tag: 'figure[data-image]', getAttrs: attrsOf }],
  renderHTML: ({ node }) => {
    const { sha256, ...rest } = node.attrs;
    return ['figure', { 'data-image': String(sha256), ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [`data-${name}`, String(value)])) }];
  },
  renderText: ({ node }) => String(node.attrs['alt']),
  addNodeView() {
    return imageView(this.options.pictures);
  },
});
