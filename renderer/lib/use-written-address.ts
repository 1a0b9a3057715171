// Writes into the address what a screen was asked, so that going back finds the same: once somebody pauses, and never while the way leads to another screen.
import { useEffect } from 'react';

/** Long enough that typing a word writes the address once or twice. */
const settle = 150;

export type Address = {
  /** What it says now. */
  readonly search: URLSearchParams;
  /** On the way to another screen: writing it would call back who is. */
  readonly isLeaving: boolean;
  readonly write: (search: string, options: { readonly replace: true }) => unknown;
};

/**
 * @param said of the question, by the names that the address uses
 * @returns whether the address says it: who goes on from here comes back to the same
 */
export const useWrittenAddress = (said: Readonly<Record<string, string>>, { search, isLeaving, write }: Address): boolean => {
  const wanted = new URLSearchParams(said).toString();
  const isWritten = wanted === search.toString();
  useEffect(() => {
    if (isWritten || isLeaving) return undefined;
    const timer = setTimeout(() => { write(wanted, { replace: true }); }, settle);
    return () => { clearTimeout(timer); };
  }, [wanted, isWritten, isLeaving, write]);
  return isWritten;
};
