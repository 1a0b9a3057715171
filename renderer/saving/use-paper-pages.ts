// Has the Word fragments of a meeting's papers made in the background whenever something was written, and tells their pages.
import { useEffect, useRef, useState } from 'react';
import type { Id } from '../../shared/model/record.ts';
import { useData } from '../data/data-provider.tsx';
import { lastWriteMark } from '../data/last-write.ts';
import { useLive } from '../data/use-live.ts';
import { makeFragmentsInWorker } from '../workers/fragments-client.ts';
import type { PaperPages } from '../workers/fragments-client.ts';

export type KnownPages = ReadonlyMap<Id, PaperPages>;

/** Milliseconds once the screen has opened, and after the last save, as nothing is made while somebody types. */
const opening = 400;
const leastQuiet = 1_500;
const mostQuiet = 10_000;

/** As long as making took last time: a paper of two hundred pages is not begun again at each pause of its author only to be given up. */
const quietAfter = (took: number): number => Math.min(mostQuiet, Math.max(leastQuiet, took));

const withPaper = (known: KnownPages, paper: PaperPages): KnownPages => {
  const before = known.get(paper.paperId);
  return before?.pages === paper.pages && before.flagged === paper.flagged && before.lacking === paper.lacking && before.fixed === paper.fixed ? known : new Map(known).set(paper.paperId, paper);
};

/**
 * The pages of the meeting's written papers as far as they are known, those of before while new ones are made. A further write ends what is
 * being made; what was done is kept.
 * @param first the paper that is looked at: it is made before the others
 */
export const usePaperPages = (meetingId: Id, first: Id | null): KnownPages => {
  const { db, context } = useData();
  const [known, setKnown] = useState<KnownPages>(new Map());
  const live = useLive(() => lastWriteMark(db), [db]);
  const mark = live.status === 'ready' ? live.value : null;
  const hasBegun = useRef(false);
  const took = useRef(0);
  const { now } = context;
  useEffect(() => {
    if (mark === null) return undefined;
    let stop = (): void => undefined;
    const timer = setTimeout(() => {
      const began = now();
      let isMade = false;
      const end = makeFragmentsInWorker({ database: db.name, meetingId, first }, (paper) => {
        if (!isMade && !paper.wasKept) took.current = now() - began;
        isMade = true;
        setKnown((before) => withPaper(before, paper));
      });
      stop = () => {
        end();
        if (!isMade) took.current = Math.max(took.current, now() - began);
      };
    }, hasBegun.current ? quietAfter(took.current) : opening);
    hasBegun.current = true;
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [db, meetingId, first, now, mark]);
  return known;
};
