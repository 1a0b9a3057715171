// The colours of an update for everybody: the council's own, dark enough for words and for paper that is printed in black and white.
import { mix, moveUntilReadable, parseColour, toHex } from '../../rules/colour-contrast.ts';
import type { Rgb } from '../../rules/colour-contrast.ts';

/** Six hex digits each. */
export type NewsletterColours = { readonly ink: string; readonly tint: string };

const usual: NewsletterColours = { ink: '1F4D3A', tint: 'E8F1EC' };
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** Enhanced contrast (WCAG 1.4.6). */
const least = 7;

const digits = (colour: Rgb): string => toHex(colour).slice(1).toUpperCase();

/** @param accent "#rrggbb"; null or anything else: Orderpaper's green */
export const newsletterColours = (accent: string | null): NewsletterColours => {
  const chosen = accent === null ? null : parseColour(accent);
  if (chosen === null) return usual;
  const tint = mix(chosen, white, 0.9);
  return { ink: digits(moveUntilReadable(chosen, black, [tint, white], least)), tint: digits(tint) };
};
