// What is asked stands in the address, so that going back from a result finds the same results.
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { SearchFilter } from '../../../shared/search/page-filter.ts';
import { pageKinds } from '../../../shared/search/search-page.ts';

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

/** Long enough that typing a word writes the address once. */
const settle = 300;

export const useQuestion = (): { readonly asked: AskedFor; readonly type: (typed: string) => void; readonly narrow: (patch: Partial<SearchFilter>) => void } => {
  const [search, setSearch] = useSearchParams();
  const [asked, setAsked] = useState<AskedFor>(() => fromAddress(search));
  useEffect(() => {
    const timer = setTimeout(() => { setSearch(toAddress(asked), { replace: true }); }, settle);
    return () => { clearTimeout(timer); };
  }, [asked, setSearch]);
  return {
    asked,
    type: useCallback((typed: string) => { setAsked((before) => ({ ...before, typed })); }, []),
    narrow: useCallback((patch: Partial<SearchFilter>) => { setAsked((before) => ({ ...before, filter: { ...before.filter, ...patch } })); }, []),
  };
};
