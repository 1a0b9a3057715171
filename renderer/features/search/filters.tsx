// What narrows the results down: kind, panel, year, who is named.
import type { SearchAnswer } from '../../../shared/search/answer-query.ts';
import { yearOfMeeting, type SearchFilter } from '../../../shared/search/page-filter.ts';
import { pageKinds, type SearchedMeeting } from '../../../shared/search/search-page.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { FilterRow } from '../../ui/filter-row.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kindWords } from './search-words.ts';

const every = 'all';

export type FiltersProps = { readonly filter: SearchFilter; readonly meetings: readonly SearchedMeeting[]; readonly answer: SearchAnswer | null; readonly onChange: (patch: Partial<SearchFilter>) => void };

const panelsOf = (meetings: readonly SearchedMeeting[]): readonly { readonly value: string; readonly label: string }[] =>
  [...new Map(meetings.map(({ panelId, panel }) => [panelId, panel]))].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));

const yearsOf = (meetings: readonly SearchedMeeting[]): readonly string[] => [...new Set(meetings.flatMap((meeting) => yearOfMeeting(meeting) ?? []))].sort().reverse();

export const KindChips = ({ filter, answer, onChange }: Omit<FiltersProps, 'meetings'>) => {
  const all = [...(answer?.kinds.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const chips = pageKinds.filter((kind) => (answer?.kinds.get(kind) ?? 0) > 0 || kind === filter.kind).map((kind) => ({ value: kind, label: kindWords[kind].many, count: answer?.kinds.get(kind) ?? 0 }));
  // One kind only: there is nothing to choose.
  if (all === 0 || (chips.length < 2 && filter.kind === null)) return null;
  return <FilterChips label="Kind" value={filter.kind ?? every} chips={[{ value: every, label: 'All' }, ...chips]} onChange={(kind) => { onChange({ kind: kind === every ? null : kind }); }} />;
};

export const MeetingFilters = ({ filter, meetings, onChange }: Omit<FiltersProps, 'answer'>) => {
  const [panels, years] = [panelsOf(meetings), yearsOf(meetings)];
  return (
    <FilterRow>
      {panels.length > 1 && <Select label="Panel" value={filter.panelId ?? every} options={[{ value: every, label: 'All panels' }, ...panels]} onChange={(value) => { onChange({ panelId: value === every ? null : value }); }} />}
      <Select label="Year" width="short" value={filter.year ?? every} options={[{ value: every, label: 'All years' }, ...years.map((year) => ({ value: year, label: year }))]} onChange={(value) => { onChange({ year: value === every ? null : value }); }} />
      <TextField label="Person named" width="medium" spellCheck={false} value={filter.person ?? ''} onChange={(name) => { onChange({ person: name.trim() === '' ? null : name }); }} />
    </FilterRow>
  );
};
