// What an officer should look at in an import: facts of the source that don't fit together, never corrections.
import type { ImportedAgenda, ImportedMinutes, ImportWarning } from '../import-result.ts';
import { findDates, wrongWeekday } from './dates.ts';
import type { Line } from './lines.ts';
import { fold } from './text.ts';

/** DOMAIN T3: a printed weekday that doesn't fit its date. */
export const weekdayWarnings = (lines: readonly Line[]): readonly ImportWarning[] =>
  lines.flatMap((line) => (line.text.length > 5000 ? [] : findDates(line.text)).flatMap((date) => {
    const really = wrongWeekday(date);
    return really === null ? [] : [{ code: 'weekday-mismatch', message: `"${date.text.trim()}" was a ${really}.`, line: line.first }];
  }));

const numberWarnings = (numbers: readonly { readonly number: number; readonly label?: string; readonly lines: { readonly first: number } }[], what: 'item' | 'minute'): readonly ImportWarning[] =>
  numbers.flatMap((one, at) => {
    const before = numbers[at - 1];
    if (before === undefined || one.label !== undefined) return [];
    if (one.number === before.number) return [{ code: `${what}-number-doubled`, message: `The number ${one.number} is used twice.`, line: one.lines.first }];
    return one.number > before.number + 1 ? [{ code: `${what}-number-skipped`, message: `After number ${before.number} comes ${one.number}.`, line: one.lines.first }] : [];
  });

const pageWarnings = (agenda: ImportedAgenda): readonly ImportWarning[] => {
  const warnings: ImportWarning[] = [];
  let last = 0;
  for (const item of agenda.items) {
    if (item.pages === null) continue;
    const { start, end } = item.pages;
    const line = item.lines.first;
    if (end < start) warnings.push({ code: 'page-range-reversed', message: `Item ${item.label ?? item.number}: pages ${start} to ${end} run backwards.`, line });
    else if (last > 0 && start > last + 1) warnings.push({ code: 'page-range-gap', message: `Item ${item.label ?? item.number} starts on page ${start}, but the papers before it end on page ${last}.`, line });
    else if (last > 0 && start <= last) warnings.push({ code: 'page-range-overlap', message: `Item ${item.label ?? item.number} starts on page ${start}, which the papers before it have already.`, line });
    last = Math.max(last, end);
  }
  return warnings;
};

export const agendaWarnings = (agenda: ImportedAgenda): readonly ImportWarning[] => {
  const warnings: ImportWarning[] = [...pageWarnings(agenda), ...numberWarnings(agenda.items, 'item')];
  if (agenda.date === null) warnings.push({ code: 'no-date', message: 'The agenda shows no date of the meeting.', line: agenda.lines.first });
  for (const item of agenda.items) {
    const date = agenda.date;
    const early = item.nextMeeting?.dates.find((next) => date !== null && next <= date);
    if (early !== undefined) warnings.push({ code: 'next-meeting-not-after', message: `The next meeting (${early}) is not after this one (${date ?? ''}).`, line: item.lines.first });
    const later = item.refersTo?.minutesOf;
    if (typeof later === 'string' && date !== null && later >= date) warnings.push({ code: 'previous-meeting-not-before', message: `The previous meeting (${later}) is not before this one (${date}).`, line: item.lines.first });
    if (item.toFollow === true) warnings.push({ code: 'paper-to-follow', message: `The paper of item ${item.label ?? item.number} was still to follow.`, line: item.lines.first });
    if (item.title === '') warnings.push({ code: 'item-without-title', message: `Item ${item.label ?? item.number} has no title.`, line: item.lines.first });
  }
  return warnings;
};

/** The printed title of the minute that somebody came for is about the same as the minute's own. */
const sameTopic = (one: string, other: string): boolean => {
  const words = new Set(fold(other).split(' '));
  const own = fold(one).split(' ').filter((word) => word.length > 3);
  return own.length === 0 || own.filter((word) => words.has(word)).length * 2 >= own.length;
};

/** Whoever brings in published minutes is told that they name young people (DOMAIN A6). */
export const youngPeopleNamed = ({ youngPeople }: Pick<ImportedMinutes, 'youngPeople'>): readonly ImportWarning[] =>
  youngPeople.length === 0 ? [] : [{ code: 'young-people-named', message: `These minutes name ${youngPeople.length === 1 ? 'a young person' : `${youngPeople.length} young people`}; they print as they were published, records made from them do not.` }];

export const minutesWarnings = (minutes: ImportedMinutes): readonly ImportWarning[] => {
  const line = minutes.lines.first;
  const warnings: ImportWarning[] = [...numberWarnings(minutes.minutes, 'minute')];
  if (minutes.unnumbered === true) warnings.push({ code: 'minutes-unnumbered', message: 'The headings of these minutes have no numbers; they are counted from 1.', line });
  if (minutes.date === null) warnings.push({ code: 'no-date', message: 'The minutes show no date of the meeting.', line });
  if (minutes.present.length === 0) warnings.push({ code: 'no-attendance', message: 'Nobody was found to be present.', line });
  if (minutes.present.length > 0 && minutes.chair === null) warnings.push({ code: 'no-chair', message: 'Nobody is shown to be in the chair.', line });
  warnings.push(...youngPeopleNamed(minutes).map((warning) => ({ ...warning, line })));
  for (const attended of minutes.attendedForMinute) {
    const minute = minutes.minutes.find((one) => one.number === attended.minuteNumber);
    if (minute === undefined) warnings.push({ code: 'attended-minute-missing', message: `${attended.name} was in attendance for Minute ${attended.minuteNumber}, which is not in these minutes.`, line });
    else if (attended.title !== null && !sameTopic(attended.title, minute.title)) warnings.push({ code: 'attended-minute-title', message: `${attended.name} was in attendance for Minute ${attended.minuteNumber} (${attended.title}), but that minute is "${minute.title}".`, line });
  }
  for (const minute of minutes.minutes) {
    if (minute.blocks.length === 0) warnings.push({ code: 'minute-without-text', message: `Minute ${minute.label ?? minute.number} has no text.`, line: minute.lines.first });
  }
  return warnings;
};
