// The minute book's question stands in the address, written once somebody pauses, and in this window's memory: by whichever way one comes back from a minute,
// the book is as it was.
import { useEffect, useState } from 'react';
import { useNavigation, useSearchParams } from 'react-router';
import { fromAddress, toAddress } from './book-filter.ts';
import type { BookQuestion } from './book-filter.ts';

let lastAsked: BookQuestion | null = null;

/** An address that says nothing is the way from elsewhere, by the rail or Alt+5. */
const atFirst = (search: URLSearchParams): BookQuestion => (search.size === 0 && lastAsked !== null ? lastAsked : fromAddress(search));

/** Long enough that typing a word writes the address once or twice. */
const settle = 150;

export const useBookQuestion = (): readonly [BookQuestion, (patch: Partial<Pick<BookQuestion, 'kind'>> & { readonly filter?: Partial<BookQuestion['filter']> }) => void] => {
  const [search, setSearch] = useSearchParams();
  const isLeaving = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState<BookQuestion>(() => atFirst(search));
  useEffect(() => { lastAsked = asked; }, [asked]);
  const wanted = new URLSearchParams(toAddress(asked)).toString();
  const isWritten = wanted === search.toString();
  useEffect(() => {
    // Writing the address now would call back who is on the way to another screen.
    if (isWritten || isLeaving) return undefined;
    const timer = setTimeout(() => { setSearch(wanted, { replace: true }); }, settle);
    return () => { clearTimeout(timer); };
  }, [wanted, isWritten, isLeaving, setSearch]);
  return [asked, ({ kind, filter }) => { setAsked((before) => ({ kind: kind ?? before.kind, filter: { ...before.filter, ...filter } })); }];
};
