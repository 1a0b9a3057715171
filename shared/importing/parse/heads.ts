// The number at the head of an agenda item or a minute, in the forms that councils print.

export type HeadStyle = 'worded' | 'prefixed' | 'slashed' | 'dotted' | 'bare';

export type Head = {
  readonly number: number;
  /** The printed form where it is more than the number: "12/18", "5a", "5.1", "CPP12". */
  readonly label: string | null;
  /** Belongs under the main item of its number: 5a, 5.1. */
  readonly sub: boolean;
  readonly title: string;
  readonly style: HeadStyle;
};

const worded = /^(?:agenda\s+item|item|minute|min)\b\.?\s*(?:nos?\b\.?|number\b)?\s*[:.]?\s*(\d{1,4})(?:\s?([a-z])\b|\s?(\([a-z]\))|\.(\d{1,2})\b|(\/\d{2,4}(?:[-/]\d{2,4})?))?\s*[:.)\-–—]*(?:\s+|$)(.*)$/isu;
const slashed = /^(\d{1,3})\s?(\/(?:\d{2}|20\d{2})(?:[-/]\d{2})?)(?![\d/])\s*[.:)\-–—]*\s+(\S.*)$/su;
const prefixed = /^((?!PAGE|ITEM|TABLE|TEL|FAX|DATE|TIME|NO)[A-Z]{1,6})[\s./-]?(\d{1,4})((?:\/\d{2,4})?)\s*[.:)\-–—]*\s+(\S.*)$/su;
const dotted = /^(\d{1,4})(?:\s?([a-z]|(?<=\d)[A-H])|\s?(\([a-z]\))|\.(\d{1,2}))?\s*[.):](?!\d)\s*(.*)$/su;
const bare = /^(\d{1,4})(?:([a-zA-H])|(\([a-z]\))|\.(\d{1,2}))?\s+(\S.*)$/su;

const labelOf = (number: string, letter: string | undefined, bracket: string | undefined, decimal: string | undefined): string | null => {
  if (letter !== undefined) return `${number}${letter}`;
  if (bracket !== undefined) return `${number}${bracket}`;
  return decimal === undefined ? null : `${number}.${decimal}`;
};

const head = (style: HeadStyle, number: string, label: string | null, sub: boolean, title: string): Head | null => {
  const value = Number(number);
  return value === 0 ? null : { number: value, label, sub, title: title.trim(), style };
};

const fromParts = (style: HeadStyle, hit: RegExpExecArray, title: string): Head | null => {
  const label = labelOf(hit[1] ?? '', hit[2], hit[3], hit[4]);
  return head(style, hit[1] ?? '', label, label !== null, title);
};

const yeared = /^(?:minute\s+(?:no\.?\s*)?)?((?:20)?\d{2})\/(\d{1,3})(?![\d/])\s*[.:)\-–—]*\s+(\S.*)$/isu;

const codedYear = /^([A-Z]{1,6}[\s./-](?:20)?\d{2}\/(\d{1,4}))(?![\d/])\s*[.:)\-–—]*\s+(\S.*)$/su;
const bracketed = /^\((\d{1,4})\)\s+(\S.*)$/su;

/** "(3) STRATEGY": only capitals, bold or a heading's style tell it from a part of a resolution. */
export const bracketedHeadOf = (text: string): Head | null => {
  const hit = bracketed.exec(text);
  return hit === null ? null : head('bare', hit[1] ?? '', null, false, hit[2] ?? '');
};

/** "20/1 MINUTES", "CPP/18/12 MINUTES": the year before the number. Only the run of numbers can tell it from "12/18". */
export const yearedHeadOf = (text: string): Head | null => {
  const coded = codedYear.exec(text);
  if (coded !== null) return head('prefixed', coded[2] ?? '', coded[1] ?? '', false, coded[3] ?? '');
  const hit = yeared.exec(text);
  return hit === null ? null : head('slashed', hit[2] ?? '', `${hit[1] ?? ''}/${hit[2] ?? ''}`, false, hit[3] ?? '');
};

const decimal = /^(\d{1,2})\.(\d{1,2})\.?\s+(\p{Lu}.*)$/su;

/** "1.3 Health": the meeting before the minute's number. Only where minutes have no other numbers; `count` is what rises. */
export const decimalHeadOf = (text: string): { readonly head: Head; readonly count: number } | null => {
  const hit = decimal.exec(text);
  const found = hit === null ? null : head('dotted', hit[1] ?? '', `${hit[1] ?? ''}.${hit[2] ?? ''}`, true, hit[3] ?? '');
  return found === null ? null : { head: found, count: Number(hit?.[2]) };
};

/** The head that the line may begin with; whether it is one is decided by the chain of numbers (number-chain.ts). */
export const headOf = (text: string): Head | null => {
  if (!/^\p{L}{0,10}\.?[\s./-]?/u.test(text) || !/^.{0,24}\d/su.test(text)) return null;
  const inWords = worded.exec(text);
  if (inWords !== null) {
    const slash = inWords[5];
    if (slash !== undefined) return head('worded', inWords[1] ?? '', `${inWords[1] ?? ''}${slash}`, false, inWords[6] ?? '');
    return fromParts('worded', inWords, inWords[6] ?? '');
  }
  const withYear = slashed.exec(text);
  if (withYear !== null) return head('slashed', withYear[1] ?? '', `${withYear[1] ?? ''}${withYear[2] ?? ''}`, false, withYear[3] ?? '');
  const withPrefix = prefixed.exec(text);
  if (withPrefix !== null) {
    const printed = text.slice(0, text.length - (withPrefix[4] ?? '').length).trim().replace(/\s*[.:)\-–—]+$/, '');
    return head('prefixed', withPrefix[2] ?? '', printed, false, withPrefix[4] ?? '');
  }
  const withStop = dotted.exec(text);
  if (withStop !== null) return fromParts('dotted', withStop, withStop[5] ?? '');
  const plain = bare.exec(text);
  return plain === null ? null : fromParts('bare', plain, plain[5] ?? '');
};
