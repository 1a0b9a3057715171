// Which minute comes next when the officer moves on, and which agenda items have none yet.
import type { Item, Minute } from '../../../../shared/model/meeting.ts';
import type { Block, TextDoc } from '../../../../shared/model/text.ts';

/** The id `step` places from the present one; stays at both ends; the first one when none is open. */
export const neighbour = (minutes: readonly Minute[], present: string | null, step: 1 | -1): string | null => {
  const index = minutes.findIndex((minute) => minute.id === present);
  const target = index < 0 ? 0 : Math.min(minutes.length - 1, Math.max(0, index + step));
  return minutes[target]?.id ?? null;
};

const hasWords = (block: Block): boolean => JSON.stringify(block).includes('"text":"');

/** Whether anything is written. */
export const isWritten = (text: TextDoc): boolean => text.content.some(hasWords);

const saysItself: readonly (string | null | undefined)[] = ['deferred', 'withdrawn', 'not-reached'];

/** Whether what became of the minute's item is recorded: by its own words, by what prints without any, or in the minute of items taken together with it. */
export const isRecorded = (minute: Minute, item: Item | undefined, minutes: readonly Minute[]): boolean =>
  isWritten(minute.text) || (item !== undefined && (saysItself.includes(item.taken?.how) || minutes.some((other) => other.id !== minute.id && other.alsoItemIds?.includes(item.id) === true)));

/** The minute after which the minute of an item belongs: that of the nearest earlier item that has one; null: first. */
export const placeFor = (item: Item, items: readonly Item[], minutes: readonly Minute[]): string | null => {
  const earlier = items.slice(0, items.findIndex(({ id }) => id === item.id)).map(({ id }) => id);
  return minutes.findLast(({ itemId }) => itemId !== null && earlier.includes(itemId))?.id ?? null;
};

/** Where a minute goes whose item is taken now: behind the last other one whose clock was noted, first where none was; null: it stands there. */
export const placeBehindBegun = (id: string, minutes: readonly Minute[]): number | null => {
  const own = minutes.findIndex((minute) => minute.id === id);
  const last = minutes.findLastIndex((minute) => minute.id !== id && (minute.startedAt ?? null) !== null);
  const place = last > own ? last : last + 1;
  return place === own ? null : place;
};
