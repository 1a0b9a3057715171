// The minute book: search and filter all meetings, minutes, resolutions and attendance.
import { useDeferredValue, useMemo, useState } from 'react';
import { meetingState, meetingStateWords } from '../../../shared/rules/meeting-state.ts';
import { useData } from '../../data/data-provider.tsx';
import { meetingInWords } from '../../lib/dates-in-words.ts';
import { meetingLink } from '../../lib/meeting-links.ts';
import { useToday } from '../../lib/use-today.ts';
import { RadioGroup } from '../../ui/choice.tsx';
import { FilterRow } from '../../ui/filter-row.tsx';
import { LoadProblem } from '../../ui/load-problem.tsx';
import { PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { RecordList } from '../../ui/record-list.tsx';
import type { RecordRow } from '../../ui/record-list.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AttendanceTable } from './attendance-table.tsx';
import { attendanceCounts, excerpt, filterBook, withoutTitle, wordsFound } from './filter-book.ts';
import type { Found } from './filter-book.ts';
import styles from './minute-book.module.css';
import { useMinuteBook } from './use-minute-book.ts';
import type { BookMinute, MinuteBook } from './use-minute-book.ts';

const kinds = [
  { value: 'minutes', label: 'Minutes' }, { value: 'resolutions', label: 'Resolutions' }, { value: 'meetings', label: 'Meetings' }, { value: 'attendance', label: 'Attendance' },
] as const;
type Kind = (typeof kinds)[number]['value'];
const every = 'all';
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

const rowsOf = (kind: Exclude<Kind, 'attendance'>, found: Found, { withdrawn }: MinuteBook, words: string, today: string): readonly RecordRow[] => {
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

const FoundPart = ({ book, kind, words, panel, year, today }: { readonly book: MinuteBook; readonly kind: Kind; readonly words: string; readonly panel: string; readonly year: string; readonly today: string }) => {
  const found = useMemo(() => filterBook(book, { words, panelId: panel === every ? null : panel, year: year === every ? null : year }), [book, words, panel, year]);
  if (kind === 'attendance') {
    const counts = attendanceCounts(book, found.meetings);
    return counts.length === 0 ? <p>No attendance is recorded for these meetings.</p> : <AttendanceTable counts={counts} />;
  }
  const rows = rowsOf(kind, found, book, words, today);
  return (
    <>
      <p role="status" className={styles.count}>{rows.length === 0 ? 'Nothing found' : rows.length > most ? `${rows.length} found, the newest ${most} shown` : `${rows.length} found`}</p>
      <RecordList rows={rows.slice(0, most)} label={kinds.find(({ value }) => value === kind)?.label ?? ''} />
    </>
  );
};

export const MinuteBookScreen = () => {
  const { context } = useData();
  const today = useToday(context.now);
  const live = useMinuteBook();
  const [kind, setKind] = useState<Kind>('minutes');
  const [typed, setTyped] = useState('');
  const [panel, setPanel] = useState(every);
  const [year, setYear] = useState(every);
  const words = useDeferredValue(typed);
  if (live.status === 'loading') return null;
  if (live.status === 'failed') return <LoadProblem problem={live.problem} />;
  const book = live.value;
  const names = [...new Set(book.years.map(({ name }) => name))].sort().reverse();
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Minute book" />
        <FilterRow search="Minute book">
          <div className={styles.search}><TextField label="Find" hint="Words, a name or a minute number" width="full" value={typed} onChange={setTyped} /></div>
          {book.panels.length > 1 && <Select label="Panel" value={panel} options={[{ value: every, label: 'All panels' }, ...book.panels.map(({ id, name }) => ({ value: id, label: name }))]} onChange={setPanel} />}
          {names.length > 0 && <Select label="Municipal year" value={year} options={[{ value: every, label: 'All years' }, ...names.map((name) => ({ value: name, label: name }))]} onChange={setYear} />}
        </FilterRow>
        <RadioGroup label="Show" inline value={kind} options={kinds} onChange={setKind} />
        <FoundPart book={book} kind={kind} words={words} panel={panel} year={year} today={today} />
      </Sheet>
    </PageColumn>
  );
};
