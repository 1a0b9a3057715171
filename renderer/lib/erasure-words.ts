// How something that was erased is told of: what kind, when, by whom and why; never what it said.
import { dayInWords } from './dates-in-words.ts';

const kinds = { name: 'A name', picture: 'A picture', paper: 'A paper', file: 'An earlier file' } as const;

type Told = { readonly kind: keyof typeof kinds; readonly at: string; readonly actor: { readonly name: string }; readonly reason: string };

/** "A name, Monday 3 November 2026, by Joan Felloway: at the wish of the person". */
export const erasureWords = ({ kind, at, actor, reason }: Told): string => `${kinds[kind]}, ${dayInWords(at.slice(0, 10))}, by ${actor.name}: ${reason}`;
