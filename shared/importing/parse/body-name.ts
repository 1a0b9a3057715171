// The name of the panel at the head of its papers.
import { findDate } from './dates.ts';
import type { Entry } from './head-entries.ts';
import { isPlace } from './venue.ts';

const bodyWord = /\b(?:panel|committee|board|commission|sub-?committee|forum|cabinet|partnership|working group|task group|executive|assembly|authority)\b/i;
const minutesOf = /^(?:(?:draft|public|unconfirmed)\s+)*(?:minutes|agenda|notice|notes|record)(?: and \p{L}+)?\s+(?:of|for)\s+(?:(?:a|the|an)\s+)?(?:(?:ordinary|extraordinary|special|annual|virtual|remote)\s+)?(?:(?:meeting|proceedings)\s+(?:of\s+)?)?(?:(?:the|a)\s+)?(.*?)(?:,?\s+(?:meeting\s+)?(?:which was\s+)?(?:to be\s+)?held\b.*|\s+on\s+\p{L}*,?\s*\d.*|\s+at\s+\d.*|[,:.]?$)/isu;

/** "a meeting of the Panel will be held", "To: Members of the Panel". */
const bodyInSentence: readonly RegExp[] = [
  /\bmeetings? of (?:the )?(.{3,100}?)(?:,?\s+(?:which |to be held|will be|on|at|in)\b|[,.]?$)/isu,
  /^to:?\s+(?:(?:the|all)\s+)*members of (?:the )?(.{3,100}?)[:,.]?$/iu,
];

/** "Schools Committee, Tuesday 1 October 2024, Old Hall": the name that shares a line with the date, or null. */
const beforeDate = ({ text, label }: Entry): string | null => {
  const date = label === null ? findDate(text) : null;
  const name = date === null ? '' : text.slice(0, date.index).replace(/[\s,:;–—-]*(?:on\s+)?(?:\p{L}+day)?[\s,]*$/iu, '');
  return name === '' || name.length > 100 || /^(?:agenda|minutes|notice|to)\b|\b(?:held|will|is|was|are|be)\b/i.test(name) ? null : name;
};

/** The entry that names the panel, with its text cut to the name; null where none does. */
export const bodyOf = (entries: readonly Entry[]): Entry | null => {
  const labelled = entries.find((entry) => entry.label !== null && /committee|meeting|panel/.test(entry.label) && !/date|time/.test(entry.label) && entry.text !== '');
  if (labelled !== undefined) return labelled;
  for (const entry of entries) {
    const of = minutesOf.exec(entry.text)?.[1];
    if (of !== undefined && of !== '' && bodyWord.test(of) && of.length <= 120) return { ...entry, text: of };
  }
  const plain = entries.filter((entry) => entry.label === null && entry.text.length <= 120 && !/^(?:agenda|minutes|notice|to)\b/i.test(entry.text) && findDate(entry.text) === null);
  const named = plain.find((entry) => bodyWord.test(entry.text));
  if (named !== undefined) return named;
  for (const entry of entries) {
    const name = beforeDate(entry);
    if (name !== null && bodyWord.test(name)) return { ...entry, text: name };
  }
  for (const form of bodyInSentence) {
    for (const entry of entries) {
      const words = form.exec(entry.text)?.[1];
      if (words !== undefined && bodyWord.test(words)) return { ...entry, text: words };
    }
  }
  return plain.find((entry) => /\bcouncil\b/i.test(entry.text) && !isPlace(entry.text)) ?? null;
};
