// The look of an update for everybody: a masthead, bands over the themes, quotations set off, a box for the contact. Dark words on a light
// tint, far above a contrast of 7 to 1 (WCAG 1.4.6), which print in black and white and use little ink.
import { BorderStyle, ShadingType, type IParagraphOptions } from 'docx';
import type { NewsletterColours } from './newsletter-colours.ts';

/** Between two columns, in twentieths of a point. */
export const columnGap = 482;

export type NewsletterLook = {
  /** Between two heavy rules; its lines have the same frame, so that Word draws one. */
  readonly masthead: Pick<IParagraphOptions, 'border'>;
  readonly mastheadTitle: { readonly color: string; readonly size: number };
  /** Over each theme. */
  readonly band: Pick<IParagraphOptions, 'shading' | 'border' | 'indent'>;
  readonly quotation: Pick<IParagraphOptions, 'border' | 'indent'>;
  readonly contactBox: Pick<IParagraphOptions, 'shading' | 'border' | 'indent'>;
};

const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

export const newsletterLook = ({ ink, tint }: NewsletterColours): NewsletterLook => {
  const edge = (size: number, space: number) => ({ style: BorderStyle.SINGLE, size, space, color: ink });
  return {
    masthead: { border: { top: edge(64, 8), bottom: edge(24, 8) } },
    mastheadTitle: { color: ink, size: 48 },
    band: { shading: filled(tint), border: { left: edge(48, 6) }, indent: { left: 200 } },
    quotation: { border: { left: edge(18, 10) }, indent: { left: 360, right: 120 } },
    contactBox: {
      shading: filled(tint),
      border: { top: edge(8, 4), bottom: edge(8, 4), left: edge(8, 6), right: edge(8, 6) },
      indent: { left: 2268 + 140, hanging: 2268, right: 140 },
    },
  };
};
