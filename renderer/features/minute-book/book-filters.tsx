// What narrows the minute book down beside words: panel, year, what was decided, who is named.
import { useMemo } from 'react';
import { outcomeWords } from '../../../shared/rules/resolution-outcome.ts';
import { resolutionOutcomes } from '../../../shared/model/text.ts';
import type { ResolutionOutcome } from '../../../shared/model/text.ts';
import { Select } from '../../ui/select.tsx';
import type { BookFilter, BookQuestion } from './book-filter.ts';
import type { BookMember } from './book-members.ts';
import { outcomeCounts } from './filter-book.ts';
import type { MinuteBook } from './use-minute-book.ts';

const every = 'all';

const wordsOf = (outcome: ResolutionOutcome): string => (outcome === 'other' ? 'Another decision' : outcomeWords[outcome]);
const fullName = ({ name, councillor }: BookMember): string => (councillor ? `Councillor ${name}` : name);

type FiltersProps = { readonly book: MinuteBook; readonly question: BookQuestion; readonly onChange: (patch: Partial<BookFilter>) => void };

/** Each with how many resolutions it has under the other filters. An outcome stays on the list while it is chosen, though the other filters leave nothing of it. */
const OutcomeFilter = ({ book, question: { filter }, onChange }: FiltersProps) => {
  const counts = useMemo(() => outcomeCounts(book, filter), [book, filter]);
  const there = resolutionOutcomes.filter((outcome) => counts.has(outcome) || filter.outcome === outcome);
  return (
    <Select
      label="Outcome"
      value={filter.outcome ?? every}
      options={[{ value: every, label: 'All outcomes' }, ...there.map((outcome) => ({ value: outcome, label: `${wordsOf(outcome)} (${counts.get(outcome) ?? 0})` }))]}
      onChange={(value) => { onChange({ outcome: resolutionOutcomes.find((outcome) => outcome === value) ?? null }); }}
    />
  );
};

export const BookFilters = ({ book, question, onChange }: FiltersProps) => {
  const { kind, filter } = question;
  const years = [...new Set(book.years.map(({ name }) => name))].sort().reverse();
  const choose = (value: string): string | null => (value === every ? null : value);
  return (
    <>
      {book.panels.length > 1 && <Select label="Panel" value={filter.panelId ?? every} options={[{ value: every, label: 'All panels' }, ...book.panels.map(({ id, name }) => ({ value: id, label: name }))]} onChange={(value) => { onChange({ panelId: choose(value) }); }} />}
      {years.length > 0 && <Select label="Municipal year" value={filter.year ?? every} options={[{ value: every, label: 'All years' }, ...years.map((name) => ({ value: name, label: name }))]} onChange={(value) => { onChange({ year: choose(value) }); }} />}
      {book.members.length > 0 && <Select label="Member" value={filter.member ?? every} options={[{ value: every, label: 'All members' }, ...book.members.map((member) => ({ value: member.key, label: fullName(member) }))]} onChange={(value) => { onChange({ member: choose(value) }); }} />}
      {kind !== 'attendance' && <OutcomeFilter book={book} question={question} onChange={onChange} />}
    </>
  );
};
