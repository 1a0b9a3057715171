// What an officer wrote as a reason ends as a sentence when it prints among sentences.

const hasEnd = /[.!?]$/;

/** With one full stop at its end: added where there was none, alone where a time ("6.00 p.m.") brought another. */
export const asSentence = (text: string): string => (hasEnd.test(text) ? text.replace(/\.{2,}$/, '.') : `${text}.`);
