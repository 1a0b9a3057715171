// Counts a meeting's pack in the background whenever something was written, so that the pages are seen before anything is made.
import { useEffect, useRef, useState } from 'react';
import { londonDate } from '../../shared/model/dates.ts';
import type { Id } from '../../shared/model/record.ts';
import { useData } from '../data/data-provider.tsx';
import { lastWriteMark } from '../data/last-write.ts';
import { readSnapshot } from '../data/snapshot.ts';
import { useLive } from '../data/use-live.ts';
import type { MadePack } from '../workers/pack-client.ts';
import { makePackFiles } from './make-pack-files.ts';

export type PackPages = {
  /** As last counted; null before the first time, and where there is no paper. */
  readonly pack: MadePack | null;
  /** Papers counted so far of all, while it goes on; null: it is done. */
  readonly counting: { readonly done: number; readonly of: number } | null;
};

/** Milliseconds after the last save, as nothing is counted while somebody types; and once the screen has opened. */
const quiet = 1_500;
const opening = 300;

/** @param isPaused while a pack is being made: that counts by itself */
export const usePackPages = (meetingId: Id, { isPaused }: { readonly isPaused: boolean }): PackPages => {
  const { db, context } = useData();
  const [pages, setPages] = useState<PackPages>({ pack: null, counting: null });
  const live = useLive(() => lastWriteMark(db), [db]);
  const mark = live.status === 'ready' ? live.value : null;
  const hasBegun = useRef(false);
  useEffect(() => {
    if (mark === null || isPaused) return undefined;
    const stop = new AbortController();
    const count = async (): Promise<void> => {
      const snapshot = await readSnapshot(db, meetingId);
      if (!snapshot.ok || stop.signal.aborted) return;
      const counted = await makePackFiles(
        { database: db.name, snapshot: snapshot.value, style: snapshot.value.panel.houseStyle, builtOn: londonDate(context.now()), withConfidential: false, files: [] },
        { signal: stop.signal, onStep: (_, step) => { if (step.kind === 'paper' && !stop.signal.aborted) setPages(({ pack }) => ({ pack, counting: { done: step.done, of: step.of } })); } },
      );
      if (!stop.signal.aborted) setPages({ pack: counted.ok ? counted.value.members : null, counting: null });
    };
    const timer = setTimeout(() => void count(), hasBegun.current ? quiet : opening);
    hasBegun.current = true;
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [db, context, meetingId, mark, isPaused]);
  return pages;
};
