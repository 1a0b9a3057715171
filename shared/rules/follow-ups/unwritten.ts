// What a text was begun with and nobody has written yet asks for nothing: it repeats what was asked before, or has a gap where the thing would stand.

/** "Arising from Minute No. 12 of ..., it was noted that [Mend the locks].", as minutes begin a matter arising. */
const begun = /Arising from (?:(?!Arising from)[^[\]])*?, it was noted that \[[^[\]\n]{1,60}\]\.?/g;

/** A paragraph without the matters arising that were begun and not written. */
export const withoutBegun = (text: string): string => text.replace(begun, ' ').trim();

/** @param fields of the ready phrases: "[date]" */
export const hasOpenField = (sentence: string, fields: ReadonlySet<string>): boolean => [...sentence.matchAll(/\[[^[\]\n]{1,60}\]/g)].some(([found]) => fields.has(found));
