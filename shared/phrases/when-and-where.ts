// When and where a meeting is, in one line: for notices, calendars and what is compared.
import type { HouseStyle, Venue } from '../model/panel.ts';
import { printedTime } from './dates.ts';
import type { Say } from './phrase-book.ts';

/** "Council House, Mill Lane, Larkfield, LK1 4AB"; empty where no place is known. */
export const placeInLine = ({ lines, postcode }: Venue): string => [...lines, ...(postcode === null ? [] : [postcode])].join(', ');

/** "Tuesday 23 September 2031 at 6.00 pm". @param day as it prints @param time null: not known */
export const dayAndTime = (day: string, time: string | null, style: HouseStyle, say: Say): string =>
  (time === null ? day : say('next-meeting-time', { date: day, time: printedTime(time, style) }));

/** "6.00 pm (Council House)". @param venue in one line; empty: not known */
export const whenAndWhere = (when: string, venue: string, say: Say): string => (venue === '' ? when : say('notice-when-where', { when, venue }));
