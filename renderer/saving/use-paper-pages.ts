// Has the Word fragments of a meeting's papers made in the background whenever something was written, and tells their pages.
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record.ts';
import { useData } from '../data/data-provider.tsx';
import { lastWriteMark } from '../data/last-write.ts';
import { useLive } from '../data/use-live.ts';
import { makeFragmentsInWorker } from '../workers/fragments-client.ts';
import type { PaperPages } from '../workers/fragments-client.ts';

export type KnownPages = ReadonlyMap<Id, PaperPages>;

/** Milliseconds after the last save, as nothing is made while somebody types; and once the screen has opened. */
const quiet = 1_500;
const opening = 400;

const withPaper = (known: KnownPages, paper: PaperPages): KnownPages => {
  const before = known.get(paper.paperId);
  return before?.pages === paper.pages && before.flagged === paper.flagged ? known : new Map(known).set(paper.paperId, paper);
};

/**
 * The pages of the meeting's written papers as far as they are known, those of before while new ones are made. A further write ends what is
 * being made; what was done is kept.
 * @param first the paper that is looked at: it is made before the others
 */
export const usePaperPages = (meetingId: Id, first: Id | null): KnownPages => {
  const { db } = useData();
  const [known, setKnown] = useState<KnownPages>(new Map());
  const live = useLive(() => lastWriteMark(db), [db]);
  const mark = live.status === 'ready' ? live.value : null;
  const hasBegun = useRef(false);
  useEffect(() => {
    if (mark === null) return undefined;
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      stop = makeFragmentsInWorker({ database: db.name, meetingId, first }, (paper) => { setKnown((before) => withPaper(before, paper)); });
    }, hasBegun.current ? quiet : opening);
    hasBegun.current = true;
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [db, meetingId, first, mark]);
  return known;
};
