// Small facts about a piece of printed text, shared by all rules of the import.

/** Whitespace of any kind becomes one space. */
export const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** For comparing titles: lower case, no punctuation, "&" read as "and". */
export const fold = (text: string): string =>
  text.toLowerCase().replace(/&/g, ' and ').replace(/['’‘`]/g, '').replace(/[^a-z0-9]+/g, ' ').trim();

/** Printed in capitals: at least four letters in five, so that "28th" or "McKay" inside doesn't matter. */
export const isCapitals = (text: string): boolean => {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper >= 2 && upper >= 4 * lower;
};

/** A line that could go on a title in capitals: "2018", "AND REVIEW". */
export const hasNoLowerCase = (text: string): boolean => !/\p{Ll}/u.test(text);

export const startsLower = (text: string): boolean => /^["'‘“(]?\p{Ll}/u.test(text);

/** The text is complete: a stop, a colon or a semicolon closes it. */
export const isClosed = (text: string): boolean => /(?:[.!?…:;]|:-|:–)["'”’)\]]*$/u.test(text.trimEnd());

/** A lead-in promises a list: "including:-", "as follows:". */
export const isLeadIn = (text: string): boolean => /:\s*[-–—]?\s*$/.test(text);

const openEnd = /(?:^|\s)(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|that|the|their|to|was|were|which|with|will|be|had|has|have|its|than|nos?\.)$/i;

/** The text can't end here: it stops at a small word, a comma or a dash. */
export const isCutOff = (text: string): boolean => openEnd.test(text) || /[,–—&/(]$|\s-$/.test(text);

export const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

export const wordCount = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** One final full stop off, an abbreviation's ("p.m.") kept. */
export const withoutFullStop = (text: string): string => (/(?:\b[ap]\.\s?m|\.\.|\betc)\.$/i.test(text) ? text : text.replace(/\s*\.$/, ''));

/** The bracketed text's brackets balance. */
export const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
  }
  return depth === 0;
};
