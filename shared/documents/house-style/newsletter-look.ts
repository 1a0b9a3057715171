// The look of an update for everybody: a masthead, bands over the themes, quotations set off, a box for the contact. Dark words on a light
// tint, far above a contrast of 7 to 1 (WCAG 1.4.6), which print in black and white and use little ink.
import { BorderStyle, ShadingType, type IParagraphOptions } from 'docx';

const ink = '1F4D3A';
const tint = 'E8F1EC';

/** Between two columns, in twentieths of a point. */
export const columnGap = 482;

const edge = (size: number, space: number) => ({ style: BorderStyle.SINGLE, size, space, color: ink });
const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill });

/** Between two heavy rules; its lines have the same frame, so that Word draws one. */
export const masthead: Pick<IParagraphOptions, 'border'> = { border: { top: edge(64, 8), bottom: edge(24, 8) } };
export const mastheadTitle = { color: ink, size: 48 } as const;

/** Over each theme. */
export const band: Pick<IParagraphOptions, 'shading' | 'border' | 'indent'> = { shading: filled(tint), border: { left: edge(48, 6) }, indent: { left: 200 } };

export const quotation: Pick<IParagraphOptions, 'border' | 'indent'> = { border: { left: edge(18, 10) }, indent: { left: 360, right: 120 } };

export const contactBox: Pick<IParagraphOptions, 'shading' | 'border' | 'indent'> = {
  shading: filled(tint),
  border: { top: edge(8, 4), bottom: edge(8, 4), left: edge(8, 6), right: edge(8, 6) },
  indent: { left: 2268 + 140, hanging: 2268, right: 140 },
};
