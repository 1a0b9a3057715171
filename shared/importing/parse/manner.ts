// How a resolution was passed, as its lead-in says it: "unanimously", "by 5 votes to 2", "on the Chair's casting vote".

const unanimous = String.raw`unanimous(?:ly)?|nem\.?\s?con\b\.?`;
const tail = String.raw`[^:;.()–—]{0,60}?(?![-–]\d)`;
const byVote = String.raw`(?:by|on|with(?=\s+(?:\d|an?\b|one|two|three|no|the\s+chair)))\s+(?:[^:;.()–—]{0,50}\s)?(?:votes?|majority)\b${tail}`;
const counted = String.raw`[^():;]{0,40}(?:\bvotes?\b|\bmajority\b|\babst\w+|\d\s+(?:in favour|for|against)\b)[^():;]{0,60}`;

/** Words that may stand between "Resolved" and its stop, bare or in brackets: the source of a pattern without groups. */
export const passed = String.raw`(?:,?\s+(?:${unanimous}|${byVote}),?|\s+\((?:${unanimous}|${counted})\))`;

/** The same in brackets only. */
export const passedInBrackets = String.raw`\((?:${unanimous}|${counted})\)`;

const inBrackets = new RegExp(String.raw`\((${unanimous}|${counted})\)`, 'iu');
const bare = new RegExp(String.raw`\b(${byVote})[\s,]*(?:[:;(–—-]|\bto\s+\p{L}|\bthat\b|$)`, 'iu');
const word = new RegExp(String.raw`\b(?:${unanimous})`, 'iu');

/** "(5 for, 2 against)" can't be said without its brackets. */
const bracketed = (words: string): string => (/^(?:by|on|with|unanimous(?:ly)?|nem)\b/i.test(words) ? words : `(${words})`);

/**
 * @param lead the lead-in alone, without what was resolved
 * @returns as printed, so that it reads on after "Resolved"; null where nothing is said
 */
export const mannerIn = (lead: string): string | null => {
  const counts = inBrackets.exec(lead)?.[1]?.trim();
  if (counts !== undefined) return bracketed(counts);
  return (bare.exec(lead)?.[1] ?? word.exec(lead)?.[0] ?? null)?.trim().replace(/,$/, '') ?? null;
};
