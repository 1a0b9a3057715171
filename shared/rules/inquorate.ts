// A sitting that ended for want of a quorum resolves nothing, and its business stands over to the next agenda (DOMAIN M6).
import { itemsOf, minutesOf, sittingsOf, type MeetingSnapshot } from '../model/meeting-snapshot.ts';
import type { Item, Minute } from '../model/meeting.ts';
import type { Id } from '../model/record.ts';
import { textToBlocks } from '../model/text-to-blocks.ts';
import { asRestricted } from './access.ts';
import { businessOf } from './agenda-business.ts';
import { resolutionParts } from './resolution-parts.ts';

/** Whether a minute resolves anything: more than the "That" with which a part begins. */
export const resolvesSomething = ({ text }: Pick<Minute, 'text'>): boolean => resolutionParts(text).some((part) => !/^(?:that)?[\s.:;]*$/i.test(part.text));

/** Whether a minute has a word more than the "That" with which a resolution begins. */
export const saysSomething = ({ text }: Pick<Minute, 'text'>): boolean => textToBlocks(text).some((block) => !/^(?:that)?[\s.:;]*$/i.test(block.text) || ('items' in block && (block.items ?? []).length > 0));

type Held = Partial<Pick<MeetingSnapshot, 'minutes'>> & Pick<MeetingSnapshot, 'sittings'>;

/** The minutes of a meeting's last sitting where that ended for want of a quorum, in printed order; none where nobody knows with which it began; null where it did not. */
export const minutesWithoutQuorum = ({ minutes = [], sittings }: Held, meetingId: Id): readonly Minute[] | null => {
  const all = sittingsOf({ sittings }, meetingId);
  const last = all.at(-1);
  if (last?.ended !== 'inquorate') return null;
  const own = minutesOf({ minutes }, meetingId);
  if (all.length === 1) return own;
  const from = own.findIndex(({ id }) => id === last.fromMinuteId);
  return from < 0 ? [] : own.slice(from);
};

const ofMinutes = (minutes: readonly Minute[]): Id[] => minutes.flatMap(({ itemId, alsoItemIds = [] }) => [...(itemId === null ? [] : [itemId]), ...alsoItemIds]);

/**
 * What of an inquorate meeting's business nobody decided there: nothing was resolved of it, and no sitting before dealt with it; as restricted as what it stood under, and whatever was decided of it since.
 * Nothing where no minute of the meeting is there: then all of it is business of which nothing is on record (`withoutMinute`).
 */
export const standsOver = (panel: Held & Pick<MeetingSnapshot, 'items'>, meetingId: Id): Item[] => {
  const without = minutesWithoutQuorum(panel, meetingId);
  const all = minutesOf({ minutes: panel.minutes ?? [] }, meetingId);
  if (without === null || all.length === 0) return [];
  // Where nobody knows which minutes were the last sitting's, one without a word dealt with nothing in any of them.
  const isDealtWith = (minute: Minute): boolean => (without.includes(minute) ? resolvesSomething(minute) : without.length > 0 || saysSomething(minute));
  const dealtWith = new Set(ofMinutes(all.filter(isDealtWith)));
  return businessOf(asRestricted(itemsOf(panel, meetingId)))
    .filter(({ id, taken }) => !dealtWith.has(id) && taken?.how !== 'deferred' && taken?.how !== 'not-reached' && taken?.how !== 'withdrawn');
};
