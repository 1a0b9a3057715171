// Contrast of the council's accent (WCAG 2.2, 1.4.3): the colour is kept in hue and moved until words in it can be read.

type Rgb = readonly [number, number, number];

/** "#1d5b4f" to three numbers 0 to 255; null when it isn't one. */
export const parseColour = (hex: string): Rgb | null => {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (found === null) return null;
  return [parseInt(found[1] ?? '', 16), parseInt(found[2] ?? '', 16), parseInt(found[3] ?? '', 16)];
};

const toHex = (rgb: Rgb): string => `#${rgb.map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`;

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

const luminance = ([r, g, b]: Rgb): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** The contrast ratio of two colours, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const one = luminance(a);
  const other = luminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];

const moveUntilReadable = (colour: Rgb, towards: Rgb, grounds: readonly Rgb[], least: number): Rgb => {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, towards, share);
    if (grounds.every((ground) => contrast(moved, ground) >= least)) return moved;
  }
  return towards;
};

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
