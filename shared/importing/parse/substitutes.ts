// "Councillor Roe attended as substitute for Councillor Able", said inside a minute: a substitute is present.
import type { ImportedPerson } from '../import-result.ts';
import { readPeople } from './people.ts';
import { fold } from './text.ts';

const councillor = "(?:Councillor|Cllr)\\.?\\s+\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)*";
const sentence = new RegExp(`(${councillor})\\s+(?:(?:was|were|had|being)\\s+)?(?:(?:in attendance|present|attended|attending|acted|acting)\\s+)?(?:as (?:a |the )?substitute|substitut(?:ed|ing)|deputis(?:ed|ing))\\s+for\\s+(${councillor})`, 'gu');

const surname = (name: string): string => fold(name).split(' ').at(-1) ?? '';

/** "Doyle" or "F. Doyle" in a sentence is the Frances Doyle of the list. */
export const mayBeSame = (one: string, other: string): boolean =>
  surname(one) === surname(other) && (fold(one).charAt(0) === fold(other).charAt(0) || !fold(one).includes(' ') || !fold(other).includes(' '));

/** Who stood in for whom by the sentences of a minute, in order. */
export const substitutesIn = (texts: readonly string[]): readonly ImportedPerson[] =>
  texts.flatMap((text) => [...text.matchAll(sentence)]).flatMap(([, who = '', whom = '']) => {
    const [person] = readPeople(who);
    const [replaced] = readPeople(whom);
    return person === undefined || replaced === undefined ? [] : [{ name: person.name, councillor: true, substituteFor: replaced.name }];
  });
