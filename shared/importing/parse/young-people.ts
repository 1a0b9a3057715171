// Young people and who supports them, as a sentence: "Kim and Jo together with Pat Roe were in attendance."
import { readPeople, type ReadPerson } from './people.ts';
import { squash } from './text.ts';

export type Attending =
  | { readonly kind: 'young'; readonly young: readonly string[]; readonly supporters: readonly string[] }
  | { readonly kind: 'others'; readonly people: readonly ReadPerson[] };

const attending = /^(.{3,1500}?),?\s+(?:were|was)\s+(?:also\s+)?(?:in attendance|present|in attendance at the meeting|welcomed)(?: at (?:the|this) meeting)?(?:\s+(?:at the (?:invitation|request) of|by invitation(?: of)?)(?:\s+.{3,60})?)?(?:\s+(?:to represent|representing|on behalf of|from)\s+(.{3,120}))?\.?$/isu;
const together = /,?\s+(?:together with|supported by|accompanied by|along with|with support from|with)\s+/i;
const bodies = /(?:lac|looked[- ]after|children in care|young people|youth|care leavers?|cicc?)\b/i;
const intro = /^(?:(?:the following )?(?:young people|representatives|members)(?: (?:of|from) (?:the )?[^,:]{3,60}?)?\s*[,:–-]\s*)/i;

const firstNames = (people: readonly ReadPerson[]): boolean => {
  const single = people.filter((person) => !person.name.includes(' ') && !person.councillor && person.post === null).length;
  return people.length > 0 && single * 2 > people.length;
};

/** Reads the sentence; null when it is none of this form. First names alone are taken for young people. */
export const attendingSentence = (text: string): Attending | null => {
  const hit = attending.exec(text);
  if (hit === null) return null;
  const whole = squash(hit[1] ?? '');
  const named = whole.replace(intro, '');
  const [left, ...right] = named.split(together);
  const people = readPeople((left ?? '').replace(/\s*\((?:[^()]*)\)/g, ' '));
  const young = firstNames(people) || ((named !== whole || bodies.test(hit[2] ?? '') || (right.length > 0 && bodies.test(left ?? ''))) && people.every((person) => !person.councillor));
  if (!young || /^(?:also|officers?)\b/i.test(text)) return { kind: 'others', people: readPeople(named.replace(together, ', ')) };
  return { kind: 'young', young: people.map((person) => person.name), supporters: right.flatMap((part) => readPeople(part)).map((person) => person.name) };
};
