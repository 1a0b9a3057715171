// "To follow" where an item's pages would stand: the paper was still expected (DOMAIN U2).

const alone = /^[([]?\s*(?:(?:papers?|reports?)\s+)?to follow\s*[)\]]?\.?$/i;
const column = /(?:(?:\s{3,}|\t\s*)[([]?|\s+[-–—]\s+)to follow[)\]]?\.?$/i;
const ownCapital = /(?<=\p{Ll}[)"'’”]?)\s+[([]?(?:To follow|TO FOLLOW)[)\]]?\.?$/u;

/** A line or a cell that says so and nothing else. */
export const isToFollow = (text: string): boolean => alone.test(text.trim());

/**
 * Takes it off the end of a title, whose word it is not where it stands in a column, behind a dash or has a capital of its own.
 * A bracketed "(to follow)" straight behind it stays, as printed. `wide` is the text with its inner spaces.
 */
export const withoutToFollow = (text: string, wide = text): { readonly text: string; readonly toFollow: boolean } =>
  column.test(wide.trimEnd()) || ownCapital.test(text) ? { text: text.replace(/\s*(?:[-–—]\s*)?[([]?to follow[)\]]?\.?$/i, ''), toFollow: true } : { text, toFollow: false };
