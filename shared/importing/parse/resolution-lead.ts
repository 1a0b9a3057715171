// The words that open a resolution: "Resolved:-", "AGREED:", "Decision:", "It was agreed that:", "RECOMMENDED TO CABINET:".
import { mannerIn, passed, passedInBrackets } from './manner.ts';

export type ResolutionLead = {
  /** What follows the lead-in; empty when the parts stand below it. */
  readonly rest: string;
  /** To whom it is recommended, as printed; empty where nobody is named, null for a plain resolution. */
  readonly recommended: string | null;
  /** "unanimously", "by 5 votes to 2": how it was passed, as printed in the lead-in. */
  readonly manner: string | null;
  /** A sentence that is a resolution only where the minutes have no other form ("It was agreed that ..."). */
  readonly weak: boolean;
};

const verb = '(?:resolved|agreed|decided|decisions?|determined)';
const stop = '\\s*(?:[:;]\\s*[-–—]*|[-–—]+:?)\\s*';
const verbs = `${verb}(?:\\s+to\\s+recommend)?`;
const adverb = `(?:\\s+(?:therefore|accordingly)|${passed})?`;
const how = '(?:(?:also|then|further|therefore|subsequently|accordingly|unanimously)\\s+)*';

const strong = [
  new RegExp(`^${verbs}${adverb}${stop}(.*)$`, 'isu'),
  new RegExp(`^it\\s+was\\s+${how}${verb}${adverb}\\s+that${stop}(.*)$`, 'isu'),
  new RegExp(`^it\\s+was\\s+${how}${verb}${adverb}${stop}(.*)$`, 'isu'),
  new RegExp(`^it\\s+was\\s+(?:(?:also|then|further|therefore|unanimously)\\s+)*resolved${passed}?\\s+that(?:,\\s*|\\s+)(.*)$`, 'isu'),
  new RegExp(`^it\\s+was\\s+${how}resolved${passed}?\\s+(to\\s+\\p{Ll}.*)$`, 'isu'),
  new RegExp(`^(?!and\\b)(?:the\\s+)?(?:[\\p{L}-]+\\s+){1,4}(?:resolved|agreed)${adverb}(?:\\s+that)?\\s*:\\s*[-–—]*\\s*(?=that\\b|\\(?[1ai][).]|$)(.*)$`, 'isu'),
  new RegExp(`^(?:RESOLVED|AGREED|DECIDED|Resolved|Agreed|Decided)${passed}\\s+((?:[Tt]hat|THAT)\\b.*)$`, 'su'),
  /^(?:RESOLVED|AGREED|DECIDED)(?:\s+\(?(?:UNANIMOUSLY|[Uu]nanimously|[Nn]em\.?\s?[Cc]on\.?)\)?)?\s+(\(?(?:[Tt]hat|THAT|to|TO|1|a|i)\b.*)$/su,
  /^(?:Resolved|Agreed)\s+(that\b.*)$/su,
  /^(?:RESOLVED|Resolved|AGREED|DECISIONS?)\s*\.?()$/su,
];
const recommendedTo = new RegExp(String.raw`^recommended${adverb}\s+to\s+(?!\d)((?:the\s+)?[^:;–—]{2,60}?)(?:\s+${passedInBrackets})?\s*(?::\s*[-–—]*|;\s*-|[–—]+|\s-)\s*(.*)$`, 'isu');
const recommendedThat = /^RECOMMENDED\s+TO\s+((?:the\s+|THE\s+)?\S+(?:\s+\S+){0,5}?)\s+([Tt]hat|THAT)\b(.*)$/su;
const recommendedAlone = new RegExp(`^recommend(?:ed|ations?)${adverb}${stop}(.*)$`, 'isu');
const weakAgreed = new RegExp(`^it\\s+was\\s+${how}(?:agreed|decided)${adverb}\\s+that\\s+(.*)$`, 'isu');

/** "that the plan be adopted" decides, "that officers would look into it" may only tell. */
const formal = /(?<!\b(?:would|should|could|will|shall|must|might|may|can|to|not)\s)\bbe\s+\p{L}{3}/iu;

/** The lead-in at the start of a paragraph, or null. Narrative such as "The Panel agreed that" is none. */
export const resolutionLead = (printed: string): ResolutionLead | null => {
  const read = leadOf(printed);
  return read === null ? null : { ...read, manner: mannerIn(printed.slice(0, printed.length - read.rest.length)) };
};

const leadOf = (printed: string): Omit<ResolutionLead, 'manner'> | null => {
  const text = printed.replace(/^\d{1,3}(?:\.\d{1,2}){1,3}\.?\s+/, '');
  const head = /^[\s"'“‘]*(?:\p{L}+[\s,]+){0,6}?(?:resol|agree|deci|determin|recommend)/iu.test(text.slice(0, 120));
  if (!head) return null;
  for (const pattern of strong) {
    const hit = pattern.exec(text);
    if (hit !== null) return { rest: (hit[1] ?? '').trim(), recommended: null, weak: false };
  }
  const to = recommendedTo.exec(text);
  if (to !== null) return { rest: (to[2] ?? '').trim(), recommended: (to[1] ?? '').trim(), weak: false };
  const that = recommendedThat.exec(text);
  if (that !== null) return { rest: `${that[2] ?? ''}${that[3] ?? ''}`.trim(), recommended: (that[1] ?? '').trim(), weak: false };
  const alone = recommendedAlone.exec(text);
  if (alone !== null) return { rest: (alone[1] ?? '').trim(), recommended: '', weak: false };
  const weak = weakAgreed.exec(text);
  return weak === null ? null : { rest: (weak[1] ?? '').trim(), recommended: null, weak: !formal.test(weak[1] ?? '') };
};

const within = new RegExp(String.raw`^(.{8,400}?\S)\s+(RESOLVED\b(?:(?:${passed})?\s*[:–—-]|\s+(?:[Uu]nanimously\s+|UNANIMOUSLY\s+)?(?:[Tt]hat|THAT)\b|${passed}\s+(?:[Tt]hat|THAT)\b).*)$`, 'su');

/** "It was moved by Councillor Roe and RESOLVED: That ...": the words before, and the resolution; null where none stands inside. */
export const resolutionWithin = (text: string): { readonly before: string; readonly resolution: string } | null => {
  const hit = text.slice(0, 440).includes('RESOLVED') ? within.exec(text) : null;
  return hit === null || resolutionLead(text) !== null ? null : { before: hit[1] ?? '', resolution: hit[2] ?? '' };
};

/** A line that certainly begins a resolution, so that no paragraph runs on over it. */
export const startsResolution = (text: string): boolean => {
  const lead = resolutionLead(text);
  return lead !== null && !lead.weak;
};
