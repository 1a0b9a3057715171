// Looks into files one after another; what was found so far is kept when the officer waits no longer for the rest.
import { useEffect, useState } from 'react';
import type { FileSource } from './file-source.ts';
import { lookInto } from './look-into.ts';
import type { Looked } from './look-into.ts';

/** Each page would be told faster than anybody reads. */
const pagesToTell = 10;

type Page = { readonly number: number; readonly of: number };
/** `page`: of a PDF, the page that is being read. */
type Now = { readonly name: string; readonly position: number; readonly of: number; readonly page: Page | null };

/** "Looking into “letter.pdf”, 2 of 5, page 40 of 133". */
export const lookingWords = ({ name, position, of, page }: Now): string =>
  [`Looking into “${name}”`, ...(of === 1 ? [] : [`${position} of ${of}`]), ...(page === null ? [] : [`page ${page.number} of ${page.of}`])].join(', ');

export type Looking = {
  /** In the order of the files. */
  readonly looked: readonly Looked[];
  /** The file that is being looked into; null: all are done. */
  readonly now: Now | null;
  /** Looks again, to keep it as a separate file. */
  readonly keepSeparate: (id: string) => void;
};

/** @param sources the same array while the dialog is there */
export const useLooking = (sources: readonly FileSource[]): Looking => {
  const [looked, setLooked] = useState<readonly Looked[]>([]);
  const [page, setPage] = useState<Page | null>(null);
  const [again, setAgain] = useState<string | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const all = async (): Promise<void> => {
      for (const [index, source] of sources.entries()) {
        const result = await lookInto(source, { signal, onPage: (number, of) => { if (!signal.aborted && number % pagesToTell === 0) setPage({ number, of }); } });
        if (signal.aborted) return;
        setPage(null);
        setLooked((before) => [...before.slice(0, index), { id: `file-${index + 1}`, source, result }]);
      }
    };
    void all();
    return () => { controller.abort(); };
  }, [sources]);
  useEffect(() => {
    const found = looked.find(({ id }) => id === again);
    if (found === undefined) return undefined;
    const controller = new AbortController();
    void lookInto(found.source, { signal: controller.signal, asSlip: true }).then((result) => {
      if (controller.signal.aborted) return;
      setAgain(null);
      setLooked((before) => before.map((each) => (each.id === found.id ? { ...each, result } : each)));
    });
    return () => { controller.abort(); };
  }, [again, looked]);
  const next = sources[looked.length];
  return {
    looked,
    now: next === undefined ? null : { name: next.name, position: looked.length + 1, of: sources.length, page },
    keepSeparate: setAgain,
  };
};
