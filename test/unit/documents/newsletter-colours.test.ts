// Words and rules of a newsletter in the council's colour can be read on its tint, on paper and by everybody.
import { expect, it } from 'vitest';
import { newsletterColours } from '../../../shared/documents/house-style/newsletter-colours.ts';
import { contrast, parseColour } from '../../../shared/rules/colour-contrast.ts';

const contrastOf = (accent: string | null): number => {
  const { ink, tint } = newsletterColours(accent);
  const [words, ground] = [parseColour(`#${ink}`), parseColour(`#${tint}`)];
  return words === null || ground === null ? 0 : contrast(words, ground);
};

it('a light colour is darkened until its contrast is 7 to 1, a dark one stays, and what is no colour is the usual green', () => {
  for (const accent of [null, '#ffdd00', '#ffffff', '#00a0ff', '#1d5b4f', '#000000']) expect(contrastOf(accent), String(accent)).toBeGreaterThanOrEqual(6.99);
  expect(newsletterColours('#003366').ink).toBe('003366');
  expect([newsletterColours('no colour'), newsletterColours(null)]).toEqual([newsletterColours(null), { ink: '1F4D3A', tint: 'E8F1EC' }]);
});
