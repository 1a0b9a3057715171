// Initials that stand for somebody at the meeting while minutes are typed (UX, details 3). A young person comes as their display rule prints them.
import type { Attendance } from '../../model/meeting.ts';
import { titledName } from '../names.ts';
import { attendeeName, type AttendanceWords } from './printed-attendee.ts';

/** "SA" and "SAH" of "S. Adeyemi-Holt", "NO" and "NOH" of "Niamh O'Hara": with and without the later parts of a name. */
export const initialsOf = (name: string): readonly string[] => {
  const words = name.split(/[\s.]+/).filter((word) => word !== '');
  const letters = (parts: readonly string[]): string => parts.map((part) => part.charAt(0)).join('').toLocaleUpperCase('en-GB');
  return [...new Set([letters(words), letters(words.flatMap((word) => word.split(/[-'\u2019]/)))])].filter((each) => each.length > 1);
};

const rank = (row: Attendance): number => (row.presence === 'present' ? 0 : row.presence === 'not-recorded' ? 1 : 2);

/**
 * @param initials as typed, in capitals
 * @returns how each person whom they fit prints in running text, those present first; each form once
 */
export const namesByInitials = (rows: readonly Attendance[], words: AttendanceWords, initials: string): readonly string[] => {
  const fitting = rows.filter((row) => initialsOf(row.name).includes(initials));
  const ordered = [...fitting].sort((a, b) => rank(a) - rank(b));
  return [...new Set(ordered.map((row) => titledName(words.say, attendeeName(row, words))))];
};
