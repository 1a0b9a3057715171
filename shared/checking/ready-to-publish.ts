// What must be right before an agenda or minutes are published, and what deserves a second look (DOMAIN A1, U1, M1; LGA s100A to s100C).
import type { Attendance, Item, Meeting, Minute } from '../model/meeting.ts';
import type { Panel, TemplateSlot } from '../model/panel.ts';
import type { Sitting } from '../model/proceedings.ts';
import type { Id, IsoDate } from '../model/record.ts';
import { printedDate } from '../phrases/dates.ts';
import { agendaLabels } from '../rules/agenda-numbers.ts';
import { declarationsMinute } from '../rules/declarations-minute.ts';
import { minutesWithoutQuorum, standsOver } from '../rules/inquorate.ts';
import { nextMeetingsNotAfter, weekdayFaults } from '../rules/printed-dates.ts';
import type { WeekdayFault } from '../rules/printed-dates.ts';
import { doubt, stop, type Finding, type FindingPlace } from './finding.ts';
import { openFieldFindings } from './open-fields.ts';
import { unfilledFields } from './phrase-fields.ts';
import { resolutionFindings } from './resolution-form.ts';

export type { Finding } from './finding.ts';

const details: FindingPlace = { at: 'meeting-details' };
const onAgenda = (itemId: string | null = null): FindingPlace => ({ at: 'agenda', itemId });

const weekdayFinding = (item: Item, label: string, { printed, weekday }: WeekdayFault): Finding =>
  doubt('weekday-wrong', `Item ${label} says “${printed}”, but ${weekday === null ? 'there is no such day' : `that day is a ${weekday}`}.`, 'Check the date on that item.', onAgenda(item.id));

const itemFindings = (item: Item, label: string): Finding[] => [
  ...(item.access.level === 'exempt' && item.access.paragraphs.length === 0
    ? [stop('exempt-without-paragraph', `Item ${label} is exempt but names no paragraph of Schedule 12A.`, 'Choose the paragraph or paragraphs on that item.', onAgenda(item.id))]
    : []),
  ...(item.note !== null && item.note.text.trim() === ''
    ? [stop('urgent-without-reason', `Item ${label} is urgent but gives no special circumstances.`, 'Write the Chair’s reason on that item.', onAgenda(item.id))]
    : []),
  ...(item.access.level === 'exempt' && item.access.paragraphs.length > 0 && item.access.reason.trim() === ''
    ? [doubt('no-public-interest-note', `Item ${label} is exempt without a note on the public interest.`, 'Write on that item why withholding outweighs disclosure.', onAgenda(item.id))]
    : []),
  ...(item.kind === 'minutes' && (item.refersTo?.minutesOf ?? null) === null && !/\d/.test(item.title)
    ? [doubt('minutes-undated', `Item ${label} does not say of which meeting the minutes are.`, 'Choose the date on that item.', onAgenda(item.id))]
    : []),
  ...(item.kind === 'next-meeting' && item.nextMeeting === null && ![item.title, ...item.subLines].some((line) => /\d/.test(line))
    ? [doubt('next-meeting-undated', `Item ${label} does not give the date of the next meeting.`, 'Enter the date on that item, if it is known.', onAgenda(item.id))]
    : []),
  ...weekdayFaults([item.title, ...item.subLines, item.note?.text ?? ''].join('\n')).map((fault) => weekdayFinding(item, label, fault)),
];

/** A resolution in the officer's own words is not written again when another item becomes exempt: it has to describe that information too (LGA 1972 s100A(5)). */
const unnamedGrounds = (items: readonly Item[], labels: ReadonlyMap<string, string>): Finding[] => {
  const own = items.filter(({ kind, resolutionText }) => kind === 'exclusion' && (resolutionText ?? '') !== '');
  const [exclusion] = own;
  if (exclusion === undefined) return [];
  const said = own.map(({ resolutionText }) => resolutionText).join('\n').match(/\bparagraphs?\b[^.;]*/gi)?.join(' ') ?? '';
  const named = new Set(said.match(/\d+/g));
  return items.filter(({ access }) => access.level === 'exempt').flatMap((item) => {
    const missing = item.access.paragraphs.filter((paragraph) => !named.has(String(paragraph)));
    return missing.length === 0 ? [] : [doubt('exclusion-names-less', `Item ${labels.get(item.id) ?? ''} is exempt under paragraph ${missing.join(' and ')}, which the resolution to exclude press and public does not name.`, 'Write it in, or untick “Write the resolution myself” on that item.', onAgenda(exclusion.id))];
  });
};

const exclusionFindings = (items: readonly Item[], labels: ReadonlyMap<string, string>, inPart: boolean): Finding[] => {
  const exclusion = items.findIndex((item) => item.kind === 'exclusion');
  const exempt = items.findIndex((item) => item.access.level === 'exempt');
  if (exempt < 0) {
    return exclusion < 0 || inPart ? [] : [doubt('exclusion-without-exempt', 'The agenda excludes press and public, but no item or paper is exempt.', 'Mark what is exempt, or delete the exclusion.', onAgenda(items[exclusion]?.id))];
  }
  const label = labels.get(items[exempt]?.id ?? '') ?? '';
  if (exclusion < 0) return [stop('exempt-without-exclusion', `Item ${label} is exempt, but no item excludes press and public.`, 'Add an item of the kind “Exclusion of press and public” before it.', onAgenda())];
  return exempt < exclusion
    ? [stop('exempt-before-exclusion', `Item ${label} is exempt and stands before the exclusion of press and public.`, 'Move it after that item.', onAgenda(items[exempt]?.id))]
    : unnamedGrounds(items, labels);
};

const missingSlots = (items: readonly Item[], template: readonly TemplateSlot[]): Finding[] =>
  template
    .filter((slot) => slot.legal && !items.some((item) => item.slotId === slot.id || item.kind === slot.kind))
    .map((slot) => doubt('legal-slot-missing', `“${slot.title}” is required by law and not on this agenda.`, 'Add it, unless it was left out for a reason.', onAgenda()));

const nextMeetingFindings = (meeting: Meeting, items: readonly Item[]): Finding[] => {
  const { date } = meeting;
  if (date === null) return [];
  return items.flatMap((item) => nextMeetingsNotAfter(date, item.nextMeeting?.dates ?? []).map((next) =>
    doubt('next-meeting-not-later', `The next meeting, ${printedDate(next, 'accessible')}, is not after this one.`, 'Check the date on that item.', onAgenda(item.id))));
};

/** Whoever lists minutes there is told before the agenda goes out, and not when their approval is refused (SI 1993/202 Schedule 2; DOMAIN M3). */
const minutesAtExtraordinary = ({ kind }: Meeting, items: readonly Item[], labels: ReadonlyMap<string, string>): Finding[] =>
  kind !== 'extraordinary' ? [] : items.filter((item) => item.kind === 'minutes').map(({ id }) =>
    doubt('minutes-at-extraordinary', `Item ${labels.get(id) ?? ''} lists minutes for approval, and an extraordinary meeting approves none (SI 1993/202, Schedule 2).`, 'Delete it: the next ordinary agenda lists them by itself.', onAgenda(id)));

/**
 * @param items the agenda's items in order
 * @param template the panel's slots, for those that the law asks for
 * @param inPart whether papers of items are exempt or confidential
 * @returns what stops publication first, then doubts
 */
export const agendaFindings = (meeting: Meeting, items: readonly Item[], template: readonly TemplateSlot[], inPart = false): readonly Finding[] => {
  const labels = agendaLabels(items);
  const all = [
    ...(meeting.date === null ? [stop('no-date', 'This meeting has no date yet.', 'Enter it under the meeting’s details.', details)] : []),
    ...(meeting.calledOff === undefined || meeting.calledOff === null ? [] : [doubt('agenda-called-off', `This meeting is ${meeting.calledOff.kind}, and its agenda would call people to it; each page says so.`, 'Send out the notice instead, under Notices and calendar.')]),
    ...(items.length === 0 ? [stop('no-items', 'This agenda has no items yet.', 'Add them on the Agenda tab.', onAgenda())] : []),
    ...items.flatMap((item) => itemFindings(item, labels.get(item.id) ?? '')),
    ...exclusionFindings(items, labels, inPart),
    ...missingSlots(items, template),
    ...nextMeetingFindings(meeting, items),
    ...minutesAtExtraordinary(meeting, items, labels),
    ...(meeting.time === null ? [doubt('no-time', 'The agenda gives no time.', 'Enter it under the meeting’s details.', details)] : []),
    ...(meeting.venue.lines.length === 0 ? [doubt('no-venue', 'The agenda gives no venue.', 'Enter it under the meeting’s details.', details)] : []),
  ];
  return [...all.filter((finding) => finding.stops), ...all.filter((finding) => !finding.stops)];
};

/** Minutes of a meeting that did not take place are refused; said where the other findings are, before anybody asks for them. */
const calledOffFindings = ({ calledOff = null }: Meeting): Finding[] =>
  calledOff === null ? [] : [stop('called-off', `This meeting was ${calledOff.kind}, so it has no minutes to publish.`, 'Let it take place again under Notices and calendar, if it was held.')];

const minutesTab = { at: 'minutes' } as const satisfies FindingPlace;

const isBlank = (minute: Minute): boolean => !/"text":|"minuteRef"/.test(JSON.stringify(minute.text));

const notTaken: readonly (string | null | undefined)[] = ['deferred', 'withdrawn', 'not-reached'];

/**
 * Minutes in which nothing is written are none, but of an inquorate meeting they may say all; a single empty one may be meant, and one of an item that was not taken or
 * stands over, or of declarations, says so without a word.
 */
const textFindings = (meetingId: Id, numbered: readonly Minute[], items: readonly Item[], sittings: readonly Sitting[]): Finding[] => {
  const held = { minutes: [...numbered], items: [...items], sittings: [...sittings] };
  const over = standsOver(held, meetingId).map(({ id }) => id);
  const untaken = new Set([...over, ...items.flatMap(({ id, taken }) => (notTaken.includes(taken?.how) ? [id] : []))]);
  if (numbered.length === 0) return [stop('no-minutes', 'There are no minutes yet.', 'Start them on the Minutes tab.', minutesTab)];
  if (numbered.every(isBlank) && minutesWithoutQuorum(held, meetingId) === null) return [stop('minutes-empty', 'Nothing is written in these minutes yet.', 'Write them on the Minutes tab.', minutesTab)];
  const declarations = declarationsMinute(numbered, items);
  return numbered.filter((minute) => isBlank(minute) && minute !== declarations && !untaken.has(minute.itemId ?? '')).map((minute) => doubt('minute-empty', `The minute “${minute.title}” has no text.`, 'Write it, or delete it.', { ...minutesTab, minuteId: minute.id }));
};

/** A note prints no title, and no typed word may be left out unseen. */
const noteFindings = (minutes: readonly Minute[]): Finding[] =>
  minutes.filter(({ kind, title }) => kind === 'procedural-note' && title.trim() !== '').map(({ id, title }) =>
    stop('note-titled', `A procedural note has the title “${title.trim()}”, and notes print none.`, 'Write those words in the note itself, or delete the title.', { ...minutesTab, minuteId: id }));

/** Minutes name who was present and who presided (LGA 1972 Schedule 12 paragraphs 40 and 41). */
const attendanceFindings = (attendance: readonly Attendance[]): Finding[] => {
  const open = attendance.filter((row) => row.presence === 'not-recorded').length;
  const presided = attendance.some((row) => row.presence === 'present' && row.presiding);
  return [
    ...(open > 0 ? [stop('attendance-not-recorded', `The attendance of ${open === 1 ? 'one person' : `${open} people`} is not recorded.`, 'Record it, or mark the rest present.', minutesTab)] : []),
    ...(presided ? [] : [stop('nobody-presiding', 'Nobody who was present is recorded in the Chair.', 'Mark who presided, under Attendance.', minutesTab)]),
  ];
};

/**
 * @param today the day in London: there are no minutes of a meeting to come
 * @param phrases the panel's ready phrases, whose fields may still stand in the text
 * @param items of its agenda, some of which may not have been taken
 * @param sittings of the meeting, the last of which may have ended for want of a quorum
 * @returns what stops publication of the minutes first, then doubts
 */
export const minutesFindings = (meeting: Meeting, minutes: readonly Minute[], attendance: readonly Attendance[], today: IsoDate, phrases: Panel['minutePhrases'] = [], items: readonly Item[] = [], sittings: readonly Sitting[] = []): readonly Finding[] => {
  const numbered = minutes.filter((minute) => minute.kind === 'minute');
  const unfilled = unfilledFields(minutes, phrases);
  const all = [
    ...(meeting.date === null ? [stop('no-date', 'This meeting has no date.', 'Enter it under the meeting’s details.', details)] : []),
    ...calledOffFindings(meeting),
    ...textFindings(meeting.id, numbered, items, sittings),
    ...noteFindings(minutes),
    ...attendanceFindings(attendance),
    ...unfilled,
    ...(meeting.date !== null && meeting.date > today ? [doubt('not-held', `The meeting is on ${printedDate(meeting.date, 'accessible')} and has not been held yet.`, 'Check the date under the meeting’s details, or publish the minutes after it.', details)] : []),
    ...resolutionFindings(numbered),
    ...openFieldFindings(numbered.filter(({ id }) => !unfilled.some(({ place }) => place?.at === 'minutes' && place.minuteId === id))),
  ];
  return [...all.filter((finding) => finding.stops), ...all.filter((finding) => !finding.stops)];
};
