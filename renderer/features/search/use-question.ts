// What is asked stands in the address, so that going back from a result finds the same results; the words of it do not while restricted papers are open.
import { useCallback, useEffect, useState } from 'react';
import { useLocation, useNavigation, useSearchParams } from 'react-router';
import type { SearchFilter } from '../../../shared/search/page-filter.ts';
import { pageKinds } from '../../../shared/search/search-page.ts';
import { useWrittenAddress } from '../../lib/use-written-address.ts';
import { keepWords, keptWords, useAnyOpen } from './private-words.ts';

export type AskedFor = { readonly typed: string; readonly filter: SearchFilter };

const fromAddress = (search: URLSearchParams): AskedFor => ({
  typed: search.get('q') ?? '',
  filter: {
    kind: pageKinds.find((kind) => kind === search.get('kind')) ?? null, panelId: search.get('panel'), year: search.get('year'), meetingId: search.get('meeting'), person: search.get('person'),
  },
});

const toAddress = ({ typed, filter }: AskedFor): Record<string, string> => Object.fromEntries(
  [['q', typed], ['kind', filter.kind], ['panel', filter.panelId], ['year', filter.year], ['meeting', filter.meetingId], ['person', filter.person]].flatMap(([key, value]) => (key === null || key === undefined || value === null || value === undefined || value === '' ? [] : [[key, value]])),
);

export type UsedQuestion = {
  readonly asked: AskedFor;
  /** The address says it: who goes on from here comes back to the same. */
  readonly isWritten: boolean;
  /** What is typed may be of restricted papers: into no address and no title. */
  readonly isPrivate: boolean;
  readonly type: (typed: string) => void;
  readonly narrow: (patch: Partial<SearchFilter>) => void;
};

export const useQuestion = (): UsedQuestion => {
  const [search, write] = useSearchParams();
  const isLeaving = useNavigation().state !== 'idle';
  const { key } = useLocation();
  const isPrivate = useAnyOpen();
  const [asked, setAsked] = useState<AskedFor>(() => {
    const { typed, filter } = fromAddress(search);
    return { typed: keptWords(key) ?? typed, filter };
  });
  // With the papers go the words that were asked of them.
  const [wasPrivate, setWasPrivate] = useState(isPrivate);
  if (wasPrivate !== isPrivate) {
    setWasPrivate(isPrivate);
    if (wasPrivate) setAsked({ ...asked, typed: '' });
  }
  useEffect(() => { if (isPrivate) keepWords(key, asked.typed); }, [isPrivate, key, asked.typed]);
  const isWritten = useWrittenAddress(toAddress(isPrivate ? { ...asked, typed: '' } : asked), { search, isLeaving, write });
  return {
    asked, isWritten, isPrivate,
    type: useCallback((typed: string) => { setAsked((before) => ({ ...before, typed })); }, []),
    narrow: useCallback((patch: Partial<SearchFilter>) => { setAsked((before) => ({ ...before, filter: { ...before.filter, ...patch } })); }, []),
  };
};
