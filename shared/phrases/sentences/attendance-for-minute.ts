// Who came for one minute refers to the minute itself, so that its number and title follow when minutes are moved (DOMAIN N2).
import type { Attendance, Minute } from '../../model/meeting.ts';
import type { Id } from '../../model/record.ts';

/**
 * The attendance with number and title of each referred minute as they are now. A row that holds no reference (an imported one)
 * keeps what it printed; where the minute is gone or has no number, the person counts among those who came to the meeting.
 * @param minutes of that meeting, with the titles that the reader may have
 * @param labels printed number by minute id
 */
export const withMinutesNamed = (
  rows: readonly Attendance[],
  minutes: readonly Minute[],
  labels: ReadonlyMap<Id, { readonly label: string }>,
): Attendance[] =>
  rows.map((row) => {
    const minuteId = row.forMinute?.minuteId;
    if (minuteId === undefined) return row;
    const title = minutes.find((minute) => minute.id === minuteId)?.title.trim();
    const number = labels.get(minuteId)?.label;
    if (title === undefined || number === undefined) return { ...row, forMinute: null };
    return { ...row, forMinute: { minuteId, number, title: title === '' ? null : title } };
  });
