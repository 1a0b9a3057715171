// Levels of a file's headings in the outline. Where they stand in the pack is known once all of them are read: until then each is written with a character
// that no XML can hold (XML 1.0, 2.2), so that a file need not be read twice for it.

/** The level of what is no heading (17.3.1.20). */
export const bodyText = 9;

const sign = '\u0002';
const open = new RegExp(`${sign}(\\d)${sign}`, 'g');

/**
 * @param level as the file has it, 0 to 8; any other is none
 * @param moves whether it will stand at another one in the pack
 */
export const writtenLevel = (level: number, moves: boolean): string => {
  if (!Number.isInteger(level) || level < 0 || level >= bodyText) return String(bodyText);
  return moves ? `${sign}${level}${sign}` : String(level);
};

/** @param written by `writtenLevel` @returns the level as the file has it */
export const levelOf = (written: string): number => Number(written.replaceAll(sign, ''));

/** The text with each level moved down by `shift`, or up where that is less than 0; headings below the ninth level stay on it. */
export const withLevelsMoved = (text: string, shift: number): string => text.replace(open, (_, level: string) => String(Math.min(bodyText - 1, Math.max(0, Number(level) + shift))));
