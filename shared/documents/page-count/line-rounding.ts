// How much longer or shorter a page of running text comes out where spacing is rounded to whole percents and lines to whole twentieths of a point, which Word does not do: a line that
// just fits in one program begins the next page in the other. Measured on LibreOffice's pages, font by font and size by size.

import type { RunningText, WrittenText } from './running-text.ts';

/** Height of a line by the size of its letters, without spacing. */
const lineHeights: Readonly<Record<string, number>> = { Arial: 1.1499, 'Times New Roman': 1.1499, Calibri: 1.2207, Cambria: 1.15 };

/** Fonts made to the same measures. */
const alike: Readonly<Record<string, string>> = { 'Liberation Sans': 'Arial', Helvetica: 'Arial', 'Liberation Serif': 'Times New Roman', Carlito: 'Calibri', Caladea: 'Cambria' };

/** One that comes out a twentieth taller still. */
const tallerLine = (font: string, halfPoints: number): number => (font === 'Times New Roman' && halfPoints === 20 ? 1 : 0);

/** By how much of its height a line comes out taller elsewhere, negative where it comes out lower; 0 where nothing is known of its font or the line's height is set. */
const rounding = ({ font: name, halfPoints, line }: RunningText): number => {
  const font = alike[name] ?? name;
  const height = lineHeights[font];
  if (height === undefined || line === null || line === 0 || halfPoints === 0) return 0;
  const single = height * halfPoints * 10;
  const inWord = (single * line) / 240;
  const percent = Math.round(line / 2.4);
  const elsewhere = Math.floor(((Math.round(single + 0.02) + tallerLine(font, halfPoints)) * percent) / 100);
  return (elsewhere - inWord) / inWord;
};

/** About the room that its letters take: as wide as they are high, and their lines apart as is said. */
const room = ({ halfPoints, line, letters }: WrittenText): number => letters * halfPoints * halfPoints * ((line ?? 240) / 240);

/**
 * @param texts of a document, as `writtenTexts` finds them
 * @returns the share of its height by which a full page of them is longer elsewhere, negative where it is shorter
 */
export const pageRounding = (texts: readonly WrittenText[]): number => {
  const all = texts.reduce((sum, text) => sum + room(text), 0);
  return all === 0 ? 0 : texts.reduce((sum, text) => sum + rounding(text) * room(text), 0) / all;
};
