// What of an agenda is business that can be done another day: not what stands on each agenda, and not what was withdrawn.
import type { Item } from '../model/meeting.ts';

/** Kinds of item that every agenda has anyway, or that belong to one meeting only. */
const standing: readonly Item['kind'][] = ['categories', 'urgency', 'apologies', 'declarations', 'minutes', 'exclusion', 'next-meeting'];

export const businessOf = (items: readonly Item[]): readonly Item[] => items.filter(({ kind, withdrawn }) => !standing.includes(kind) && (withdrawn ?? null) === null);
