// The council's accent on light and on dark screens.
import { moveUntilReadable, parseColour, toHex } from '../../shared/rules/colour-contrast.ts';
import type { Rgb } from '../../shared/rules/colour-contrast.ts';

export { contrast, parseColour } from '../../shared/rules/colour-contrast.ts';

export type AccentPair = { readonly light: string; readonly dark: string; readonly adjusted: boolean };

/** Grounds on which the accent stands as words, light (paper, sepia, its hover) and dark; the least contrast with a little to spare. */
const lightGrounds: readonly Rgb[] = [[255, 255, 255], [238, 226, 202]];
const darkGrounds: readonly Rgb[] = [[41, 54, 59]];
const least = 4.6;

/**
 * The accent for light and for dark screens from the one that the council chose.
 * @param hex "#rrggbb"
 * @returns both, and whether the light one had to be darkened; null when `hex` isn't a colour
 */
export const accentPair = (hex: string): AccentPair | null => {
  const chosen = parseColour(hex);
  if (chosen === null) return null;
  const light = moveUntilReadable(chosen, [0, 0, 0], lightGrounds, least);
  const dark = moveUntilReadable(chosen, [255, 255, 255], darkGrounds, least);
  return { light: toHex(light), dark: toHex(dark), adjusted: toHex(light) !== toHex(chosen) };
};
