// What notice and calendar say alike of a meeting that is postponed to a day that is known: where it will be, and what of it is still to follow (DOMAIN M6).
import type { CalledOff } from '../model/publication.ts';

type Postponed = Pick<CalledOff, 'newTime' | 'newPlace'>;

/** Where it will be, as the officer wrote it; empty: not said yet, which is not the place that it was called to. */
export const newPlaceOf = ({ newPlace = '' }: Pick<Postponed, 'newPlace'>): string => newPlace.trim();

/** The phrase of what the notice of the meeting on the new day is still to bring. */
export const toFollowPhrase = (postponed: Postponed) => {
  if (newPlaceOf(postponed) === '') return postponed.newTime === null ? 'notice-postponed-again' : 'notice-postponed-timed';
  return postponed.newTime === null ? 'notice-postponed-placed' : 'notice-postponed-known';
};
