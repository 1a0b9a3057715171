// Corrections as a call of `orderpaper minutes --approve` types them: of the text, the title or the public version of a minute, or of the attendance.
import { failed, ok, type Failed, type Result } from '../../../shared/model/result.ts';
import type { MinuteCorrection } from '../../../shared/rules/life-cycle/approval-text.ts';

/** Of the attendance: whom it is about (empty: somebody who was left out) and what it should say, both as typed. */
export type TypedCorrection = MinuteCorrection | { readonly of: 'attendance'; readonly was: string; readonly becomes: string };

const example = 'Write --correct as in "12: as printed => as it should read", "12 title: ...", "12 public title: ...", "12 public summary: ..." or "attendance: name => apologies".';

const badCorrection = (what: string, remedy = example): Failed => failed({ code: 'bad-call', what, remedy });

/** What of a minute is corrected, as its head says; nothing: its text. */
const ofMinute = String.raw`(?:\s+(title|public\s+title|public\s+summary))?`;

/** "12:", "12A title:", "12 public summary:", "attendance:", and somewhere after it the arrow. */
const nextBegins = new RegExp(String.raw`^\s*(?:attendance|[^:;="]{1,12}?${ofMinute})\s*:.*?=>`, 'is');

/** Whether words in straight quotes begin at a place: after the colon or the arrow. */
const opensQuote = (typed: string, at: number): boolean => typed[at] === '"' && /(?::|=>)\s*$/.test(typed.slice(0, at));

const closesQuote = (typed: string, at: number): boolean => typed[at] === '"' && /^\s*(?:=>|;|$)/.test(typed.slice(at + 1));

/** What one `--correct` holds: a ";" divides only where another correction begins after it, and never within words in quotes. */
const parted = (typed: string): readonly string[] => {
  const parts: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let at = 0; at < typed.length; at += 1) {
    if (isQuoted) isQuoted = !closesQuote(typed, at);
    else if (opensQuote(typed, at)) isQuoted = true;
    else if (typed[at] === ';' && nextBegins.test(typed.slice(at + 1))) {
      parts.push(typed.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, typed.slice(from)].map((part) => part.replace(/[;\s]+$/, '').trim()).filter((part) => part !== '');
};

/** Quotes that hold a ";" or an arrow together are no part of the words; others are. */
const unquoted = (side: string): string => (/^".*"$/s.test(side) && /;|=>/.test(side) ? side.slice(1, -1) : side);

const sideOf = String.raw`("[^]*?"(?=\s*(?:=>|$))|(?:(?!=>)[^])*?)`;
const form = new RegExp(String.raw`^([^:]{1,32}):\s*${sideOf}\s*=>\s*${sideOf}$`);

const headed = new RegExp(`^(.+?)${ofMinute}$`, 'is');
const ofs = new Map<string, MinuteCorrection['of']>([['title', 'title'], ['public-title', 'public-title'], ['public-summary', 'public-summary']]);

const oneCorrection = (part: string): Result<TypedCorrection> => {
  const [, head = '', first, second] = form.exec(part) ?? [];
  if (first === undefined || second === undefined || second === '') {
    return part.split('=>').length > 2 ? badCorrection(`"${part}" has "=>" more than once.`, 'Give each correction a --correct of its own, and put words that have "=>" in quotes.') : badCorrection(`"${part}" is no correction.`);
  }
  const [was, becomes] = [unquoted(first), unquoted(second)];
  if (was === becomes) return badCorrection(`"${part}" has the same words on both sides, so it corrects nothing.`);
  const said = head.trim();
  if (/^attendance$/i.test(said)) return ok({ of: 'attendance', was, becomes });
  const [, number = said, of] = headed.exec(said) ?? [];
  if (number.length > 12) return badCorrection(`"${part}" is no correction.`);
  return ok(of === undefined ? { number, was, becomes } : { of: ofs.get(of.toLowerCase().replace(/\s+/, '-')) ?? 'title', number, was, becomes });
};

/**
 * "12: for this read that; 13: add these words" in the shorter form "12: this => that; 13: => these words".
 * @param typed each `--correct` of the call
 * @returns none where nothing was typed; `bad-call` where what was typed is no correction, or leaves the words as they are
 */
export const correctionsTyped = (typed: readonly string[]): Result<readonly TypedCorrection[]> => {
  const agreed: TypedCorrection[] = [];
  for (const each of typed) {
    const parts = parted(each);
    if (parts.length === 0) return badCorrection(`"${each}" is no correction.`);
    for (const part of parts) {
      const one = oneCorrection(part);
      if (!one.ok) return one;
      agreed.push(one.value);
    }
  }
  return ok(agreed);
};
