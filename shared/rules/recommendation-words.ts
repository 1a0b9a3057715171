// How a recommendation is worded: who is asked, what is to be done, and the same as a part of a resolution ("That the Panel note the plan.").

const mark = /^(?:[•·–-]\s+|(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|\([a-z]{1,3}\)|\d{1,2}(?:\.\d{1,2})+\.?)\s+)/i;
/** The text after its bullet, number or letter. */
export const withoutMark = (text: string): string => text.replace(mark, '').trim();

/** "It is recommended that ...", "Recommended: that ...". */
const prefix = /^(?:recommendations?\s*:\s*|(?:it is (?:therefore )?)?(?:recommended|proposed)\s*:?-?\s*)(?=that\b)/i;
/** "The Panel is asked to ...". */
const asked = /^([^.!?:;]{1,60}?) (?:is|are) (?:(?:therefore|respectfully|also) )?(asked|recommended|requested|invited) to\b\s*/i;
/** Who decides, as papers name it; "all councils" and "the Director" do not. */
const deciding = /\b(?:you|(?:sub-?)?committee|panel|council|cabinet|executive|board|commission|forum|members|councillors)(?: (?:of (?:the )?|and )(?:[\p{L}’'-]+ ){0,4}(?:panel|committee|council|cabinet|board|members))?$/iu;
/** Before the deciding body stands its name only ("the Corporate Parenting"), no sentence that happens to end in one. */
const naming = /^(?:\p{Lu}[\p{L}’'-]*|the|all|and|of|for|on|its|elected|panel|committee|council|cabinet|executive|members|councillors|board|commission|forum|you|that)$/u;

const verbs = 'acknowledge|accept|adopt|agree|appoint|approve|ask|authorise|comment|confirm|consider|decide|defer|delegate|determine|discuss|endorse|establish|identify|instruct|invite|monitor|nominate|note|provide|receive|recommend|refer|request|review|scrutinise|support|thank|welcome';
const doing = new RegExp(String.raw`^(?:to )?(?:formally |also )?(?:${verbs})s?\b`, 'i');
const small = new RegExp(String.raw`^(?:the|a|an|this|these|all|any|members|officers|to|formally|also|(?:${verbs})s?)\b`, 'i');

/** "the strategy be adopted", not "is to be adopted" or "may be late". */
const subjunctive = String.raw`(?<!\b(?:to|will|would|shall|should|may|might|can|could|must|need|cannot|let)(?: not| also| then| still)? )\bbe\b`;
const toBeDone = new RegExp(String.raw`^[^.!?:;]*?${subjunctive}`, 'i');
/** A noun that is also such a verb ("Support for care leavers be increased"): no article follows it, and what is to be done with it comes in the same clause. */
const namedFirst = new RegExp(
  String.raw`^(?:(?:comments?|delegates?|monitors?|notes?|reviews?|supports?|thanks|welcomes?)(?! (?:the|a|an|this|these|that|those|all|any|its|their|his|her|how|whether|what|which|who)\b)|requests?(?= (?:for|from|of|by|under|about|on|be)\b))\b`
  + String.raw`(?:(?!\b(?:that|whether|how)\b)[^.!?:;])*?(?:${subjunctive}|\b(?:should|must) (?:not )?be\b)`, 'i');

const asksToDo = (text: string): boolean => doing.test(text) && !namedFirst.test(text);

const lower = (text: string): string => (small.test(text) ? `${text.charAt(0).toLocaleLowerCase('en-GB')}${text.slice(1)}` : text);

const askedOf = (text: string): { readonly subject: string; readonly what: string } | null => {
  const found = asked.exec(text);
  const subject = (found?.[1] ?? '').replace(/^(?:it is )?(?:recommended )?that\s+/i, '');
  if (found === null || !deciding.test(subject)) return null;
  const [first = '', ...others] = subject.split(' ');
  return [first.toLocaleLowerCase('en-GB') === 'the' ? 'the' : first, ...others].every((word) => naming.test(word)) ? { subject, what: text.slice(found[0].length) } : null;
};

/** Whether the text asks the deciding body for something ("The Panel is asked to ..."); what a summary says that others are asked for is no recommendation. */
export const asksBody = (text: string): boolean => askedOf(text) !== null;

/** A line that only leads in ("That the Panel:", "It is recommended that:"); "That the meetings be held on:" is a part with a list. */
export const leadsIn = (text: string): boolean => /:-?$/.test(text) && !toBeDone.test(text);

/** Who is to do what follows such a line ("the Panel"); null where it names nobody. */
export const subjectOf = (lead: string): string | null => {
  const bare = lead.replace(/\s*:-?$/, '');
  const found = askedOf(`${bare} `)?.subject ?? /\bthat (.{1,60})$/i.exec(bare)?.[1] ?? null;
  return found === null ? null : lower(found.replace(/^(?:that|it is recommended that|recommended that)\s+/i, '').trim());
};

/** Whether the words ask for something as a recommendation does, wherever they stand. */
export const recommends = (text: string): boolean => {
  const bare = withoutMark(text);
  return /^that\b/i.test(bare) || prefix.test(bare) || asksBody(bare) || doing.test(bare);
};

/** Whether the words say what is to be done ("The strategy be adopted"), as they do below a heading that says that they recommend. */
export const saysWhatBe = (text: string): boolean => toBeDone.test(withoutMark(text));

/**
 * A part as a resolution has it, without its end.
 * @param subject who is to do it, where the words do not say ("the Panel")
 */
export const begun = (text: string, subject: string): string => {
  const own = askedOf(text);
  const whole = text.replace(prefix, '');
  if (/^that\b/i.test(whole)) return `T${whole.slice(1)}`;
  if (own !== null) return `That ${lower(own.subject)} ${lower(own.what)}`;
  if (asksToDo(text)) return `That ${subject} ${lower(text.replace(/^to /i, ''))}`;
  return `That ${lower(text.replace(asked, '$1 be $2 to '))}`;
};

/** One full stop at the end, or the colon of a list. */
export const ended = (text: string): string => (/:-?$/.test(text) ? text : `${text.replace(/[\s;,.]+(?:and|or)?$/i, '')}.`);
