// The date of the next meeting, unless the item's own words already give it.
import { monthNames, partsOf } from '../../model/dates.ts';
import type { Item } from '../../model/meeting.ts';
import type { HouseStyle } from '../../model/panel.ts';
import type { IsoDate } from '../../model/record.ts';
import { printedDate, printedTime } from '../../phrases/dates.ts';
import type { Say } from '../../phrases/phrase-book.ts';

const mentions = (text: string, date: IsoDate): boolean => {
  const { day, month } = partsOf(date);
  const monthName = monthNames[month - 1] ?? '';
  return new RegExp(`\\b0?${day}(st|nd|rd|th)?(\\s+of)?\\s+${monthName}\\b`, 'i').test(text);
};

export const nextMeetingLines = (item: Item, say: Say, style: HouseStyle): string[] => {
  if (item.nextMeeting === null) return [];
  const words = [item.title, ...item.subLines].join(' ');
  const { dates, time } = item.nextMeeting;
  return dates
    .filter((date) => !mentions(words, date))
    .map((day) => {
      const date = printedDate(day, style);
      return time === null ? say('next-meeting', { date }) : say('next-meeting-time', { date, time: printedTime(time, style) });
    });
};
