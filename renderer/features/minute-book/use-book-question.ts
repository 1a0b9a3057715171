// The minute book's question stands in the address, written once somebody pauses, and in this window's memory: by whichever way one comes back from a minute,
// the book is as it was.
import { useEffect, useState } from 'react';
import { useNavigation, useSearchParams } from 'react-router';
import { useWrittenAddress } from '../../lib/use-written-address.ts';
import { fromAddress, toAddress } from './book-filter.ts';
import type { BookQuestion } from './book-filter.ts';

let lastAsked: BookQuestion | null = null;

/** An address that says nothing is the way from elsewhere, by the rail or Alt+5. */
const atFirst = (search: URLSearchParams): BookQuestion => (search.size === 0 && lastAsked !== null ? lastAsked : fromAddress(search));

export const useBookQuestion = (): readonly [BookQuestion, (patch: Partial<Pick<BookQuestion, 'kind'>> & { readonly filter?: Partial<BookQuestion['filter']> }) => void] => {
  const [search, write] = useSearchParams();
  const isLeaving = useNavigation().state !== 'idle';
  const [asked, setAsked] = useState<BookQuestion>(() => atFirst(search));
  useEffect(() => { lastAsked = asked; }, [asked]);
  useWrittenAddress(toAddress(asked), { search, isLeaving, write });
  return [asked, ({ kind, filter }) => { setAsked((before) => ({ kind: kind ?? before.kind, filter: { ...before.filter, ...filter } })); }];
};
