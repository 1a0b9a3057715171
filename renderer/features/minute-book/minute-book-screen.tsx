// The minute book: search and filter all meetings, minutes, resolutions and attendance.
import { useDeferredValue, useMemo, useRef } from 'react';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { useData } from '../../data/data-provider.tsx';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choice.tsx';
import { FilterRow } from '../../ui/filter-row.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { RecordRow } from '../../ui/record-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { bookKinds, isNarrowed, wholeBook } from './book-filter.ts';
import type { BookKind, BookQuestion } from './book-filter.ts';
import { BookFilters } from './book-filters.tsx';
import { attendanceCounts, excerpt, filterBook, withoutTitle, wordsFound } from './filter-book.ts';
import type { Found } from './filter-book.ts';
import styles from './minute-book.module.css';
import { useBookQuestion } from './use-book-question.ts';
import { useMinuteBook } from './use-minute-book.ts';
import type { BookMinute, MinuteBook } from './use-minute-book.ts';

/** As many as are looked through; more words find fewer. */
const most = 100;

const minuteWords = ({ label, minute }: BookMinute): string => `${label === null ? (minute.kind === 'procedural-note' ? 'Note' : 'Draft') : `Minute ${label}`}: ${minute.title}`;
const minuteLink = ({ meeting, minute }: BookMinute): string => `${meetingLink(meeting, 'minutes')}?minute=${minute.id}`;
const restricted = ({ minute }: BookMinute): string | null => (minute.access.level === 'public' ? null : minute.access.level === 'exempt' ? 'Exempt' : 'Confidential');

const asideOf = (row: BookMinute): string | null => [restricted(row), row.published === null ? null : 'Corrected'].filter((each) => each !== null).join(', ') || null;

/** Words that only the published text had lead to the Publish tab, where that is kept. */
const minuteRow = (row: BookMinute, typed: string): RecordRow => {
  const { words, isPublishedOnly } = wordsFound(row, typed);
  const where = isPublishedOnly ? ' As published, before it was corrected:' : '';
  return {
    id: row.minute.id, href: isPublishedOnly ? meetingLink(row.meeting, 'publish') : minuteLink(row), title: minuteWords(row),
    second: `${meetingInWords(row.meeting)}.${where} ${excerpt(withoutTitle(words, row.minute.title), typed)}`, aside: asideOf(row),
  };
};

const rowsOf = (kind: Exclude<BookKind, 'attendance'>, found: Found, { withdrawn }: MinuteBook, words: string, today: string): readonly RecordRow[] => {
  switch (kind) {
    case 'minutes': return found.minutes.map((row) => minuteRow(row, words));
    case 'resolutions': return found.resolutions.map(({ of, id, text, part, outcome }) => ({
      id, href: minuteLink(of), title: `${part === null ? '' : `(${part}) `}${text}`, second: `${outcome === null ? '' : `${outcome}. `}${minuteWords(of)}, ${meetingInWords(of.meeting)}`, aside: restricted(of),
    }));
    case 'meetings': return found.meetings.map((meeting) => ({
      id: meeting.id, href: meetingLink(meeting, 'minutes'), title: meetingInWords(meeting), second: meeting.venue.lines.join(', '), aside: meetingStateWords[meetingState(meeting, today, withdrawn.has(meeting.id))],
    }));
  }
};

type FoundProps = { readonly book: MinuteBook; readonly question: BookQuestion; readonly today: string; readonly onClear: () => void };

const nothingYet: Readonly<Record<BookKind, string>> = {
  minutes: 'Minutes stand here once they are started on the Minutes tab of a meeting, or imported.',
  resolutions: 'What meetings resolve stands here as it is written in their minutes.',
  meetings: 'Every meeting that is planned or imported stands here.',
  attendance: 'No attendance is recorded yet.',
};

/** Says which of the two it is: nothing fits, or there is nothing yet. */
const nothingWords = ({ kind, filter }: BookQuestion): string => {
  if (!isNarrowed(filter)) return nothingYet[kind];
  return kind === 'attendance' ? 'No attendance is recorded for these meetings.' : 'Try fewer words, or take a filter off.';
};

const countWords = (count: number): string => (count === 0 ? 'Nothing found' : count > most ? `${count} found, the newest ${most} shown` : `${count} found`);

const FoundPart = ({ book, question, today, onClear }: FoundProps) => {
  const { kind, filter } = question;
  const found = useMemo(() => filterBook(book, kind === 'attendance' ? { ...filter, outcome: null } : filter), [book, kind, filter]);
  const counts = kind === 'attendance' ? attendanceCounts(book, found.meetings, filter.member) : [];
  const rows = kind === 'attendance' ? [] : rowsOf(kind, found, book, filter.words, today);
  const count = counts.length + rows.length;
  return (
    <>
      <div className={styles.head}>
        <p role="status" className={styles.count}>{countWords(count)}</p>
        {isNarrowed(filter) && <Button size="small" variant="quiet" onPress={onClear}>Show the whole book</Button>}
      </div>
      {count === 0 && <p>{nothingWords(question)}</p>}
      {counts.length > 0 && <AttendanceTable counts={counts} />}
      {rows.length > 0 && <RecordList rows={rows.slice(0, most)} label={bookKinds.find(({ value }) => value === kind)?.label ?? ''} />}
    </>
  );
};

export const MinuteBookScreen = () => {
  const { context } = useData();
  const today = useToday(context.now);
  const live = useMinuteBook();
  const [asked, ask] = useBookQuestion();
  const question = useDeferredValue(asked);
  const field = useRef<HTMLInputElement>(null);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const book = live.value;
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Minute book" />
        <FilterRow search="Minute book">
          <div className={styles.search}><TextField label="Find" hint="Words, a name or a minute number" width="full" inputRef={field} value={asked.filter.words} onChange={(words) => { ask({ filter: { words } }); }} /></div>
          <BookFilters book={book} question={asked} onChange={(filter) => { ask({ filter }); }} />
        </FilterRow>
        <RadioGroup label="Show" inline value={asked.kind} options={bookKinds} onChange={(kind) => { ask({ kind }); }} />
        <FoundPart book={book} question={question} today={today} onClear={() => { ask({ filter: wholeBook }); field.current?.focus(); }} />
      </Sheet>
    </PageColumn>
  );
};
