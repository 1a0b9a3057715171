// Search: results while somebody types, over all meetings, papers, minutes and reading copies on this computer.
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SearchAnswer } from '../../../shared/search/answer-query.ts';
import type { SearchStatus } from '../../workers/search-client.ts';
import { Button } from '../../ui/button.tsx';
import { Actions, PageColumn, PageHeading, Sheet } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { KindChips, MeetingFilters } from './filters.tsx';
import { hitLink } from './hit-link.ts';
import { HitList, hitClass } from './hit-list.tsx';
import styles from './search.module.css';
import { countWords, statusWords, takenForWords, tooLongWords } from './search-words.ts';
import { useQuestion } from './use-question.ts';
import { useSearch } from './use-search.ts';

const shownAtFirst = 20;
const more = 30;

const gaveUp = 'Search stopped working, perhaps for want of memory. Nothing else is touched: close other programs, then open Search again.';
const nothingHere = 'There is nothing to search yet. Meetings with their papers and minutes, and reading copies that you open, are found here.';
const nothingFound = 'Try fewer words or another spelling, or take a filter off.';

const Tips = () => (
  <div className={styles.tips}>
    <p>Every word has to be there; typing errors are forgiven, and the last word may be unfinished.</p>
    <dl className={styles.examples}>
      <div><dt>“foster carers”</dt><dd>words in a row, in quotes</dd></div>
      <div><dt>minute 14/18</dt><dd>a minute by its number</dd></div>
      <div><dt>resolution 14/18</dt><dd>what was resolved under that minute</dd></div>
      <div><dt>page 47</dt><dd>what stands on a printed page</dd></div>
    </dl>
  </div>
);

const Found = ({ answer, isAll, onBack, onMore }: { readonly answer: SearchAnswer; /** Everything has been looked through. */ readonly isAll: boolean; readonly onBack: () => void; readonly onMore: () => void }) => {
  const taken = takenForWords(answer);
  return (
    <>
      <p role="status" className={styles.count}>{countWords(answer, answer.hits.length, isAll)}{taken === null ? '' : `. ${taken}`}</p>
      {answer.total === 0 ? isAll && <p>{nothingFound}</p> : <HitList hits={answer.hits} onBack={onBack} />}
      {answer.total > answer.hits.length && <Actions><Button onPress={onMore}>Show more</Button></Actions>}
    </>
  );
};

const Standing = ({ status, isBroken }: { readonly status: SearchStatus | null; readonly isBroken: boolean }) => {
  const words = isBroken ? gaveUp : status === null ? null : statusWords(status);
  return words === null ? null : <p className={styles.standing}>{words}</p>;
};

export const SearchScreen = () => {
  const navigate = useNavigate();
  const { asked, isWritten, isPrivate, type, narrow } = useQuestion();
  const [limit, setLimit] = useState(shownAtFirst);
  const field = useRef<HTMLInputElement>(null);
  // The heading of a screen that was just fetched has taken the focus.
  useEffect(() => { field.current?.focus(); }, []);
  const { answer, answered, status, isBroken } = useSearch({ ...asked, limit });
  const isAsking = asked.typed.trim() !== '' || asked.filter.person !== null;
  const tooLong = tooLongWords(asked.typed);
  const isEmpty = status !== null && status.isLoaded && status.indexing === null && status.meetings.length === 0;
  const first = answer?.hits[0];
  // Who types fast presses Enter before the answer is there.
  const [opens, setOpens] = useState(false);
  useEffect(() => {
    if (!opens || !isWritten || answered !== asked.typed) return;
    setOpens(false);
    if (first !== undefined) void navigate(hitLink(first));
  }, [opens, isWritten, answered, asked.typed, first, navigate]);
  return (
    <PageColumn>
      <Sheet>
        <PageHeading title="Search" windowTitle={isPrivate || asked.typed.trim() === '' ? 'Search' : `Search: ${asked.typed.trim()}`} />
        <search
          aria-label="All meetings and papers"
          data-arrives=""
          className={styles.form}
          onKeyDown={(event) => {
            if (event.target !== field.current || event.nativeEvent.isComposing) return;
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              document.querySelector<HTMLElement>(`.${hitClass}`)?.focus();
            } else if (event.key === 'Enter' && isAsking) {
              setOpens(true);
            }
          }}
        >
          <TextField label="Find" hint="Enter opens the first result, the arrow keys go through them" width="full" autoFocus spellCheck={false} inputRef={field} value={asked.typed} onChange={(typed) => { setLimit(shownAtFirst); setOpens(false); type(typed); }} />
          <MeetingFilters filter={asked.filter} meetings={status?.meetings ?? []} onChange={narrow} />
          {isAsking && <KindChips filter={asked.filter} answer={answer} onChange={narrow} />}
        </search>
        <Standing status={status} isBroken={isBroken} />
        {tooLong !== null && <p role="status" className={styles.standing}>{tooLong}</p>}
        {isEmpty && <p>{nothingHere}</p>}
        {!isAsking && !isEmpty && <Tips />}
        {isAsking && answer !== null && !isEmpty && <Found answer={answer} isAll={status === null || statusWords(status) === null} onBack={() => { field.current?.focus(); }} onMore={() => { setLimit(limit + more); }} />}
      </Sheet>
    </PageColumn>
  );
};
