// Where the last line of a wrapped title ends: a page range that stands at the right edge must not touch it. No layout engine: widths of Times at 1/1000 em.

const widths: readonly (readonly [width: number, characters: string])[] = [
  [180, "'"], [250, ' ,.\u00a0'], [278, '/:;ijlt'], [333, '!()-I[]fr‘’'], [389, 'Js'], [408, '"'], [444, '?acez“”'],
  [500, '#$*0123456789bdghknopquvxy_–£'], [556, 'FPS'], [564, '+<=>'], [611, 'ELTZ'], [667, 'BCR'],
  [722, 'ADGHKNOQUVXYw'], [778, '&m'], [833, '%'], [889, 'M'], [921, '@'], [944, 'W'], [1000, '—'],
];

const widthByCharacter = new Map(widths.flatMap(([width, characters]) => [...characters].map((character): [string, number] => [character, width])));

/** A letter with an accent is as wide as without; anything else counts as a wide one. */
const characterWidth = (character: string): number =>
  widthByCharacter.get(character) ?? widthByCharacter.get(character.normalize('NFD').charAt(0)) ?? 722;

/** @param size of the type in points; @returns twentieths of a point */
export const lineLength = (text: string, size: number): number => ([...text].reduce((sum, character) => sum + characterWidth(character), 0) * size) / 50;

/** Lines may break after a space or a hyphen. */
const unbreakable = (text: string): readonly string[] => text.match(/[^ -]*(?:[ -]+|$)/g)?.filter((piece) => piece !== '') ?? [];

/** Length of the last line of a text wrapped to that width, in twentieths of a point. */
export const lastLineLength = (text: string, width: number, size: number): number => {
  let end = 0;
  for (const piece of unbreakable(text)) {
    const bare = lineLength(piece.trimEnd(), size);
    end = end > 0 && end + bare > width ? lineLength(piece, size) : end + lineLength(piece, size);
  }
  return end;
};

/** Fonts and layouts differ a little: the words may run this much shorter or longer. */
const tolerances = [0.98, 1, 1.02] as const;

/** Whether `after`, at the right edge of the text's last line, keeps at least `gap` from it, however the program wraps. */
export const fitsAfter = (text: string, after: string, width: number, size: number, gap: number): boolean =>
  tolerances.every((tolerance) => lastLineLength(text, width / tolerance, size) + lineLength(after, size) + gap <= width / tolerance);
