// Dates and times as each house style prints them (DOMAIN T4).
import { monthNames, partsOf, weekdayName } from '../model/dates.ts';
import type { HouseStyle } from '../model/panel.ts';
import type { IsoDate } from '../model/record.ts';

/** "1st", "2nd", "3rd", "11th", "21st". */
export const ordinal = (day: number): string => {
  const ending = day % 100 >= 11 && day % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th');
  return `${day}${ending}`;
};

/** "28th August, 2018" or "28 August 2018". */
export const printedShortDate = (date: IsoDate, style: HouseStyle): string => {
  const { year, month, day } = partsOf(date);
  const monthName = monthNames[month - 1] ?? '';
  return style === 'traditional' ? `${ordinal(day)} ${monthName}, ${year}` : `${day} ${monthName} ${year}`;
};

/** "Tuesday, 28th August, 2018" or "Tuesday 28 August 2018". */
export const printedDate = (date: IsoDate, style: HouseStyle): string =>
  `${weekdayName(date)}${style === 'traditional' ? ', ' : ' '}${printedShortDate(date, style)}`;

/** From "17:00": "5.00 p.m." or "5.00 pm"; "12.00 noon" in both. */
export const printedTime = (time: string, style: HouseStyle): string => {
  const hour = Number(time.slice(0, 2));
  const minute = time.slice(3, 5);
  if (minute === '00' && hour === 12) return '12.00 noon';
  const half = hour < 12 ? 'a' : 'p';
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minute} ${style === 'traditional' ? `${half}.m.` : `${half}m`}`;
};
