// The minutes of a year by meeting, with what each resolved, and how often each member came (DOMAIN M7).
import { attendanceOf, itemsOf, minutesOf, type MeetingSnapshot } from '../../model/meeting-snapshot.ts';
import type { Item, Meeting, Minute } from '../../model/meeting.ts';
import type { Block } from '../../model/text.ts';
import { printedShortDate } from '../../phrases/dates.ts';
import { titledName } from '../../phrases/names.ts';
import { isYoungPerson } from '../../phrases/sentences/printed-attendee.ts';
import { approvedMinutes } from '../../rules/life-cycle/corrected-text.ts';
import { inForce } from '../../rules/membership.ts';
import { labelsOfMeeting } from '../../rules/meeting-labels.ts';
import { accessesOfMinutes } from '../../rules/minute-access.ts';
import { municipalYearOf } from '../../rules/municipal-years.ts';
import { outcomeWords } from '../../rules/resolution-outcome.ts';
import { resolutionParts } from '../../rules/resolution-parts.ts';
import type { DocumentOptions } from '../document-options.ts';
import { forBook } from './for-book.ts';
import { handFor, heading, recordSheet, table, type Hand, type RecordSheet } from './record-sheet.ts';
import { headMarkings, rowMarking } from './restricted-rows.ts';

/** An item that was deferred or withdrawn was so without a resolution too. */
const outcomesOf = (minute: Minute, items: readonly Item[]): string => {
  const how = items.find(({ id }) => id === minute.itemId)?.taken?.how;
  const found = [...resolutionParts(minute.text).flatMap(({ outcome }) => outcome ?? []), ...(how === 'deferred' || how === 'withdrawn' ? [how] : [])];
  return [...new Set(found)].map((each) => outcomeWords[each]).join('\n');
};

/** A day stays on one line: a row for each minute, not two. */
const onOneLine = (day: string): string => day.replaceAll(' ', '\u00a0');

/** Nobody takes for a record what is a draft yet: its numbers may change (DOMAIN N2, M6). */
const isDraft = ({ minutesState }: Meeting): boolean => minutesState !== 'published' && minutesState !== 'approved';

const minuteRows = (meeting: Meeting, whole: MeetingSnapshot, open: MeetingSnapshot, options: DocumentOptions, hand: Hand): string[][] => {
  const labels = labelsOfMeeting(whole, meeting);
  const accesses = accessesOfMinutes(whole, meeting.id);
  const items = itemsOf(open, meeting.id);
  return approvedMinutes(open, meeting.id, minutesOf(open, meeting.id)).filter(({ kind }) => kind === 'minute').map((minute) => [
    [meeting.date === null ? [] : onOneLine(printedShortDate(meeting.date, hand.style)), isDraft(meeting) ? hand.say('index-draft') : []].flat().join('\n'), labels.get(minute.id)?.label ?? '',
    [minute.title, rowMarking(accesses.get(minute.id) ?? minute.access, whole, options, hand) ?? []].flat().join('\n'), outcomesOf(minute, items),
  ]);
};

/** Members by name; only meetings in their term count, and young people print nowhere in a statistic (DOMAIN A6). */
const attendanceRows = (meetings: readonly Meeting[], open: MeetingSnapshot, { say }: Hand): string[][] => {
  const counts = new Map<string, { present: number; possible: number }>();
  for (const meeting of meetings) {
    for (const row of attendanceOf(open, meeting.id)) {
      if (!['member', 'co-opted'].includes(row.capacity) || isYoungPerson(row, open.people) || row.presence === 'not-recorded') continue;
      const terms = open.memberships.filter(({ personId, deletedAt }) => deletedAt === null && personId === row.personId);
      if (terms.length > 0 && meeting.date !== null && !terms.some((term) => inForce(term, meeting.date ?? ''))) continue;
      const name = titledName(say, { text: row.name, councillor: row.councillor });
      const count = counts.get(name) ?? { present: 0, possible: 0 };
      counts.set(name, { present: count.present + (row.presence === 'present' ? 1 : 0), possible: count.possible + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'en-GB')).map(([name, { present, possible }]) => [name, String(present), String(possible)]);
};

export const yearIndexSheet = (snapshot: MeetingSnapshot, options: DocumentOptions): RecordSheet => {
  const { whole, open } = forBook(snapshot, options);
  const hand = handFor(whole, options);
  const { say } = hand;
  // Words of a draft are nobody's record yet and not open to inspection (LGA s100C(1)).
  const isOpen = (meeting: Meeting): boolean => options.audience === 'members' || !isDraft(meeting);
  const held = whole.meetings.filter((meeting) => meeting.deletedAt === null && minutesOf(whole, meeting.id).length > 0 && isOpen(meeting)).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1));
  const byYear = Map.groupBy(held, ({ date }) => (date === null ? '' : (municipalYearOf(whole.municipalYears, date)?.name ?? '')));
  const blocks = [...byYear].flatMap(([year, meetings]): Block[] => {
    const attended = table([say('index-member'), say('index-present'), say('index-possible')], attendanceRows(meetings, open, hand));
    return [
      heading(year === '' ? say('index-no-year') : say('index-year', { year })),
      ...table([say('index-date'), say('index-number'), say('index-title'), say('index-outcome')], meetings.flatMap((meeting) => minuteRows(meeting, whole, open, options, hand))),
      ...(attended.length === 0 ? [] : [{ ...heading(say('index-attendance')), attrs: { level: 2 } } as Block, ...attended]),
    ];
  });
  return recordSheet(whole, hand, { heading: say('index-heading'), on: null, pageHead: headMarkings(held.flatMap(({ id }) => [...accessesOfMinutes(whole, id).values()]), options, hand) }, blocks);
};
